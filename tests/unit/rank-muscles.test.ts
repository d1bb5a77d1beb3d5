import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MuscleId, ZoneId } from '../../src/anatomy/ids.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { muscleOf } from '../../src/content/facts.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { BANDS, rankMuscles } from '../../src/content/rank-muscles.ts';
import { referral } from '../../src/content/referral.ts';
import { isZoneId, zoneIds } from '../../src/content/zone-ids.ts';
import { seededRandom } from './seeded-random.ts';

interface Case {
  readonly zones: readonly ZoneId[];
  readonly first: readonly MuscleId[];
  readonly notIn: readonly MuscleId[];
  readonly why: string;
}
const CASES = JSON.parse(readFileSync('tests/data/ranking-cases.json', 'utf8')) as readonly Case[];
const words = await loadWords('zones');
const rank = (zones: readonly ZoneId[]) => rankMuscles(zones, referral, words);

describe('the muscles for places that hurt', () => {
  it('are drawn from 40 cases by hand', () => expect(CASES).toHaveLength(40));

  it.each(CASES)('$zones: $why', ({ zones, first, notIn }) => {
    const listed = rank(zones).map(({ muscle }) => muscle);
    for (const muscle of first) expect(listed.slice(0, 5), muscle).toContain(muscle);
    for (const muscle of notIn) expect(listed, muscle).not.toContain(muscle);
  });

  it.each([
    [['heel-plantar'], ['soleus', 'quadratus-plantae']],
    [
      ['heel-plantar', 'heel-inner'],
      ['abductor-hallucis', 'quadratus-plantae', 'soleus'],
    ],
    [['temple'], ['temporalis', 'upper-trapezius']],
  ] as [ZoneId[], MuscleId[]][])('%s: %s come first, as often linked', (zones, muscles) => {
    const often = rank(zones).filter(({ band }) => band === 'often');
    for (const muscle of muscles) expect(often.map((entry) => entry.muscle)).toContain(muscle);
  });

  it('follow from the set of zones alone, in whatever order and however often they were chosen', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 60; i++) {
      const zones = Array.from({ length: 3 }, () => zoneIds[Math.floor(random() * zoneIds.length)] as ZoneId);
      const order = ({ muscle, band }: { muscle: string; band: string }) => `${band} ${muscle}`;
      const there = rank(zones).map(order);
      expect(rank([...zones].reverse()).map(order)).toEqual(there);
      expect(rank([...zones, ...zones]).map(order)).toEqual(there);
    }
  });

  it('are all that reach a zone and no other, each with its reason, the bands in their order', () => {
    for (const zone of zoneIds) {
      const reaching = new Set(
        triggerPointIds
          .filter((id) => [...referral[id].primary, ...referral[id].spillover].includes(zone))
          .map(muscleOf),
      );
      const listed = rank([zone]);
      expect(new Set(listed.map(({ muscle }) => muscle)), zone).toEqual(reaching);
      for (const { covers, spreadsTo, points } of listed) {
        expect([...covers, ...spreadsTo]).toEqual([zone]);
        expect(points.length).toBeGreaterThan(0);
      }
      const bands = listed.map(({ band }) => BANDS.indexOf(band));
      expect(bands).toEqual([...bands].sort());
    }
  });
});

describe('the patterns', () => {
  it('resolve for every point: known zones, none both strong and weak', () => {
    expect(Object.keys(referral).sort()).toEqual([...triggerPointIds].sort());
    for (const id of triggerPointIds) {
      const all = [...referral[id].primary, ...referral[id].spillover];
      expect(
        all.filter((zone) => !isZoneId(zone)),
        id,
      ).toEqual([]);
      expect(new Set(all).size, id).toBe(all.length);
    }
  });
});
