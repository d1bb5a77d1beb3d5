import { useExplorer } from '../../state/explorer-store.ts';
import { NO_HISTORY } from '../../state/history.ts';
import { EMPTY_MAP } from '../../state/marks.ts';
import { HOME } from '../../state/place.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';

/**
 * Forgets what somebody looked at, marked or chose: in the store, so in the address, and in the browser's storage. The
 * app itself stores nothing; storage may be denied.
 */
export function forgetPerson(): void {
  const brought = { map: EMPTY_MAP, fault: null };
  useExplorer.getState().open({ place: HOME, view: DEFAULT_VIEW, unknown: null, flagsSeen: false, brought });
  useExplorer.setState({ history: NO_HISTORY, roomTool: 'look' });
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[storage].clear();
    } catch {
      // denied to the app, so empty
    }
  }
}
