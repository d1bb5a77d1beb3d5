import type { Side } from '../anatomy/ids.ts';
import { SENTENCE_IDS, type SentenceId, TALK_IDS, type TalkId } from '../content/map-ids.ts';
import { MIDLINE_ZONES } from '../content/zone-ids.ts';
import { BitReader, BitWriter, checksumOf, fromLinkCharacters, toLinkCharacters } from './bits.ts';
import {
  EMPTY_MAP,
  isEmptyMap,
  LOOKS,
  type Look,
  MARK_STATUSES,
  type Mark,
  type MarkPlace,
  type MarkStatus,
  MOST_MARKS,
  MOST_SENTENCES,
  markKey,
  plainNote,
  type SharedMap,
} from './marks.ts';
import { SHORT_ID_BITS, shortIdOf, shortIds } from './short-ids.ts';

/**
 * What stands in a link's fragment after `#map=`: a version character, then bytes in base64url: the map's bits, and two
 * bytes that tell whether it is whole. Bits of the first version, in order: aftercare 1, condition? 1 [+ id], talked 12,
 * number of marks 4; per mark: kind 2, side 2, status 1, look 3, id, [u 8, v 7], sentences 2 × 5, note length 8 + bytes.
 */
const VERSION = '1';
const KEY = 'map=';
const KINDS = ['point', 'spot', 'zone'] as const;
const SIDES = ['left', 'right', 'midline'] as const satisfies readonly Side[];
const [U_STEPS, V_STEPS] = [255, 127];
const TALK_BITS = 12;
const SENTENCE_BITS = 5;
/** A fragment can be of any length; a map cannot: with every note full it has 4228 characters. */
const MOST_CHARACTERS = 4300;

/** What is wrong with a map in a link: cut or mistyped, or written by a newer version of this explorer. */
export type MapFault = 'damaged' | 'newer';

/** What could be read of a fragment, and what is wrong with it, if anything. */
export interface ParsedMap {
  readonly map: SharedMap;
  readonly fault: MapFault | null;
}

/** Writes a map as a link's fragment, without its `#`; empty for an empty map. */
export function createMapFragment(map: SharedMap): string {
  if (isEmptyMap(map)) return '';
  const bits = new BitWriter();
  bits.write(map.aftercare ? 1 : 0, 1);
  bits.write(map.condition ? 1 : 0, 1);
  if (map.condition) bits.write(shortIdOf(map.condition), SHORT_ID_BITS);
  bits.write(
    TALK_IDS.reduce((set, id, i) => set + (map.talked.includes(id) ? 2 ** i : 0), 0),
    TALK_BITS,
  );
  const marks = map.marks.slice(0, MOST_MARKS);
  bits.write(marks.length, 4);
  for (const mark of marks) writeMark(bits, mark);
  const bytes = bits.finish();
  const sum = checksumOf(bytes);
  return `${KEY}${VERSION}${toLinkCharacters(Uint8Array.from([...bytes, sum >> 8, sum & 255]))}`;
}

/**
 * Reads a map from a link's fragment, with or without its `#`. Never throws: what is cut or mistyped gives the marks
 * that can still be read, and says so; a newer version gives an empty map, and says so. A fragment that holds no map
 * gives an empty map without a fault. Notes come out plain (plainNote). `parseMapFragment(createMapFragment(m))` gives
 * `m` with u to 1/255 and v to 1/127.
 */
export function parseMapFragment(fragment: string): ParsedMap {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (!text.startsWith(KEY)) return { map: EMPTY_MAP, fault: null };
  const [version = '', payload] = [text[KEY.length], text.slice(KEY.length + 1, MOST_CHARACTERS)];
  if (version !== VERSION) return { map: EMPTY_MAP, fault: /[2-9]/.test(version) ? 'newer' : 'damaged' };
  const bytes = fromLinkCharacters(payload);
  const body = bytes.subarray(0, Math.max(0, bytes.length - 2));
  const whole =
    bytes.length > 2 && checksumOf(body) === (bytes.at(-2) as number) * 256 + (bytes.at(-1) as number);
  // of a link that was cut, the last two bytes are a piece of the map itself
  const { map, complete } = readMap(new BitReader(whole ? body : bytes), whole);
  return { map, fault: whole && complete ? null : 'damaged' };
}

function writeMark(bits: BitWriter, { place, look, status, sentences, note }: Mark): void {
  bits.write(KINDS.indexOf(place.kind), 2);
  const side = place.kind === 'zone' ? place.zone.side : place.side;
  bits.write(SIDES.indexOf(side), 2);
  bits.write(MARK_STATUSES.indexOf(status), 1);
  bits.write(LOOKS.indexOf(look), 3);
  const id = place.kind === 'point' ? place.id : place.kind === 'spot' ? place.part : place.zone.id;
  bits.write(shortIdOf(id), SHORT_ID_BITS);
  if (place.kind === 'spot') {
    bits.write(Math.round(clamp(place.u) * U_STEPS), 8);
    bits.write(Math.round(clamp(place.v) * V_STEPS), 7);
  }
  const said = sentences.slice(0, MOST_SENTENCES);
  bits.write(said.length, 2);
  for (const sentence of said) bits.write(SENTENCE_IDS.indexOf(sentence), SENTENCE_BITS);
  const bytes = new TextEncoder().encode(plainNote(note).trimEnd());
  bits.write(bytes.length, 8);
  for (const byte of bytes) bits.write(byte, 8);
}

function readMap(bits: BitReader, whole: boolean): { map: SharedMap; complete: boolean } {
  const aftercare = bits.read(1) !== 0;
  const condition =
    bits.read(1) === 1 ? (shortIds.conditions.get(bits.read(SHORT_ID_BITS) ?? -1) ?? null) : null;
  const talkedBits = bits.read(TALK_BITS) ?? 0;
  const talked = TALK_IDS.filter((_, i): boolean => Math.floor(talkedBits / 2 ** i) % 2 === 1) as TalkId[];
  const count = bits.read(4) ?? 0;
  const marks: Mark[] = [];
  let complete = true;
  for (let i = 0; i < Math.min(count, MOST_MARKS); i++) {
    const mark = readMark(bits, whole);
    // a place is marked once
    if (mark && marks.every(({ place }) => markKey(place) !== markKey(mark.place))) marks.push(mark);
    else complete = false;
  }
  return { map: { marks, talked, aftercare, condition }, complete };
}

/** A mark, or null where a piece of it is missing or not known here. */
function readMark(bits: BitReader, whole: boolean): Mark | null {
  const kind = KINDS[bits.read(2) ?? -1];
  const side = SIDES[bits.read(2) ?? -1];
  const status: MarkStatus | undefined = MARK_STATUSES[bits.read(1) ?? -1];
  const look: Look | undefined = LOOKS[bits.read(3) ?? -1];
  const id = bits.read(SHORT_ID_BITS);
  const place = id === null ? null : readPlace(bits, kind, side, id);
  const number = bits.read(2);
  const sentences: SentenceId[] = [];
  for (let i = 0; i < (number ?? 0); i++) {
    const sentence = SENTENCE_IDS[bits.read(SENTENCE_BITS) ?? -1];
    if (sentence && !sentences.includes(sentence)) sentences.push(sentence);
  }
  const length = bits.read(8);
  const bytes = new Uint8Array(length ?? 0);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bits.read(8);
    // of a link that was cut a half note would say something else than was meant
    if (byte === null) return place && status && look ? { place, look, status, sentences, note: '' } : null;
    bytes[i] = byte;
  }
  if (!place || !status || !look) return null;
  const note = whole ? plainNote(new TextDecoder().decode(bytes)) : '';
  return { place, look, status, sentences, note };
}

function readPlace(
  bits: BitReader,
  kind: (typeof KINDS)[number] | undefined,
  side: Side | undefined,
  id: number,
): MarkPlace | null {
  const [u, v] = kind === 'spot' ? [bits.read(8), bits.read(7)] : [0, 0];
  if (!kind || !side || u === null || v === null) return null;
  if (kind === 'point') {
    const point = shortIds.points.get(id);
    return point && side !== 'midline' ? { kind, id: point, side } : null;
  }
  if (kind === 'zone') {
    const zone = shortIds.zones.get(id);
    // across the middle it is one, elsewhere there are two
    return zone && MIDLINE_ZONES.includes(zone) === (side === 'midline')
      ? { kind, zone: { id: zone, side } }
      : null;
  }
  const part = shortIds.parts.get(id);
  return part ? { kind, part, side, u: u / U_STEPS, v: v / V_STEPS } : null;
}

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}
