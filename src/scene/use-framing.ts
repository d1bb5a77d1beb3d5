import { useMemo } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { shownStep } from '../state/inside.ts';
import { comparedAches } from '../state/painted.ts';
import { createPlacePath, HOME, type Place } from '../state/place.ts';
import { oneSide } from '../state/view.ts';
import { type Framing, framingOf } from './framing.ts';
import { framingOfInside } from './inside/inside-framing.ts';
import { framingOfMarks, framingOfPlace } from './place-framing.ts';

/** Where the camera should look now: at the region of a picture, else at what the place speaks of. */
export function useFraming(): Framing {
  const path = useExplorer((s) => createPlacePath(framedPlace(s)));
  // where it hurts is marked under a camera that holds still; only a flight takes the marks in
  const flight = useExplorer((s) => (s.place.kind === 'hurts' || s.place.kind === 'map' ? s.flights : 0));
  const side = useExplorer((s) => s.side);
  const view = useExplorer((s) => s.view);
  const region = useExplorer((s) => s.region);
  const reach = useExplorer((s) => s.reach);
  const pair = useExplorer(comparedAches);
  const step = useExplorer((s) => (s.place.kind === 'inside' ? shownStep(s.step, s) : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: path and flight stand for the place
  return useMemo(() => {
    if (region !== 'body') return framingOf(view ?? 'front', region);
    const place = framedPlace(useExplorer.getState());
    if (place.kind === 'map') return framingOfMarks(useExplorer.getState().map.marks, view);
    return place.kind === 'inside' && step
      ? framingOfInside(place.id, oneSide(side), step, view)
      : framingOfPlace(place, side, view, reach, pair);
  }, [path, flight, side, view, region, reach, pair, step]);
}

/** A condition is flown to once its safety questions have been seen. */
function framedPlace({ place, flagsSeen }: { place: Place; flagsSeen: boolean }): Place {
  return place.kind === 'condition' && !flagsSeen ? HOME : place;
}
