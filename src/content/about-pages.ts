/** The pages of text, in the order in which they are read. */
export const ABOUT_PAGES = [
  'dry-needling',
  'trigger-points',
  'session',
  'what-you-feel',
  'how-it-may-help',
  'acupuncture',
  'afterwards',
  'side-effects',
  'who-may-do-it',
  'tell-your-therapist',
  'questions',
  'how-the-list-is-made',
  'glossary',
  'this-explorer',
  'sources',
] as const;
