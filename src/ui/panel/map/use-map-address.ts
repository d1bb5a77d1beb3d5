import { useExplorer } from '../../../state/explorer-store.ts';
import { createMapFragment } from '../../../state/map-link.ts';
import { addressOfLink } from '../../address-of-link.ts';
import { usePlaceHref } from '../../place-link.tsx';

/** The address that holds the whole map, as a patient opens it. */
export function useMapAddress(): string {
  const map = useExplorer((s) => s.map);
  const href = usePlaceHref()(
    { kind: 'map' },
    { room: 'off', theme: 'auto', freeze: false, skip: [], calm: false },
  );
  return `${addressOfLink(href)}#${createMapFragment(map)}`;
}
