import { inSentence } from '../../format.ts';

/** The page of a trigger point. */
export const point = {
  lead: (muscle: string) => `Trigger point in the ${inSentence(muscle)}`,
  insideText: 'From the body to the fibres, and what needling feels like',
  mark: 'Mark this point',
  fromNear: 'From near',
  showPath: 'Show the path',
  band: 'The thin raised line is the tight band through this point, drawn along the fibres. It pictures an idea that is still debated.',
  where: 'Where it sits',
  whereNote: 'A typical area, not an exact place. Yours may differ.',
  feel: 'What people feel',
  feltMost: 'Felt most',
  sometimesAlso: 'Sometimes also',
  feelNote: 'A common pattern, drawn by clinicians. People differ, and how pain spreads is still debated.',
  whyTraining: 'Why training matters here',
  all: 'All points of this muscle',
  depth: {
    title: 'How deep it lies',
    skin: 'Skin',
    fat: 'Fat under the skin',
    /** Follows the name of the muscle in the list of layers. */
    here: 'the point is here',
    note: 'The order of the layers, not their size.',
  },
};
