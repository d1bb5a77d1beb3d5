import { useExplorer } from '../state/explorer-store.ts';
import { createLink, parseLink } from '../state/link.ts';
import { createMapFragment, parseMapFragment } from '../state/map-link.ts';
import {
  isPresenterMessage,
  PRESENTER_CHANNEL,
  type PresenterMessage,
  usePresenter,
} from '../state/presenter.ts';

/**
 * Joins this window to the others of this origin: with `?second=1` it follows, else it leads as soon as a second one
 * says hello. Where there is no BroadcastChannel, or it is denied as storage is, nothing happens.
 */
export function present(): void {
  const channel = openChannel();
  if (!channel) return;
  const say = (message: PresenterMessage) => channel.postMessage(message);
  if (new URLSearchParams(location.search).get('second') === '1') follow(channel, say);
  else lead(channel, say);
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(PRESENTER_CHANNEL);
  } catch {
    return null;
  }
}

type Say = (message: PresenterMessage) => void;

function follow(channel: BroadcastChannel, say: Say): void {
  usePresenter.setState({ follows: true });
  document.documentElement.dataset.second = '';
  channel.onmessage = ({ data }) => {
    if (!isPresenterMessage(data)) return;
    if (data.kind === 'camera') usePresenter.setState({ pose: data.pose });
    else if (data.kind === 'laser') usePresenter.setState({ laser: data.at });
    else if (data.kind === 'view') {
      const { pathname, search } = new URL(data.link, 'http://app');
      const { place, view } = parseLink(pathname, search);
      const brought = parseMapFragment(data.fragment);
      usePresenter.setState({ pose: null });
      useExplorer.getState().open({
        place,
        view: { ...view, room: 'off' },
        unknown: null,
        flagsSeen: data.flagsSeen,
        brought,
      });
    }
  };
  addEventListener('pagehide', () => say({ kind: 'bye' }));
  say({ kind: 'hello' });
}

function lead(channel: BroadcastChannel, say: Say): void {
  let lastLink = '';
  const tell = () => {
    const { followed, frozen } = usePresenter.getState();
    if (!followed || frozen) return;
    const state = useExplorer.getState();
    const link = createLink(state.place, state);
    const fragment = createMapFragment(state.map);
    const all = `${link} ${fragment} ${state.flagsSeen}`;
    if (all === lastLink) return;
    lastLink = all;
    say({ kind: 'view', link, fragment, flagsSeen: state.flagsSeen });
  };
  const forget = () => {
    lastLink = '';
  };
  channel.onmessage = ({ data }) => {
    if (!isPresenterMessage(data)) return;
    if (data.kind === 'hello') {
      usePresenter.setState({ followed: true, frozen: false });
      forget();
      tell();
    } else if (data.kind === 'bye') usePresenter.setState({ followed: false, frozen: false, laser: null });
  };
  useExplorer.subscribe(tell);
  usePresenter.subscribe((now, before) => {
    if (before.frozen && !now.frozen) forget();
    tell();
    const { followed, frozen, pose, laser } = now;
    if (!followed || frozen) return;
    if (pose && pose !== before.pose) say({ kind: 'camera', pose });
    if (laser !== before.laser) say({ kind: 'laser', at: laser });
  });
}
