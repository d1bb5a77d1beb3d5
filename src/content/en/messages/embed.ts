/** The explorer within a clinic's page. */
export const embed = {
  poster: {
    open: 'Open in 3D',
    ownPage: 'Open as a page of its own',
    skip: 'Skip the explorer',
  },
};
