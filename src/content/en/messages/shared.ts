/** What many parts of the interface say alike. */
export const shared = {
  oneMoment: 'One moment',
  close: 'Close',
  documentTitle: (title: string) => `${title} · Trigger Point Explorer`,
  /** Stands between two sentences. */
  sentenceGap: ' ',
  /** Stands between the things of a row that is not spoken: links, names. */
  comma: ', ',
  /** A place or muscle and whose side it is on: "Temple, left". */
  onSide: (name: string, side: 'left' | 'right') => `${name}, ${{ left: 'left', right: 'right' }[side]}`,
  /** A zone that is painted on the skin, though its pain is felt in the depth. */
  feltDeep: (zone: string) => `${zone} (felt deep inside)`,
  /** A trigger point by its muscle and its place in it: "Soleus: Inner side of the calf". */
  pointOf: (muscle: string, place: string) => `${muscle}: ${place}`,
  /** Somebody's own words. */
  quoted: (words: string) => `“${words}”`,
  /** Words for a number that depends on where one is, with the number of a country. */
  localNumber: '{local} ({country}: {number})',
};
