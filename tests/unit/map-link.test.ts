import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextPartIds } from '../../src/anatomy/context-parts.ts';
import { muscleIds, muscles } from '../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { conditionIds } from '../../src/content/facts.ts';
import { SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import { MIDLINE_ZONES, zoneIds } from '../../src/content/zone-ids.ts';
import { createMapFragment, parseMapFragment } from '../../src/state/map-link.ts';
import {
  cutNote,
  EMPTY_MAP,
  isEmptyMap,
  LOOKS,
  lettersThatFit,
  MARK_STATUSES,
  type Mark,
  type MarkPlace,
  MOST_MARKS,
  MOST_NOTE_CHARACTERS,
  MOST_SENTENCES,
  plainNote,
  type SharedMap,
  withChangedMark,
  withMark,
  withMovedMark,
  withoutMark,
} from '../../src/state/marks.ts';
import { shortIdOf } from '../../src/state/short-ids.ts';

const partIds = [...muscleIds.flatMap((id) => muscles[id].parts), ...contextPartIds];
/** The same runs each time. */
const RUNS = { seed: 20261126, numRuns: 300 };

const side = fc.constantFrom('left', 'right');
const place: fc.Arbitrary<MarkPlace> = fc.oneof(
  fc.record({ kind: fc.constant('point'), id: fc.constantFrom(...triggerPointIds), side }),
  fc.record({
    kind: fc.constant('spot'),
    part: fc.constantFrom(...partIds),
    side: fc.constantFrom('left', 'right', 'midline'),
    u: fc.integer({ min: 0, max: 255 }).map((n) => n / 255),
    v: fc.integer({ min: 0, max: 127 }).map((n) => n / 127),
  }),
  fc.constantFrom(...zoneIds).chain((id) =>
    fc.record({
      kind: fc.constant('zone'),
      zone: fc.record({
        id: fc.constant(id),
        side: MIDLINE_ZONES.includes(id) ? fc.constant('midline') : side,
      }),
    }),
  ),
) as fc.Arbitrary<MarkPlace>;
const mark: fc.Arbitrary<Mark> = fc.record({
  place,
  look: fc.constantFrom(...LOOKS),
  status: fc.constantFrom(...MARK_STATUSES),
  sentences: fc.uniqueArray(fc.constantFrom(...SENTENCE_IDS), { maxLength: MOST_SENTENCES }),
  note: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => plainNote(text).trimEnd()),
});
const map: fc.Arbitrary<SharedMap> = fc.record({
  marks: fc.array(mark, { maxLength: MOST_MARKS }),
  talked: fc
    .uniqueArray(fc.constantFrom(...TALK_IDS))
    .map((ids) => TALK_IDS.filter((id) => ids.includes(id))),
  aftercare: fc.boolean(),
  condition: fc.option(fc.constantFrom(...conditionIds)),
});

const pointMark = (i: number): Mark => ({
  place: { kind: 'point', id: triggerPointIds[i * 7] ?? 'soleus-trp1', side: i % 2 ? 'left' : 'right' },
  look: 'circle',
  status: 'treated',
  sentences: ['tender-here', 'treated-today'],
  note: '',
});

describe("a map in a link's fragment", () => {
  it('comes back as it was written, whatever was marked', () => {
    fc.assert(
      fc.property(map, (written) => {
        const { map: read, fault } = parseMapFragment(`#${createMapFragment(written)}`);
        expect(fault).toBeNull();
        expect(read).toEqual(written);
      }),
      RUNS,
    );
  });

  it('is short: eight points with two sentences each are far within 300 characters', () => {
    const eight = { ...EMPTY_MAP, marks: Array.from({ length: 8 }, (_, i) => pointMark(i)) };
    const link = `https://clinic.example/explorer/map#${createMapFragment(eight)}`;
    expect(link.length).toBeLessThan(150);
    const noted = { ...eight, marks: eight.marks.map((one) => ({ ...one, note: 'Press here, slowly' })) };
    expect(`https://clinic.example/explorer/map#${createMapFragment(noted)}`.length).toBeLessThanOrEqual(360);
  });

  it('of nothing is no fragment, and a fragment of another kind is no map', () => {
    expect(createMapFragment(EMPTY_MAP)).toBe('');
    for (const fragment of ['', '#', '#top', '#points=3', '#/conditions'])
      expect(parseMapFragment(fragment)).toEqual({ map: EMPTY_MAP, fault: null });
  });

  it('that was cut anywhere says so and shows the marks that are whole', () => {
    const written = { ...EMPTY_MAP, marks: Array.from({ length: 6 }, (_, i) => pointMark(i)) };
    const fragment = createMapFragment(written);
    for (let length = 'map=1'.length; length < fragment.length; length++) {
      const { map: read, fault } = parseMapFragment(fragment.slice(0, length));
      expect(fault, String(length)).toBe('damaged');
      expect(read.marks.length).toBeLessThanOrEqual(6);
      read.marks.slice(0, -1).forEach((one, i) => {
        expect(one).toEqual(written.marks[i]);
      });
    }
    // only the end was lost: all six are still there
    expect(parseMapFragment(fragment.slice(0, -2)).map.marks).toEqual(written.marks);
  });

  it('that was mistyped says so, and never shows a note that could be another', () => {
    fc.assert(
      fc.property(map, fc.nat(), fc.constantFrom(...'AZaz09-_'), (written, at, character) => {
        const fragment = createMapFragment(written);
        if (fragment === '') return;
        const k = 'map=1'.length + (at % (fragment.length - 'map=1'.length));
        const mistyped = fragment.slice(0, k) + character + fragment.slice(k + 1);
        const { map: read, fault } = parseMapFragment(mistyped);
        if (mistyped === fragment) expect(fault).toBeNull();
        else if (fault) for (const { note } of read.marks) expect(note).toBe('');
        // bits that fill up the last character mean nothing
        else expect(read).toEqual(written);
      }),
      RUNS,
    );
  });

  it('by a newer version says so and shows nothing', () => {
    const newer = createMapFragment({ ...EMPTY_MAP, marks: [pointMark(1)] }).replace('map=1', 'map=2');
    expect(parseMapFragment(newer)).toEqual({ map: EMPTY_MAP, fault: 'newer' });
  });

  it('of any text never throws, and gives a map that can be shown', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ maxLength: 400 }).map((text) => `map=1${text}`),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `map=1${Buffer.from(bytes).toString('base64url')}`),
      fc.constantFrom(
        'map=1<script>alert(1)</script>',
        'map=1javascript:alert(1)',
        'map=',
        'map=1',
        'map=1=%00',
      ),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { map: read } = parseMapFragment(fragment);
        expect(read.marks.length).toBeLessThanOrEqual(MOST_MARKS);
        for (const one of read.marks) {
          expect(LOOKS).toContain(one.look);
          expect(MARK_STATUSES).toContain(one.status);
          expect(one.sentences.length).toBeLessThanOrEqual(MOST_SENTENCES);
          expect(one.note).toBe(plainNote(one.note));
        }
        // what was read can be written and read again
        expect(parseMapFragment(createMapFragment(read)).map).toEqual(read);
      }),
      { ...RUNS, numRuns: 600 },
    );
  });

  it('has room for every id without two sharing a short form', () => {
    for (const ids of [triggerPointIds, partIds, zoneIds, conditionIds])
      expect(new Set(ids.map(shortIdOf)).size).toBe(new Set(ids).size);
    expect(SENTENCE_IDS.length).toBeLessThanOrEqual(32);
    expect(TALK_IDS.length).toBeLessThanOrEqual(12);
  });
});

describe('a note', () => {
  it('is one line of plain characters, cut where it is too long', () => {
    expect(plainNote('Press\there,\n\nslowly')).toBe('Press here, slowly');
    expect(plainNote('a\u202egnirts\u200b')).toBe('a gnirts ');
    expect([...plainNote('é'.repeat(500))].length).toBe(MOST_NOTE_CHARACTERS);
    // a link holds 255 bytes of it, and never half a sign
    expect(plainNote('😀'.repeat(500))).toBe('😀'.repeat(63));
    expect(plainNote('痛'.repeat(500))).toBe('痛'.repeat(85));
  });

  it('that somebody may still write comes home whole: what no longer fits is said before it is lost', () => {
    for (const sign of ['a', 'é', '痛', '😀', 'a痛']) {
      let note = '';
      while (lettersThatFit(note) > 0) note += [...sign][[...note].length % [...sign].length];
      expect(plainNote(note)).toBe(note);
      expect(cutNote(`${note}😀`)).toBe(note);
      const map = withChangedMark({ ...EMPTY_MAP, marks: [pointMark(1)] }, 0, { note });
      expect(parseMapFragment(createMapFragment(map))).toEqual({ map, fault: null });
    }
  });

  it('may be as long as it can be on every mark of a map', () => {
    const marks = Array.from({ length: MOST_MARKS }, (_, i) => ({ ...pointMark(i), note: '痛'.repeat(85) }));
    const map = { ...EMPTY_MAP, marks };
    expect(parseMapFragment(createMapFragment(map))).toEqual({ map, fault: null });
  });
});

describe('marking', () => {
  const first: MarkPlace = { kind: 'point', id: 'soleus-trp1', side: 'right' };
  const second: MarkPlace = { kind: 'spot', part: 'soleus', side: 'right', u: 0.5, v: 0.5 };

  it('adds a mark at the end, once for a place, and no more than fit', () => {
    const one = withMark(EMPTY_MAP, first);
    expect(one.marks.map(({ place: at }) => at)).toEqual([first]);
    expect(withMark(one, { ...first })).toBe(one);
    expect(withMark(withMark(one, second), { ...second, u: 0.505 }).marks).toHaveLength(2);
    let full = EMPTY_MAP;
    for (let i = 0; i < 40; i++) full = withMark(full, { ...second, u: i / 40 });
    expect(full.marks).toHaveLength(MOST_MARKS);
  });

  it('changes, moves and removes marks, and leaves the others alone', () => {
    const two = withMark(withMark(EMPTY_MAP, first), second);
    const noted = withChangedMark(two, 1, {
      note: 'x\ny',
      look: 'diamond',
      sentences: SENTENCE_IDS.slice(0, 5),
    });
    expect(noted.marks[1]).toMatchObject({ note: 'x y', look: 'diamond' });
    expect(noted.marks[1]?.sentences).toHaveLength(MOST_SENTENCES);
    expect(noted.marks[0]).toBe(two.marks[0]);
    expect(withMovedMark(two, 1, -1).marks.map(({ place: at }) => at)).toEqual([second, first]);
    expect(withMovedMark(two, 1, 1)).toBe(two);
    expect(withoutMark(two, 0).marks.map(({ place: at }) => at)).toEqual([second]);
    expect(isEmptyMap(withoutMark(withoutMark(two, 0), 0))).toBe(true);
  });
});
