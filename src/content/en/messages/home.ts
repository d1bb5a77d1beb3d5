/** The first text. */
export const home = {
  title: 'Understand muscle pain',
  documentTitle: 'Muscles, pain and trigger points',
  lead: 'See the tender spots in muscles called trigger points, and where their pain is felt.',
  waysIn: 'Ways in',
  /** What stands below the name of a door (places.ts). */
  doors: {
    conditions: 'Neck pain, sore heel, sciatica',
    hurts: 'Start from the place',
    muscles: 'Every muscle by name',
    needling: 'What happens, what you feel',
  },
  hint: 'Or tap a muscle on the body.',
};
