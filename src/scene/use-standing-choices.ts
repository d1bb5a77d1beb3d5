import { useMemo } from 'react';
import { anchorsOf } from '../state/anchors.ts';
import { type ExplorerState, useExplorer } from '../state/explorer-store.ts';
import { depthOf, type Focus, focusOf, focusOfMarks } from '../state/focus.ts';
import { depthOfStep, shownStep } from '../state/inside.ts';
import { sideOfMarks } from '../state/marks.ts';
import { HOME } from '../state/place.ts';
import type { StandingChoices } from '../state/standing.ts';
import { oneSide } from '../state/view.ts';
import { findInTheWay } from './find-in-the-way.ts';
import type { Framing } from './framing.ts';
import type { SightTrees } from './pick-structure.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** What decides how each structure stands, gathered from the store; the same object while nothing of it changes. */
export function useStandingChoices(sight: SightTrees | null, framing: Framing): StandingChoices {
  const ofPlace = useExplorer(paintedFocus);
  const depth = useExplorer((s) => depthOf(s.place, s.layer));
  const depthChosen = useExplorer((s) => s.layer !== null);
  const inside = useExplorer((s) => (s.place.kind === 'inside' ? depthOfStep(shownStep(s.step, s)) : null));
  // a map may have marks on both sides
  const side = useExplorer((s) =>
    s.place.kind === 'inside' ? oneSide(s.side) : s.place.kind === 'map' ? sideOfMarks(s.map.marks) : s.side,
  );
  const hide = useExplorer((s) => s.hide);
  const isolate = useExplorer((s) => s.isolate);
  const peeled = useExplorer((s) => s.peeled);
  const marks = useExplorer((s) => (s.place.kind === 'map' ? s.map.marks : null));
  const condition = useExplorer((s) => s.place.kind === 'condition' || s.place.kind === 'map');
  const focus = useMemo(() => (marks ? focusOfMarks(marks) : ofPlace), [marks, ofPlace]);
  const anchors = useExplorer(anchorsOf);
  const inTheWay = useMemo(
    () => (sight && anchors.length > 0 ? findInTheWay(sight, anchors, framing) : NOTHING),
    [sight, anchors, framing],
  );
  return useMemo(
    () => ({ focus, depth, depthChosen, side, hide, isolate, peeled, condition, inside, inTheWay }),
    [focus, depth, depthChosen, side, hide, isolate, peeled, condition, inside, inTheWay],
  );
}

/** Nothing stands out on the body before the safety questions of a condition have been seen. */
function paintedFocus({ place, flagsSeen }: ExplorerState): Focus {
  return focusOf(place.kind === 'condition' && !flagsSeen ? HOME : place);
}
