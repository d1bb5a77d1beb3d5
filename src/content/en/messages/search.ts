import { pluralsOf } from '../../format.ts';
import type { Finding } from '../../search-index.ts';

const plural = pluralsOf('en');

/** The search on the first page. */
export const search = {
  label: 'Search',
  placeholder: 'Sore heel, calf, tennis elbow',
  clear: 'Clear the search',
  results: 'Found',
  nothing:
    'Nothing found for this word. Try another one, such as the body part, or clear the search and choose a door.',
  found: (count: number) => (count === 0 ? 'Nothing found' : plural(count, { other: '# found' })),
  /** Words that say nothing of where to look. */
  idle: [
    'the',
    'a',
    'an',
    'in',
    'of',
    'on',
    'at',
    'my',
    'and',
    'or',
    'is',
    'to',
    'i',
    'have',
    'when',
  ] as readonly string[],
  kinds: {
    condition: 'What I have',
    muscle: 'Muscle',
    point: 'Trigger point',
    about: 'Page',
  } satisfies Record<Finding['kind'], string>,
};
