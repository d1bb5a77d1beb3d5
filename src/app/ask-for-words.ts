import { loadWords } from '../content/load-words.ts';
import { parsePlacePath } from '../state/place.ts';
import { WORDS_OF_PLACE } from '../state/words-of-place.ts';
import { pathBelowBase } from './sync-link.ts';

/**
 * Asks for the words of the place in the address at once: else they would be asked for only when the panel that shows
 * them has come. What does not arrive is told, and asked for again, by the panel.
 */
export function askForWords(): void {
  const { place } = parsePlacePath(pathBelowBase());
  for (const table of WORDS_OF_PLACE[place.kind]) loadWords(table).catch(() => {});
}
