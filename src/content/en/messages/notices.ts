/** What there is instead of the body, or on its way to it; that a part did not arrive, and that a newer version waits. */
export const notices = {
  loadingBody: 'Preparing the body',
  loading: 'Loading',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  failure: {
    'model-missing': {
      title: 'The body did not arrive',
      text: 'The connection may have dropped. Please try again in a moment.',
    },
    'no-webgl': {
      title: 'This browser cannot draw in 3D',
      text: 'WebGL 2 is missing or switched off. A current Chrome, Edge, Firefox or Safari has it, or another device may.',
    },
    'no-memory': {
      title: 'Not enough memory for the picture',
      text: 'Closing other pages or apps often helps. Then try again. All the texts are here without it.',
    },
    broken: {
      title: 'Something went wrong while drawing',
      text: 'Trying again often helps. If it does not, reload the page.',
    },
    lost: {
      title: 'The picture was interrupted',
      text: 'The system took the graphics away for a moment. It usually comes back by itself.',
    },
  },
  insideMissing: 'The view inside did not arrive',
  /** Below the body or the view inside, whose title of failure comes first. */
  drawnInstead: (why: string) => `${why}. The steps are drawn instead.`,
  partMissing: 'A part of this page did not arrive.',
  newVersion: { ready: 'A newer version is ready.', use: 'Use it', later: 'Later' },
};
