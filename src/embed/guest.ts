import '../app/styles/embed.css';
import { muscleOf } from '../content/facts.ts';
import { useEmbedding } from '../state/embedding.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { createLink, parseLink } from '../state/link.ts';
import { createMapFragment, parseMapFragment } from '../state/map-link.ts';
import { createPlacePath, type Place } from '../state/place.ts';
import { applyLook } from './apply-look.ts';
import { linkOfTarget } from './link-of-target.ts';
import { type FrameMessage, type HostMessage, parseHostMessage } from './protocol.ts';

/**
 * Makes the explorer a guest of the page around it: it does what that page asks for, and says what is open and how high
 * it is. It listens to the page that it was told of alone, and speaks to no other.
 */
export function beGuest(): void {
  const { embedding } = useEmbedding.getState();
  if (!embedding || parent === window) return;
  document.documentElement.dataset.embed = embedding.fit;
  document.addEventListener('click', onLink, true);
  const { hostOrigin } = embedding;
  if (hostOrigin === null) return;

  const say = (message: FrameMessage) => parent.postMessage(message, hostOrigin);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== hostOrigin) return;
    const message = parseHostMessage(data);
    if (message) void obey(message, say);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-booking]');
    if (link) say({ type: 'tpe:book', href: link.href });
  });
  useExplorer.subscribe((state, before) => {
    if (createPlacePath(state.place) === createPlacePath(before.place)) return;
    say(placeMessage(state.place));
    say({ type: 'tpe:top' });
  });
  if (embedding.fit === 'content') followHeight(say);
  say({ type: 'tpe:ready', link: linkOfNow() });
  say(placeMessage(useExplorer.getState().place));
}

async function obey(message: HostMessage, say: (message: FrameMessage) => void): Promise<void> {
  switch (message.type) {
    case 'tpe:show':
      return show(message.target);
    case 'tpe:restore':
      return openLink(message.link);
    case 'tpe:look':
      return applyLook(message.style, message.theme);
    case 'tpe:capture': {
      const { request } = message;
      const picture = await takePicture();
      say({ type: 'tpe:captured', request, link: linkOfNow(), picture });
    }
  }
}

function show(target: Parameters<typeof linkOfTarget>[0]): void {
  const { condition, muscle, point, side } = target;
  // the side stays as it is until another is asked for
  if (condition || muscle || point) openLink(linkOfTarget({ side: useExplorer.getState().side, ...target }));
  else if (side) useExplorer.getState().setSide(side);
}

function openLink(link: string): void {
  const url = new URL(`http://app${link}`);
  const { place, view, unknown } = parseLink(url.pathname, url.search);
  const { theme, flagsSeen } = useExplorer.getState();
  const brought = parseMapFragment(url.hash);
  useExplorer.getState().open({
    place,
    view: { ...view, theme },
    unknown,
    flagsSeen,
    ...(url.hash ? { brought } : {}),
  });
}

function linkOfNow(): string {
  const state = useExplorer.getState();
  const fragment = createMapFragment(state.map);
  return createLink(state.place, state) + (fragment && `#${fragment}`);
}

function placeMessage(place: Place): FrameMessage {
  const point = place.kind === 'point' || place.kind === 'inside' ? place.id : null;
  return {
    type: 'tpe:place',
    link: linkOfNow(),
    condition: place.kind === 'condition' ? place.id : null,
    muscle: place.kind === 'muscle' ? place.id : point && muscleOf(point),
    point,
  };
}

async function takePicture(): Promise<Blob | null> {
  if (useExplorer.getState().sceneStatus !== 'ready') return null;
  const { pictureOfBody } = await import('../scene/picture-of-body.ts');
  return pictureOfBody();
}

/** Says how high the explorer is, each time it changes. */
function followHeight(say: (message: FrameMessage) => void): void {
  let last = 0;
  const report = () => {
    const height = document.querySelector('.explorer')?.getBoundingClientRect().height ?? 0;
    if (height === 0 || Math.abs(height - last) < 1) return;
    last = height;
    say({ type: 'tpe:height', height });
  };
  const observer = new ResizeObserver(report);
  const watch = () => {
    const explorer = document.querySelector('.explorer');
    if (explorer) observer.observe(explorer);
    else requestAnimationFrame(watch);
  };
  watch();
}

/** What leads elsewhere opens beside the host's page, not in the frame. */
function onLink(event: MouseEvent): void {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || link.origin === location.origin) return;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
