/** The page of a condition. */
export const condition = {
  whatItMayDo: 'What it may do',
};
