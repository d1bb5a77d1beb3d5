import { pluralsOf } from '../../format.ts';

const plural = pluralsOf('en');

/** The map of marks as text: written in the treatment room, read at home. */
export const mapPanel = {
  writerLead: 'What you marked together, to take home.',
  readerLead: 'What you and your therapist marked.',
  faults: {
    damaged: {
      title: 'This link is not whole',
      text: 'A piece of it was lost or changed on its way. What can still be read is shown; own words are left out. Ask for the link again if something is missing.',
    },
    newer: {
      title: 'This link was made by a newer version',
      text: 'Reload the page to get the newest one. If that does not help, ask for the link again or for a printed page.',
    },
  },
  nextHours: 'The next 72 hours',
  writer: {
    marks: 'Marks',
    noneYet: 'None yet. Choose Mark, then tap a trigger point, or any place on a muscle or the skin.',
    full: (most: number) =>
      `That is all that fits on one page: ${plural(most, { one: '# mark', other: '# marks' })}.`,
    markAPlace: 'Mark a place',
    talkedAbout: 'Talked about',
    noConsent: 'Ticks help to remember a talk. They are not a consent form.',
    onThePage: 'On the page',
    adviceFor: 'Exercises and advice for',
    noCondition: 'none',
    clear: 'Clear the whole map',
  },
  reader: {
    empty:
      'Nothing is marked yet. A map is made in the treatment room: your therapist marks places on the body, and you take them home as a link or a page.',
    openRoom: 'Open the treatment room',
    places: 'Your places',
    talked: 'What you talked about',
    thisWeek: 'This week',
    moreAbout: (condition: string) => `More about ${condition}`,
    nothingStored: 'All of this stands in the link itself. Nothing about you is stored or sent anywhere.',
  },
  talkAids: {
    title: 'To talk about it',
    feelAtPoint: 'What will I feel? The story at the first marked point',
    feel: 'What will I feel?',
    sideEffects: 'Side effects as 100 dots',
    hearItBack: 'Three questions to hear it back, at the end of the page',
    questions: 'Questions people ask',
  },
  takeHome: {
    title: 'Take it home',
    code: 'The map as a code for the camera of a phone',
    codeNote: 'Point the camera of a phone at it. The same body with the same marks opens there.',
    copy: 'Copy the link',
    share: 'Share',
    save: 'Save as a picture',
    print: 'Print one page',
    copied: 'The link is copied.',
    saved: 'The picture is saved.',
    notMade: 'The page could not be made here. Please try again.',
    copyByHand: 'This browser does not let the page copy. Select the link and copy it yourself:',
    /** Name of the picture's file, without its ending. */
    fileName: 'my-map',
  },
};
