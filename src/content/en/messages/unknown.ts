/** What a link asked for that is not there, and what is shown instead; by what it was. */
export const unknown = {
  /** {what} is the title, and what was asked for in brackets. */
  notice: '{what}. {way}',
  /** What was asked for, at once behind the title. */
  asked: (asked: string) => ` (${asked})`,
  page: { title: 'There is no such page', way: 'The link may be old or cut off. You can start here.' },
  condition: { title: 'There is no such condition here', way: 'Please choose from the list.' },
  muscle: { title: 'There is no such muscle here', way: 'Please choose from the list.' },
  point: { title: 'There is no such trigger point here', way: 'Please choose its muscle from the list.' },
  zone: { title: 'There is no such place on the body here', way: 'Please choose from the list.' },
  about: { title: 'There is no such page', way: 'This one starts the section.' },
  view: { title: 'Part of the link could not be read', way: 'You see the usual view instead.' },
};
