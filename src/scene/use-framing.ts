import { useMemo } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { HOME, type Place } from '../state/place.ts';
import { type Framing, framingOf } from './framing.ts';
import { framingOfPlace } from './place-framing.ts';

/** Where the camera should look now: at the region of a picture, else at what the place speaks of. */
export function useFraming(): Framing {
  const place = useExplorer(framedPlace);
  const side = useExplorer((s) => s.side);
  const view = useExplorer((s) => s.view);
  const region = useExplorer((s) => s.region);
  return useMemo(
    () => (region === 'body' ? framingOfPlace(place, side, view) : framingOf(view ?? 'front', region)),
    [place, side, view, region],
  );
}

/** A condition is flown to once its safety questions have been seen. */
function framedPlace({ place, flagsSeen }: { place: Place; flagsSeen: boolean }): Place {
  return place.kind === 'condition' && !flagsSeen ? HOME : place;
}
