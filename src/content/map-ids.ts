// The order is part of links that people keep: a new id goes to the end, and none is ever removed or moved.

/** What a therapist can say of a mark. */
export const SENTENCE_IDS = [
  'tender-here',
  'pain-you-know',
  'felt-elsewhere',
  'treated-today',
  'twitched',
  'no-twitch',
  'eased',
  'still-sore',
  'not-treated',
  'check-next-time',
  'move-gently',
  'warmth',
  'stretch-shown',
  'exercise-shown',
  'take-breaks',
  'tell-us',
] as const;
export type SentenceId = (typeof SENTENCE_IDS)[number];

/** What was talked about. */
export const TALK_IDS = [
  'what-it-is',
  'what-i-feel',
  'side-effects',
  'red-flags',
  'other-choices',
  'can-stop',
  'afterwards',
  'questions',
] as const;
export type TalkId = (typeof TALK_IDS)[number];

/** The boxes of the next 72 hours. */
export const HOURS_IDS = ['normal', 'helpful', 'call-us', 'emergency'] as const;
export type HoursId = (typeof HOURS_IDS)[number];
