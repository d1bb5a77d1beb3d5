import { POSTER_COLOURS } from './poster-styles.ts';
import type { PosterWords } from './poster-words.ts';
import type { EmbedStyle } from './protocol.ts';
import { colourOf, readableColours } from './readable-colours.ts';

/** What stands on a poster in its language, where its links lead, and who is told of a tap. */
export interface PosterContent {
  readonly words: PosterWords;
  readonly picture: string;
  readonly name: string;
  /** The name that people search for; empty where there is none. */
  readonly plainName: string;
  /** Address of the same by itself. */
  readonly ownPage: string;
  readonly onOpen: () => void;
  /** A click on what the page put into the slot for booking. */
  readonly onBook: (href: string | null) => void;
}

/** Draws the picture with its title, which opens the explorer, and below it what stays when it is open. */
export function drawPoster(content: PosterContent): HTMLElement {
  const { words, name, plainName } = content;
  const picture = make('img', {
    alt: '',
    width: '1200',
    height: '630',
    loading: 'lazy',
    part: 'picture',
    src: content.picture,
  });
  const names = make('span', { class: 'names' }, [
    make('span', { class: 'name', part: 'title' }, [name]),
    ...(plainName ? [make('span', { class: 'plain' }, [plainName])] : []),
  ]);
  const open = make('span', { class: 'open', part: 'open' }, [words.open]);
  const button = make('button', { type: 'button', part: 'poster' }, [
    picture,
    make('span', { class: 'words' }, [names, open]),
  ]);
  button.addEventListener('click', content.onOpen);
  const booking = make('slot', { name: 'booking' });
  booking.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a');
    content.onBook(link?.href ?? null);
  });
  const ownPage = make('a', { href: content.ownPage, target: '_blank', rel: 'noopener', part: 'link' }, [
    words.ownPage,
  ]);
  return make('div', { class: 'card', part: 'card' }, [
    make('div', { class: 'frame', part: 'frame' }, [button]),
    make('div', { class: 'foot', part: 'foot' }, [make('p', {}, [words.notice]), booking, ownPage]),
  ]);
}

/** Names the asked colours in which the poster could not be read. */
export function unreadableOnPoster(asked: EmbedStyle, theme: 'light' | 'dark'): readonly string[] {
  const own = POSTER_COLOURS[theme];
  const [paper, ...inks] = [own.paper, own.ink, own.inkSoft]
    .map(colourOf)
    .filter((colour) => colour !== null);
  if (!paper) return [];
  const colours = { accent: colourOf(asked.accent), paper: colourOf(asked.paper), ink: colourOf(asked.ink) };
  const readable = readableColours(colours, { paper, inks });
  return (['accent', 'paper', 'ink'] as const).filter((key) => asked[key] && !readable.has(key));
}

/** Makes an HTML element with its attributes and children; strings become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
