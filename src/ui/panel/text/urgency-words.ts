import type { Urgency } from '../../../content/words.ts';

/** What to do, by how soon. */
export const URGENCY_WORDS: Record<Urgency, { title: string; text: string }> = {
  emergency: {
    title: 'Please get emergency help now',
    text: 'Call your local emergency number. Do not wait to see if it passes.',
  },
  'same-day': {
    title: 'Please get this checked today',
    text: 'Call your doctor, or a clinic that can see you today.',
  },
  'see-clinician': {
    title: 'Please have this looked at',
    text: 'Book a visit with a doctor or physiotherapist before you try anything else.',
  },
};
