import { inSentence } from '../../format.ts';
import type { Band } from '../../rank-muscles.ts';
import type { ZoneRegion } from '../../zone-regions.ts';

/** Where it hurts: marked places, and the muscles whose patterns reach them. */
export const hurts = {
  lead: 'Tap the place on the body, paint over it, or choose it from the list.',
  /** Buttons that lead to the parts of the page. */
  jumps: {
    'patterns-here': 'Muscles',
    'other-reasons': 'Other reasons',
    'zone-list-title': 'List of places',
  },
  tools: { label: 'On the body, a finger', turn: 'Tap', paint: 'Paint', erase: 'Erase' },
  skin: 'Skin',
  tones: { neutral: 'Neutral', light: 'Light', medium: 'Medium', brown: 'Brown', dark: 'Dark' },
  marked: 'You marked',
  takeAway: (zone: string) => `Take away: ${zone}`,
  addToMap: 'Add to my map',
  clearAll: 'Clear all',
  patterns: 'Muscles whose pattern reaches here',
  patternsNote: 'Common patterns, drawn by clinicians; yours may differ. How pain spreads is still debated.',
  howMade: 'How this list is made',
  onSide: { left: 'On the left side', right: 'On the right side' },
  sides: { left: 'Left side', right: 'Right side' },
  noMuscle: 'No muscle in this explorer is known to send its pain just here. Try a place close by.',
  bands: {
    often: 'Often linked',
    sometimes: 'Sometimes linked',
    rarely: 'Rarely linked',
  } satisfies Record<Band, string>,
  covers: (zones: readonly string[]) => `Its pattern covers: ${zones.map(inSentence).join(', ')}.`,
  spreadsTo: (zones: readonly string[]) => `It may spread to: ${zones.map(inSentence).join(', ')}.`,
  otherReasons: 'Other reasons for pain here',
  list: 'Choose from the list',
  forSide: {
    left: 'For the left side of the body.',
    right: 'For the right side of the body.',
    both: 'For both sides of the body.',
  },
  regions: {
    head: 'Head and face',
    neck: 'Neck',
    shoulder: 'Shoulder',
    'upper-back': 'Upper back',
    chest: 'Chest',
    arm: 'Upper arm',
    forearm: 'Elbow and forearm',
    hand: 'Hand and fingers',
    abdomen: 'Belly and groin',
    'low-back': 'Lower back',
    buttock: 'Buttock',
    hip: 'Hip',
    thigh: 'Thigh',
    knee: 'Knee',
    leg: 'Shin and calf',
    foot: 'Foot and ankle',
  } satisfies Record<ZoneRegion, string>,
};
