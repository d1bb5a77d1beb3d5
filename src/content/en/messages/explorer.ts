/** The frame of the explorer: what is said of the whole page. */
export const explorer = {
  skipToText: 'To the text',
  /** Read by screen readers when they come to the picture. */
  body: 'The body in 3D. Arrow keys turn it, with Shift they slide it, plus and minus go nearer and farther, Home returns to the best view. All it shows also stands in the text.',
  stumbled: {
    title: 'The page stumbled',
    text: 'Please reload it. If that does not help, open it from the start.',
    toStart: 'To the start',
  },
};
