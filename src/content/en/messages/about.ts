/** The pages about dry needling and about this explorer. */
export const about = {
  asPictures: 'See it in pictures',
  /** What the pictures show, by the page that they belong to. */
  pictures: {
    'trigger-points': 'Inside a calf muscle: bundles, a tight band, its fibres',
    session: 'The needle next to a hair, and what happens then',
    'what-you-feel': 'From the skin to the day after, in a calf muscle',
  },
  next: (page: string) => `Next: ${page}`,
  inThisSection: 'In this section',
  table: 'Table',
  figureNote: 'A simple drawing, not to scale.',
  hundredDots: (survey: string) => `100 dots for 100 sessions. ${survey}.`,
  usedIn: 'Used in {pages}',
  musclesAndPoints: 'Muscles and their points',
  licences: 'All parts it is built from, with their licences',
};
