import { useMemo } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { comparedAches } from '../state/painted.ts';
import { createPlacePath, HOME, type Place } from '../state/place.ts';
import { type Framing, framingOf } from './framing.ts';
import { framingOfPlace } from './place-framing.ts';

/** Where the camera should look now: at the region of a picture, else at what the place speaks of. */
export function useFraming(): Framing {
  const path = useExplorer((s) => createPlacePath(framedPlace(s)));
  // where it hurts is marked under a camera that holds still; only a flight takes the marks in
  const flight = useExplorer((s) => (s.place.kind === 'hurts' ? s.flights : 0));
  const side = useExplorer((s) => s.side);
  const view = useExplorer((s) => s.view);
  const region = useExplorer((s) => s.region);
  const reach = useExplorer((s) => s.reach);
  const pair = useExplorer(comparedAches);
  // biome-ignore lint/correctness/useExhaustiveDependencies: path and flight stand for the place
  return useMemo(
    () =>
      region === 'body'
        ? framingOfPlace(framedPlace(useExplorer.getState()), side, view, reach, pair)
        : framingOf(view ?? 'front', region),
    [path, flight, side, view, region, reach, pair],
  );
}

/** A condition is flown to once its safety questions have been seen. */
function framedPlace({ place, flagsSeen }: { place: Place; flagsSeen: boolean }): Place {
  return place.kind === 'condition' && !flagsSeen ? HOME : place;
}
