import { formatNumber, inSentence } from '../../format.ts';

/** The treatment room: its tools, and the marks that are made there. */
export const room = {
  /** The door to it, and its name. */
  room: 'Treatment room',
  tool: { look: 'Look', mark: 'Mark', draw: 'Draw' },
  sideAndView: 'Side and view',
  layers: 'Layers',
  map: (marks: number) => (marks > 0 ? `My map (${formatNumber(marks)})` : 'My map'),
  undo: 'Undo',
  redo: 'Redo',
  /** Moves the tools to the other edge. */
  toRight: 'To the right',
  toLeft: 'To the left',
  leave: 'Leave',
  markHint: 'Tap a trigger point, or any place on a muscle or the skin.',

  secondScreen: 'Second screen',
  freeze: 'Freeze',
  pointer: 'Pointer',
  screenRefused: 'The browser did not open a second window. Allow pop-ups for this page.',
  laserPad: 'Move a finger or the mouse over the picture to point at something on the second screen',

  drawing: {
    sheet: 'A sheet over the picture to draw on with a finger, a pen or the mouse',
    tools: 'Drawing',
    undo: 'Take back the last stroke',
    redo: 'Draw the stroke again',
    clear: 'Clear',
    done: 'Done',
  },

  /** The signs over the body. */
  marks: 'Marks on the body',
  mark: (number: number) => `Mark ${formatNumber(number)}`,
  /** On the button that marks what the text speaks of. */
  marked: 'Marked',
  mapFull: 'The map is full',
  status: { treated: 'Treated', watch: 'Keep an eye on' },
  look: {
    circle: 'Red circle',
    square: 'Orange square',
    diamond: 'Violet diamond',
    triangle: 'Blue triangle',
    hexagon: 'Brown hexagon',
  },

  /** What a marked place on a muscle is called where it is no trigger point. */
  placeOn: (structure: string) => `Place on the ${inSentence(structure)}`,
  /** A trigger point's place, as it stands after its muscle's name. */
  placeAfterName: (place: string) => inSentence(place),
  /** Follows a name at once, sometimes in a quieter type. */
  afterName: { left: ', left', right: ', right' },

  /** The card of a mark. */
  card: {
    close: 'Close this mark',
    status: 'Treated, or to watch',
    look: 'Shape and colour',
    sentences: 'Sentences to take home',
    mostSentences: (most: number) => `${formatNumber(most)} at most`,
    note: 'Your own words',
    noNames: 'No names: whoever has the link can read them.',
    lettersLeft: (left: number) => `${formatNumber(left)} letters left`,
    noteFull: (most: number) => `That is all that fits: ${formatNumber(most)} letters.`,
    earlier: 'Earlier in the list',
    later: 'Later in the list',
    remove: 'Remove',
    done: 'Done',
  },
};
