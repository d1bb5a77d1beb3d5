import type { Words } from '../content/words.ts';
import type { Place } from './place.ts';

/** Tables that the text of a place is made from. */
export const WORDS_OF_PLACE: Readonly<Record<Place['kind'], readonly (keyof Words)[]>> = {
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
