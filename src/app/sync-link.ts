import { useExplorer } from '../state/explorer-store.ts';
import { createViewLink, parseViewLink } from '../state/view-link.ts';

/**
 * Keeps the address and the store in step: opens what the address says, and writes what is seen back into it.
 * Replaces the history entry, so that the way back leads out of the page and not through every turn.
 */
export function syncLink(): void {
  useExplorer.setState(parseViewLink(location.search));
  useExplorer.subscribe((state) => {
    const link = createViewLink(state);
    if (link === location.search) return;
    history.replaceState(history.state, '', `${location.pathname}${link}${location.hash}`);
  });
  addEventListener('popstate', () => {
    const { flights } = useExplorer.getState();
    useExplorer.setState({ ...parseViewLink(location.search), flights: flights + 1, strayed: false });
  });
}
