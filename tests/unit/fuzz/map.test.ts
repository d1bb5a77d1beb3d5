import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextPartIds } from '../../../src/anatomy/context-parts.ts';
import { muscleIds, muscles } from '../../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../../src/anatomy/trigger-points.ts';
import { conditionIds } from '../../../src/content/facts.ts';
import { SENTENCE_IDS, TALK_IDS } from '../../../src/content/map-ids.ts';
import { MIDLINE_ZONES, zoneIds } from '../../../src/content/zone-ids.ts';
import { BitWriter, checksumOf, toLinkCharacters } from '../../../src/state/bits.ts';
import { createMapFragment, parseMapFragment } from '../../../src/state/map-link.ts';
import {
  MOST_MARKS,
  MOST_NOTE_CHARACTERS,
  MOST_SENTENCES,
  markKey,
  plainNote,
} from '../../../src/state/marks.ts';
import { SHORT_ID_BITS, shortIdOf } from '../../../src/state/short-ids.ts';
import { hostileText, objectsAreClean, runs, tiring } from './hostile.ts';

const PARTS = [...muscleIds.flatMap((id) => muscles[id].parts), ...contextPartIds];

/** The bits of a map as somebody might forge them, field by field as in map-link.ts: known ids in wrong places too. */
const forged = fc
  .record({
    condition: fc.option(fc.constantFrom<string>(...conditionIds, 'soleus-trp1', '__proto__')),
    talked: fc.nat({ max: 4095 }),
    count: fc.nat({ max: 15 }),
    marks: fc.array(
      fc.record({
        kind: fc.nat({ max: 3 }),
        side: fc.nat({ max: 3 }),
        look: fc.nat({ max: 7 }),
        id: fc.constantFrom<string>(
          'soleus-trp1',
          'soleus',
          ...zoneIds.slice(0, 12),
          ...MIDLINE_ZONES,
          'constructor',
        ),
        u: fc.nat({ max: 255 }),
        sentences: fc.array(fc.nat({ max: 31 }), { maxLength: 3 }),
        note: fc.oneof(hostileText(), fc.uint8Array({ maxLength: 40 })),
      }),
      { maxLength: 15 },
    ),
    rest: fc.uint8Array({ maxLength: 8 }),
  })
  .map(({ condition, talked, count, marks, rest }) => {
    const bits = new BitWriter();
    bits.write(1, 1);
    bits.write(condition === null ? 0 : 1, 1);
    if (condition !== null) bits.write(shortIdOf(condition), SHORT_ID_BITS);
    bits.write(talked, 12);
    bits.write(count, 4);
    for (const { kind, side, look, id, u, sentences, note } of marks) {
      bits.write(kind, 2);
      bits.write(side, 2);
      bits.write(0, 1);
      bits.write(look, 3);
      bits.write(shortIdOf(id), SHORT_ID_BITS);
      if (kind === 1) bits.write(u * 128, 15);
      bits.write(sentences.length, 2);
      for (const sentence of sentences) bits.write(sentence, 5);
      const bytes = (typeof note === 'string' ? new TextEncoder().encode(note) : note).slice(0, 255);
      bits.write(bytes.length, 8);
      for (const byte of bytes) bits.write(byte, 8);
    }
    return withChecksum(Uint8Array.from([...bits.finish(), ...rest]));
  });

/** A fragment that says of itself that it is whole. */
function withChecksum(bytes: Uint8Array): string {
  const sum = checksumOf(bytes);
  return `#map=1${toLinkCharacters(Uint8Array.from([...bytes, sum >> 8, sum & 255]))}`;
}

/** Whatever was read can be shown: known ids, each place once, plain notes. */
function expectShowable({ map }: ReturnType<typeof parseMapFragment>): void {
  expect(map.marks.length).toBeLessThanOrEqual(MOST_MARKS);
  expect(new Set(map.marks.map(({ place }) => markKey(place))).size).toBe(map.marks.length);
  if (map.condition !== null) expect(conditionIds).toContain(map.condition);
  for (const id of map.talked) expect(TALK_IDS).toContain(id);
  for (const { place, sentences, note } of map.marks) {
    if (place.kind === 'point') {
      expect(triggerPointIds).toContain(place.id);
      expect(['left', 'right']).toContain(place.side);
    } else if (place.kind === 'zone') {
      expect(zoneIds).toContain(place.zone.id);
      expect(place.zone.side === 'midline').toBe(MIDLINE_ZONES.includes(place.zone.id));
    } else {
      expect(PARTS).toContain(place.part);
      expect(place.u >= 0 && place.u <= 1 && place.v >= 0 && place.v <= 1).toBe(true);
    }
    for (const id of sentences) expect(SENTENCE_IDS).toContain(id);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeLessThanOrEqual(MOST_SENTENCES);
    expect(note).toBe(plainNote(note));
    expect([...note].length).toBeLessThanOrEqual(MOST_NOTE_CHARACTERS);
  }
}

describe("a map in a link's fragment", () => {
  it('that somebody forged, with a checksum that fits, holds only what can be shown', () => {
    let marks = 0;
    fc.assert(
      fc.property(forged, (fragment) => {
        const read = parseMapFragment(fragment);
        expectShowable(read);
        marks += read.map.marks.length;
        expect(parseMapFragment(createMapFragment(read.map)).map.marks.map(({ place }) => place)).toEqual(
          read.map.marks.map(({ place }) => place),
        );
      }),
      runs(800),
    );
    // the forged ones are near enough to the real to be read
    expect(marks).toBeGreaterThan(150);
  });

  it('of any bits or text is read to its end, whatever its length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        hostileText(['map=', 'map=1', '#map=1']),
        (bytes, text) => {
          expectShowable(parseMapFragment(withChecksum(bytes)));
          expectShowable(parseMapFragment(text));
        },
      ),
      runs(800),
    );
    for (const text of tiring(200_000)) expectShowable(parseMapFragment(`#map=1${text}`));
    expect(objectsAreClean()).toBe(true);
  });

  it('is never longer than 4300 characters and comes back whole, whatever was marked', () => {
    const note = '😀'.repeat(MOST_NOTE_CHARACTERS);
    const full = Array.from({ length: 40 }, (_, i) => ({
      place: { kind: 'spot', part: 'soleus', side: 'left', u: i / 40, v: 0.5 } as const,
      look: 'circle' as const,
      status: 'treated' as const,
      sentences: SENTENCE_IDS,
      note,
    }));
    const fragment = createMapFragment({ marks: full, talked: TALK_IDS, aftercare: true, condition: null });
    expect(fragment.length).toBeLessThanOrEqual(4300);
    expect(parseMapFragment(fragment).fault).toBeNull();
  });

  it('has a note that stays as it is when it is made plain again', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const note = plainNote(text);
        expect(plainNote(note)).toBe(note);
        expect(note).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
      }),
      runs(800),
    );
    for (const text of tiring(200_000)) plainNote(text);
  });
});
