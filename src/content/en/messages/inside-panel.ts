import { inSentence } from '../../format.ts';

/** The text beside the journey into a muscle. */
export const insidePanel = {
  documentTitle: (muscle: string) => `Look inside: ${muscle}`,
  lead: (muscle: string, place: string) => `${muscle}, ${inSentence(place)}`,
  feel: 'What you may feel',
  inWords: 'The picture in words',
  whyTraining: 'Why training matters',
  inThisMuscle: 'In this muscle',
  atTheChest: 'At the chest, neck and shoulder',
  unwell: 'Short of breath or unwell after needling?',
  signs: 'Signs that need help',
  allSteps: 'All steps',
  choices: {
    title: 'What to show',
    calm: 'Calm: no picture of a needle',
    readAloud: 'Read the captions aloud',
    steps: 'Steps',
    inTheLink: 'These choices stand in the link, and nowhere else.',
  },
};
