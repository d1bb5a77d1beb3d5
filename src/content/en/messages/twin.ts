/** The pages that can be read before, or without, the explorer. */
export const twin = {
  front: 'Front',
  back: 'Back',
  left: 'Left',
  right: 'Right',
  noScript: 'The body in 3D needs JavaScript. All of the text is here without it.',
  comes: 'The body in 3D opens here in a moment.',
  /** What a chart shows: names of muscles, and of the zones where their pain is felt. */
  chart: {
    body: 'The body from front and back.',
    muscles: (names: readonly string[]) =>
      `The body from front and back, with these muscles and their trigger points: ${names.join(', ')}.`,
    point: (place: string, zones: readonly string[]) =>
      `The body from front and back, with the trigger point (${place}) and where its pain is felt: ${zones.join(', ')}.`,
  },
  sources: 'Sources',
  sourceNumber: (number: number) => `Source ${number}`,
  ifYes: (title: string) => `If yes: ${title}.`,
  inLanguages: 'This page in other languages',
  openMap: 'A map that was marked for you is in the link itself. It opens here with JavaScript switched on.',
  insideLead: 'A journey in steps, from the body into the muscle. This is what each picture shows.',
  hurtsLead: 'Choose the place that hurts. You see which muscles may send their pain there.',
};
