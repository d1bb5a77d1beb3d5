/** The steps into a muscle and through the story of a needling, in the order in which they are told. */
export const INSIDE_STEP_IDS = [
  'body',
  'muscle',
  'bundles',
  'band',
  'fibres',
  'needle',
  'layers',
  'twitch',
  'cramp',
  'release',
  'after',
] as const;
export type InsideStepId = (typeof INSIDE_STEP_IDS)[number];
