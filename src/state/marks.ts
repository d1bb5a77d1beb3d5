import type { PartId, Side, TriggerPointId } from '../anatomy/ids.ts';
import type { ConditionId } from '../content/ids.ts';
import type { SentenceId, TalkId } from '../content/map-ids.ts';
import type { SidedZone } from './sided-zones.ts';

/** Where a mark lies: on a trigger point, on any place of a muscle, or on a zone of the skin. */
export type MarkPlace =
  | { readonly kind: 'point'; readonly id: TriggerPointId; readonly side: 'left' | 'right' }
  /** u from origin 0 to insertion 1, v across: the mark stays on its muscle when the body is reshaped. */
  | {
      readonly kind: 'spot';
      readonly part: PartId;
      readonly side: Side;
      readonly u: number;
      readonly v: number;
    }
  | { readonly kind: 'zone'; readonly zone: SidedZone };

/** How a mark looks; each shape has a colour of its own, so that neither is needed alone. */
export const LOOKS = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const;
export type Look = (typeof LOOKS)[number];

export const MARK_STATUSES = ['treated', 'watch'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

/** One place that was talked about. Its number is its place in the list, from 1. */
export interface Mark {
  readonly place: MarkPlace;
  readonly look: Look;
  readonly status: MarkStatus;
  readonly sentences: readonly SentenceId[];
  /** Free text of the therapist, in plain characters. */
  readonly note: string;
}

/** All that a therapist marks and a patient takes home. It lives in the link's fragment and nowhere else. */
export interface SharedMap {
  readonly marks: readonly Mark[];
  /** What was talked about. */
  readonly talked: readonly TalkId[];
  /** The next 72 hours belong to it. */
  readonly aftercare: boolean;
  /** The condition whose exercises and advice belong to it. */
  readonly condition: ConditionId | null;
}

export const EMPTY_MAP: SharedMap = { marks: [], talked: [], aftercare: true, condition: null };

/** More would not fit on the page that is taken home. */
export const MOST_MARKS = 12;
/** A longer note is cut, and the therapist is told before. */
export const MOST_NOTE_CHARACTERS = 120;
/** What a link holds of a note, in UTF-8: 120 letters of most scripts, 85 Chinese signs. */
const MOST_NOTE_BYTES = 255;
/** As many as fit below a mark on the page. */
export const MOST_SENTENCES = 3;

/** Whether a map holds nothing that somebody chose. */
export function isEmptyMap({ marks, talked, condition, aftercare }: SharedMap): boolean {
  return marks.length === 0 && talked.length === 0 && condition === null && aftercare;
}

/** A note in characters that can be shown: one line, nothing that steers or hides, cut to its length. */
export function plainNote(note: string): string {
  const shown = note.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]+/gu, ' ').replace(/\s+/g, ' ');
  return cutNote(shown.trimStart());
}

/** The beginning of a text that fits into a note, whole letters alone. */
export function cutNote(text: string): string {
  const letters = [...text.slice(0, 2 * MOST_NOTE_CHARACTERS)].slice(0, MOST_NOTE_CHARACTERS);
  while (bytesOf(letters.join('')) > MOST_NOTE_BYTES) letters.pop();
  return letters.join('');
}

/** How many more letters fit into a note, if they are like the widest in it. */
export function lettersThatFit(note: string): number {
  const letters = [...note];
  const widest = Math.max(1, ...letters.map(bytesOf));
  const free = Math.floor((MOST_NOTE_BYTES - bytesOf(note)) / widest);
  return Math.max(0, Math.min(MOST_NOTE_CHARACTERS - letters.length, free));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Whether two marks lie on the same place; spots of one muscle do when a finger could not tell them apart. */
export function isSameMarkPlace(a: MarkPlace, b: MarkPlace): boolean {
  if (a.kind === 'point') return b.kind === 'point' && a.id === b.id && a.side === b.side;
  if (a.kind === 'zone') return b.kind === 'zone' && a.zone.id === b.zone.id && a.zone.side === b.zone.side;
  return (
    b.kind === 'spot' && a.part === b.part && a.side === b.side && Math.hypot(a.u - b.u, a.v - b.v) < 0.02
  );
}

/** The side that all marks lie on; both where they do not. */
export function sideOfMarks(marks: readonly Mark[]): 'left' | 'right' | 'both' {
  const sides = new Set(marks.map(({ place }) => (place.kind === 'zone' ? place.zone.side : place.side)));
  sides.delete('midline');
  const [only] = sides;
  return sides.size === 1 && only && only !== 'midline' ? only : 'both';
}

/**
 * A short text that is the same for the same marked place and different for any other: the key of a mark in lists.
 */
export function markKey(place: MarkPlace): string {
  if (place.kind === 'point') return `${place.id} ${place.side}`;
  if (place.kind === 'zone') return `${place.zone.id} ${place.zone.side}`;
  return `${place.part} ${place.side} ${place.u} ${place.v}`;
}

/** The map with one more mark at its end, or the same map where the place is marked already or there is no room. */
export function withMark(map: SharedMap, place: MarkPlace): SharedMap {
  if (map.marks.length >= MOST_MARKS || map.marks.some((mark) => isSameMarkPlace(mark.place, place)))
    return map;
  const last = map.marks.at(-1);
  const mark: Mark = { place, look: last?.look ?? 'circle', status: 'treated', sentences: [], note: '' };
  return { ...map, marks: [...map.marks, mark] };
}

/** The map with one mark changed; unknown numbers change nothing. */
export function withChangedMark(
  map: SharedMap,
  index: number,
  change: Partial<Omit<Mark, 'place'>>,
): SharedMap {
  return {
    ...map,
    marks: map.marks.map((mark, i) =>
      i === index
        ? {
            ...mark,
            ...change,
            sentences: (change.sentences ?? mark.sentences).slice(0, MOST_SENTENCES),
            note: plainNote(change.note ?? mark.note),
          }
        : mark,
    ),
  };
}

/** The map less the mark at a place of its list, counted from 0; those behind it move up and get new numbers. */
export function withoutMark(map: SharedMap, index: number): SharedMap {
  return { ...map, marks: map.marks.filter((_, i) => i !== index) };
}

/** The map with a mark one place earlier (-1) or later (1) in the list; its number follows. */
export function withMovedMark(map: SharedMap, index: number, by: -1 | 1): SharedMap {
  const to = index + by;
  if (!map.marks[index] || !map.marks[to]) return map;
  const marks = [...map.marks];
  [marks[index], marks[to]] = [marks[to] as Mark, marks[index] as Mark];
  return { ...map, marks };
}
