import { loadWords } from '../content/load-words.ts';
import type { Words } from '../content/words.ts';
import type { Place } from '../state/place.ts';
import { parsePlacePath } from '../state/place.ts';
import { pathBelowBase } from './sync-link.ts';

/** Tables that the text of a place is made from. */
const TABLES: Readonly<Record<Place['kind'], readonly (keyof Words)[]>> = {
  home: [],
  conditions: ['conditions'],
  condition: ['conditions', 'muscles', 'points', 'glossary'],
  muscles: ['muscles'],
  muscle: ['muscles', 'points', 'conditions', 'glossary'],
  point: ['points', 'muscles', 'zones', 'conditions', 'glossary'],
  inside: ['inside', 'points', 'muscles', 'glossary'],
  hurts: ['zones', 'regions', 'conditions'],
  map: ['map'],
  about: ['about', 'glossary'],
};

/**
 * Asks for the words of the place in the address at once: else they would be asked for only when the panel that shows
 * them has come. What does not arrive is told, and asked for again, by the panel.
 */
export function askForWords(): void {
  const { place } = parsePlacePath(pathBelowBase());
  for (const table of TABLES[place.kind]) loadWords(table).catch(() => {});
}
