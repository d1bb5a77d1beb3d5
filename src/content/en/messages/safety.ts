import type { Urgency } from '../../words.ts';

/** The signs that need help first. */
export const safety = {
  title: 'First, a safety check',
  skip: 'Skip for now',
  text: 'Some pain needs a doctor before anything else. Does one of these fit you?',
  yes: 'Yes',
  no: 'No',
  showAllTheSame: 'Show the muscles all the same',
  show: 'Show the muscles',
  none: 'None of these',
  /** Stands at {number} where no clinic names one. */
  localNumber: 'your local emergency number',
  /** What to do, by how soon. */
  urgencies: {
    emergency: {
      title: 'Please get emergency help now',
      text: 'Call {number}. Do not wait to see if it passes.',
    },
    'same-day': {
      title: 'Please get this checked today',
      text: 'Call your doctor, or a clinic that can see you today.',
    },
    'see-clinician': {
      title: 'Please have this looked at',
      text: 'Book a visit with a doctor or physiotherapist before you try anything else.',
    },
  } satisfies Record<Urgency, { title: string; text: string }>,
  /** Over questions: the title of an urgency, and when it holds. */
  ifYes: (title: string) => `${title} if the answer is yes`,
};
