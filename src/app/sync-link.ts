import { appBase } from '../state/app-base.ts';
import { useEmbedding, withEmbedding } from '../state/embedding.ts';
import { type ExplorerState, useExplorer } from '../state/explorer-store.ts';
import { useKiosk, withKiosk } from '../state/kiosk.ts';
import { createLink, parseLink } from '../state/link.ts';
import { createMapFragment, parseMapFragment } from '../state/map-link.ts';
import { isSamePlace } from '../state/place.ts';
import { forgetAddress, writeAddress } from './write-address.ts';

/** What a history entry keeps beside its address: never sent, never shared, gone with the tab. */
interface EntryState {
  readonly flagsSeen?: boolean;
}

/**
 * Keeps the address and the store in step: opens what the address says, and writes what is seen back into it.
 * A new place is a new history entry; a change of the view replaces the entry, so that the way back leads from
 * place to place and not through every turn. The playground has an address of its own and keeps it.
 */
export function syncLink(): void {
  const inPlayground = pathBelowBase().startsWith('/playground/');
  openAddress(inPlayground, true);
  useExplorer.subscribe((state, previous) => {
    const path = inPlayground ? pathBelowBase() : null;
    const kiosk = useKiosk.getState().settings;
    const { embedding } = useEmbedding.getState();
    const link = withEmbedding(withKiosk(createLink(state.place, state), kiosk), embedding);
    const fragment = inPlayground ? location.hash : fragmentOf(state);
    const address = (path === null ? appBase + link.slice(1) : location.pathname + queryOf(link)) + fragment;
    const flagsSeen = state.flagsSeen;
    const moved = !inPlayground && !isSamePlace(state.place, previous.place);
    const same = address === location.pathname + location.search + location.hash;
    if (same && flagsSeen === entryState().flagsSeen) return forgetAddress();
    // in a waiting room there is no way back to what somebody else has looked at
    writeAddress({ flagsSeen }, address, moved && !same && !kiosk ? 'push' : 'replace');
  });
  addEventListener('popstate', (event) => {
    forgetAddress();
    // an address that was typed or pasted brings its own map; the way back keeps the one there is
    openAddress(inPlayground, event.state === null);
  });
}

function openAddress(inPlayground: boolean, bringsMap: boolean): void {
  const { place, view, unknown } = parseLink(inPlayground ? '/' : pathBelowBase(), location.search);
  const flagsSeen = entryState().flagsSeen ?? false;
  const brought = bringsMap && !inPlayground ? parseMapFragment(location.hash) : null;
  useExplorer.getState().open({ place, view, unknown, flagsSeen, ...(brought ? { brought } : {}) });
}

/** A map that could not be read whole stays in the address as it came, until something is marked anew. */
function fragmentOf({ map, mapFault }: Pick<ExplorerState, 'map' | 'mapFault'>): string {
  if (mapFault) return location.hash;
  const fragment = createMapFragment(map);
  return fragment && `#${fragment}`;
}

/** The path of this page below the base of its language, with a slash at its start. */
export function pathBelowBase(): string {
  const path = decodePath(location.pathname);
  return path.startsWith(appBase) ? `/${path.slice(appBase.length)}` : path;
}

/** A path typed or cut off by hand may not be decodable; then it stays as it is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function entryState(): EntryState {
  return (history.state ?? {}) as EntryState;
}

function queryOf(link: string): string {
  const at = link.indexOf('?');
  return at < 0 ? '' : link.slice(at);
}
