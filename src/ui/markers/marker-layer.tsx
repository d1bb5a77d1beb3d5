import { Suspense, useLayoutEffect, useMemo, useRef } from 'react';
import { muscleOf } from '../../content/facts.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import { type Anchor, anchorSignal, anchorsOf } from '../../state/anchors.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { focusOf } from '../../state/focus.ts';
import { NO_LABEL_COLUMNS, useMedia } from '../use-media.ts';
import { useWords } from '../use-words.ts';
import { createLayout, layOut } from './lay-out.ts';
import { Marker } from './marker.tsx';

/** Numbered markers of the trigger points, and names of the muscles with leader lines, laid over the body. */
export function MarkerLayer() {
  const anchors = useExplorer(anchorsOf);
  const ready = useExplorer((s) => s.sceneStatus === 'ready');
  if (anchors.length === 0 || !ready) return null;
  return (
    <Suspense fallback={null}>
      <Signs anchors={anchors} />
    </Suspense>
  );
}

function Signs({ anchors }: { anchors: readonly Anchor[] }) {
  const layer = useRef<HTMLElement>(null);
  const place = useExplorer((s) => s.place);
  const both = useExplorer((s) => s.side === 'both');
  const hovered = useExplorer((s) => s.hovered);
  const points = useWords('points');
  const muscles = useWords('muscles');
  const single = useMedia(NO_LABEL_COLUMNS);
  const m = messages().markers;
  const focus = focusOf(place);
  const showPath = useExplorer((s) => s.path) && place.kind === 'point';
  const layout = useMemo(() => createLayout(anchors, focus.point), [anchors, focus.point]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a path that came is drawn without waiting for a frame
  useLayoutEffect(() => {
    const element = layer.current;
    if (!element) return;
    const draw = () => layOut(element, anchors, layout, single);
    draw();
    return anchorSignal.subscribe(draw);
  }, [anchors, layout, single, showPath]);
  // a label that came or went by hovering is placed without waiting for a frame
  useLayoutEffect(() => {
    if (layer.current && hovered !== undefined) layOut(layer.current, anchors, layout, single);
  }, [hovered, anchors, layout, single]);

  const isChosen = (anchor: Anchor) => {
    const chosen = place.kind === 'muscle' ? place.id : place.kind === 'point' ? muscleOf(place.id) : null;
    const rested =
      hovered?.kind === 'point' ? muscleOf(hovered.id) : hovered?.kind === 'structure' ? hovered.owner : null;
    return anchor.id === (rested ?? chosen);
  };
  return (
    <nav ref={layer} className="markers" aria-label={m.markers}>
      <svg className="leaders" aria-hidden="true" focusable="false">
        <marker
          id="path-end"
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M1 1.5 8.5 5 1 8.5" />
        </marker>
        {anchors.map(({ key, kind }) => (
          <line key={key} data-key={key} data-kind={kind} />
        ))}
        {showPath &&
          layout.paths.map(({ to }) => (
            <path
              key={anchors[to]?.key}
              data-key={anchors[to]?.key}
              className="referral-path"
              markerEnd="url(#path-end)"
            />
          ))}
      </svg>
      {anchors.map((anchor) => {
        if (anchor.kind === 'muscle') {
          return single && !isChosen(anchor) ? null : (
            <span
              key={anchor.key}
              data-key={anchor.key}
              className="muscle-label"
              data-hovered={(hovered?.kind === 'structure' && hovered.owner === anchor.id) || undefined}
              aria-hidden="true"
            >
              {shortName(muscles[anchor.id].name)}
            </span>
          );
        }
        if (anchor.kind === 'zone') {
          return anchor.sign ? (
            <span key={anchor.key} data-key={anchor.key} className="zone-sign" aria-hidden="true" />
          ) : null;
        }
        const muscle = muscleOf(anchor.id);
        return (
          <Marker
            key={anchor.key}
            anchor={anchor}
            number={focus.points.indexOf(anchor.id) + 1}
            prominence={focus.muscles.get(muscle) ?? 'subject'}
            open={focus.point === anchor.id}
            hovered={
              (hovered?.kind === 'point' && hovered.id === anchor.id) ||
              (hovered?.kind === 'structure' && hovered.owner === muscle)
            }
            muscle={shortName(muscles[muscle].name)}
            place={points[anchor.id].place}
            sided={both}
          />
        );
      })}
    </nav>
  );
}
