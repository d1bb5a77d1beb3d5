import { formatNumber } from '../../format.ts';

/** The page that a patient takes home. */
export const handOut = {
  title: 'My map',
  code: 'The map as a code',
  scan: 'Scan to open this map',
  scanForMore: 'Scan the code to read each line in full.',
  talked: 'What we talked about',
  thisWeek: (condition: string) => `This week: ${condition}`,
  places: 'My places',

  chart: {
    empty: 'The body, front and back',
    marked: 'The body, front and back, with the numbered places',
    front: 'Front',
    back: 'Back',
    left: 'Left',
    right: 'Right',
  },

  /** Where on a muscle a mark lies; follows its name and side at once. */
  placeAfterName: (place: string) => `: ${place}`,
  /** Name and text of a mark in one paragraph. */
  mark: '{name}. {told}',
  /** What is told of a mark. */
  told: '{status} {said}',
  toldWithNote: '{status} {said} {noteWord} {note}',
  noteWord: 'Note:',
  /** Sentences one after another. */
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  /** A few words as a sentence. */
  asSentence: (words: string) => `${words}.`,
  /** A sentence that belongs to several marks, and their numbers. */
  shared: '{numbers} {sentence}',
  forNumbers: (numbers: readonly number[]) => `For ${numbers.map(formatNumber).join(', ')}:`,

  hours: 'The next 72 hours',
  /** A title with the number to call behind it. */
  withPhone: (title: string) => `${title}: {phone}`,
  emergency: (number: string) => `Emergency: ${number}`,
  localEmergencyNumber: 'your local emergency number',
  /** Follows what the page is not, which it says as every page does (panel.ts). */
  notReviewed: 'Not yet reviewed by a clinician.',
};
