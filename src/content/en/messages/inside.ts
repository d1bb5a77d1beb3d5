import { formatNumber, inSentence } from '../../format.ts';

/** The journey into a muscle: names in the picture, the way through the steps, the stop sign. */
export const inside = {
  /** A muscle's name where it stands for `{muscle}` in a text. */
  nameInSentence: (name: string) => inSentence(name),
  /** How many words a text has: it stands long enough to be read. */
  wordsIn: (text: string) => text.split(' ').length,
  missing: 'The steps did not arrive. The connection may have dropped.',
  tryAgain: 'Try again',

  /** Names in the picture. */
  callout: {
    spot: 'Tender spot',
    band: 'Tight band',
    loose: 'Loose bundles',
    vessel: 'Small blood vessel',
    crowded: 'Short and crowded',
    even: 'Loose and even',
    nerve: 'Nerve end',
    chemistry: 'Dots: chemistry',
  },
  /** The same where the band is relaxed. */
  relaxedCallout: { band: 'The band, relaxed', crowded: 'Relaxed' },

  steps: 'Steps',
  step: 'Step',
  back: 'Step back',
  next: 'Next step',
  play: 'Play the story',
  pause: 'Pause',
  caption: '{title} {caption}',
  titleAtStart: (title: string) => `${title}.`,
  count: (at: number, steps: number) => `${formatNumber(at)} of ${formatNumber(steps)}`,
  countAndTitle: (at: number, steps: number, title: string) =>
    `${formatNumber(at)} of ${formatNumber(steps)}: ${title}`,
  /** What is read aloud at a step; the last is empty where nothing is felt. */
  aloud: (title: string, caption: string, feel: string) => `${title}. ${caption} ${feel}`,

  /** What the time of a moving picture means. */
  oneMoment: 'One moment of the twitch',
  slower: (times: number) => `${formatNumber(times)} times slower`,
  asFast: 'As fast as it is',
  crampTime: '10 to 15 seconds',
  slowed: 'Slowed down',

  tightness: 'How tight the band is',
  relaxed: 'Relaxed',
  tight: 'Tight',
  /** What the slider says of itself. */
  howTight: { relaxed: 'relaxed', little: 'a little tight', tight: 'tight', very: 'very tight' },

  stop: {
    stop: 'Stop',
    stopped: 'Stopped',
    text: 'It is the same in the room. Raise a hand or say stop, at any time and for any reason. Your therapist stops at once.',
    goOn: 'Go on looking',
    leave: 'Leave',
  },
};
