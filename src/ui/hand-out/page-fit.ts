import type { HoursId, SentenceId } from '../../content/map-ids.ts';
import { messages } from '../../content/messages.ts';
import type { Words } from '../../content/words.ts';
import type { Mark, SharedMap } from '../../state/marks.ts';
import { lettersIn } from '../letters-in.ts';
import { markTitle } from '../room/mark-title.ts';

// Nobody measures a page before it is printed, so that what goes on it is guessed from the texts. The figures below are
// measured on paper; hand-out.css holds the sizes that belong to them.

/** How much stands on the page: it decides on the size of the type and on what stands where. */
export type Amount = 'few' | 'some' | 'many';
/**
 * How the sentences of the marks are told: whole below each mark; those of several marks once, with their numbers; or
 * by their short names, where even that is too long.
 */
export type Telling = 'whole' | 'grouped' | 'brief';

/** A size of its own within `few`, where nothing else stands on the page, and within `some`, where that fits just so. */
export type Step = 'roomy' | 'plain' | 'tight';

export interface PageFit {
  readonly amount: Amount;
  readonly step: Step;
  readonly telling: Telling;
  /** Whether the advice for the week stands below the body, or else below the list. */
  readonly weekAside: boolean;
  /** A long link has a code of small squares, which must be printed larger, mm. */
  readonly codeMm: number;
}

/** The words that can stand on the page. */
export type HandOutWords = Pick<Words, 'map' | 'muscles' | 'points' | 'zones' | 'conditions'>;

interface Size {
  readonly amount: Amount;
  readonly telling: Telling;
  readonly step: Step;
  /** A line, the space between two marks, and a mark at its least, mm. */
  readonly line: number;
  readonly gap: number;
  readonly least: number;
  /** Letters in a line: of the list, below the body, and from edge to edge. */
  readonly letters: number;
  readonly asideLetters: number;
  readonly wideLetters: number;
  /** Body chart with its key at its smallest, mm. */
  readonly chart: number;
  /** The four boxes, mm, where the fullest has so many lines, as in English; and what is always there: head, foot, lines and spaces. */
  readonly hours: number;
  readonly hoursLines: number;
  readonly fixed: number;
}

/** US Letter within its margins, the shorter of the two papers, mm. */
const PAGE_MM = 258;
const FEW: Size = {
  ...{ amount: 'few', telling: 'whole', step: 'plain', line: 4.75, gap: 2.6, least: 6 },
  ...{ letters: 54, asideLetters: 39, wideLetters: 96, chart: 84, hours: 95, hoursLines: 21, fixed: 24 },
};
/** Without the boxes only. */
const ROOMY: Size = {
  ...{ amount: 'few', telling: 'whole', step: 'roomy', line: 5.3, gap: 3, least: 6 },
  ...{ letters: 40, asideLetters: 46, wideLetters: 86, chart: 128, hours: 200, hoursLines: 22, fixed: 26 },
};
const SOME: Size = {
  ...{ amount: 'some', telling: 'whole', step: 'plain', line: 4.27, gap: 2.1, least: 5.5 },
  ...{ letters: 64, asideLetters: 38, wideLetters: 104, chart: 83, hours: 81, hoursLines: 20, fixed: 22 },
};
const TIGHT: Size = {
  ...{ amount: 'some', telling: 'whole', step: 'tight', line: 3.88, gap: 2, least: 5.5 },
  ...{ letters: 71, asideLetters: 41, wideLetters: 112, chart: 83, hours: 73, hoursLines: 18, fixed: 20 },
};
const MANY: Size = {
  ...{ amount: 'many', telling: 'whole', step: 'plain', line: 3.43, gap: 1.2, least: 4.7 },
  ...{ letters: 82, asideLetters: 39, wideLetters: 120, chart: 76, hours: 66, hoursLines: 18, fixed: 29 },
};
/** From the largest type to the smallest; what comes after the last is always taken. */
const SIZES: readonly Size[] = [ROOMY, FEW, SOME, TIGHT, MANY, { ...MANY, telling: 'grouped' }];
const CODES = [
  { upTo: 200, mm: 20 },
  { upTo: 420, mm: 23 },
  { upTo: 800, mm: 28 },
] as const;
const LARGEST_CODE_MM = 34;

/** The largest type at which all of a map goes on one page. */
export function fitOf(map: SharedMap, link: string, words: HandOutWords): PageFit {
  const codeMm = CODES.find(({ upTo }) => link.length <= upTo)?.mm ?? LARGEST_CODE_MM;
  for (const size of SIZES) {
    const weekAside = weekThatFits(map, codeMm, words, size);
    const { amount, telling, step } = size;
    if (weekAside !== null) return { amount, telling, step, weekAside, codeMm };
  }
  return { amount: 'many', telling: 'brief', step: 'plain', weekAside: true, codeMm };
}

/** Where the advice for the week goes so that the page is not too long; null where it is too long either way. */
function weekThatFits(map: SharedMap, codeMm: number, words: HandOutWords, size: Size): boolean | null {
  const { amount, line, letters, asideLetters, wideLetters } = size;
  const ticks = map.talked.reduce((sum, id) => sum + lettersIn(words.map[id].short) + 5, 0);
  const talked = ticks > 0 ? (linesOf(ticks, wideLetters) + 2) * line : 0;
  const room =
    PAGE_MM - size.fixed - talked - (map.aftercare ? hoursHeight(size, words) : 3 * line) - footHeight();
  const items = map.condition ? words.conditions[map.condition].selfCare.thisWeek.items : [];
  const weekIn = (width: number) =>
    items.length > 0
      ? (items.reduce((sum, item) => sum + linesOf(lettersIn(item) + 2, width), 0) + 2.2) * line
      : 0;
  const list = listHeight(map.marks, size, words);
  // below the body there is room enough at the smallest size, whatever is said
  if (amount === 'many') return list <= room ? true : null;
  if (Math.max(size.chart, list + weekIn(letters)) <= room - codeMm) return false;
  return Math.max(size.chart + weekIn(asideLetters), list) <= room - codeMm ? true : null;
}

/** Shares of the page's width that the boxes have (`.hand-out-hours`). */
const BOXES: Readonly<Record<HoursId, number>> = {
  emergency: 1.14 / 4.02,
  'call-us': 0.88 / 4.02,
  normal: 1.1 / 4.02,
  helpful: 0.9 / 4.02,
};
/** What the space between the boxes takes of the page's width, and frame and dots of a box, mm. */
const [BETWEEN_MM, FRAME_MM, WIDE_MM] = [6, 6.6, 190];
/** Lines in the boxes are closer than in the list. */
const CLOSER = 0.91;

/** The boxes are as high as the fullest of them; a language of long words needs more lines than English. */
function hoursHeight({ hours, hoursLines, line, wideLetters }: Size, words: HandOutWords): number {
  const { emergency, localEmergencyNumber } = messages().handOut;
  const lines = (Object.keys(BOXES) as HoursId[]).map((id) => {
    const { short, items } = words.map[id];
    const title = id === 'emergency' ? emergency(localEmergencyNumber) : short;
    const width = ((WIDE_MM - BETWEEN_MM) * BOXES[id] - FRAME_MM) / WIDE_MM;
    const inBox = (text: string) => linesOf(lettersIn(text), wideLetters * width);
    return items.reduce((sum, { text }) => sum + inBox(text), inBox(title));
  });
  return hours + Math.max(0, Math.max(...lines) - hoursLines) * line * CLOSER;
}

/** Letters in a line of the foot, its lines in English, and the height of one, mm. */
const [FOOT_LETTERS, FOOT_LINES, FOOT_LINE_MM] = [115, 2, 3.6];

/** What the foot needs beyond what it needs in English, mm. */
function footHeight(): number {
  const { handOut, panel } = messages();
  const letters = lettersIn(panel.notice.text) + lettersIn(handOut.notReviewed);
  return Math.max(0, linesOf(letters, FOOT_LETTERS) - FOOT_LINES) * FOOT_LINE_MM;
}

function listHeight(marks: readonly Mark[], size: Size, words: HandOutWords): number {
  const { amount, telling, line, gap, least, letters } = size;
  if (marks.length === 0) return 0;
  const shared = telling === 'grouped' ? sharedSentences(marks) : [];
  const isShared = new Set(shared.map(({ id }) => id));
  const lengthOf = (id: SentenceId) => lettersIn(words.map[id].text) + 1;
  const heights = marks.map((mark) => {
    const { name, detail } = markTitle(mark.place, words);
    const title = lettersIn(name) * 1.1 + lettersIn(detail) + 9;
    const said = mark.sentences.filter((id) => !isShared.has(id)).reduce((sum, id) => sum + lengthOf(id), 16);
    const told = said + (mark.note === '' ? 0 : lettersIn(mark.note) + 7);
    const lines =
      amount === 'many' ? linesOf(title + told, letters) : linesOf(title, letters) + linesOf(told, letters);
    return Math.max(lines * line, least);
  });
  const below = shared.map(({ id, numbers }) => linesOf(lengthOf(id) + numbers.length * 4 + 5, letters));
  const sum = (numbers: readonly number[]) => numbers.reduce((so, n) => so + n, 0);
  const rest = shared.length > 0 ? sum(below) * line + 4 : 0;
  return line * 1.5 + sum(heights) + marks.length * gap + rest;
}

function linesOf(length: number, letters: number): number {
  return Math.ceil(length / letters);
}

/** Sentences that several marks have, in their own order, with the numbers of the marks. */
export function sharedSentences(
  marks: readonly Mark[],
): readonly { readonly id: SentenceId; readonly numbers: readonly number[] }[] {
  const numbersOf = new Map<SentenceId, number[]>();
  marks.forEach(({ sentences }, i) => {
    for (const id of new Set(sentences)) numbersOf.set(id, [...(numbersOf.get(id) ?? []), i + 1]);
  });
  return [...numbersOf].flatMap(([id, numbers]) => (numbers.length > 1 ? [{ id, numbers }] : []));
}
