import { describe, expect, it } from 'vitest';
import { zoneAt } from '../../src/anatomy/zone-at.ts';
import {
  falloff,
  fieldDistance,
  type Vector,
  zoneFields,
  zoneWeight,
} from '../../src/anatomy/zone-weight.ts';
import { zoneIds, zones } from '../../src/anatomy/zones.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { DEEP_ZONES, MIDLINE_ZONES, SENSITIVE_ZONES } from '../../src/content/zone-ids.ts';

describe('the weight of a zone', () => {
  it('is full in the middle of each blob, and nothing beyond its reach', () => {
    for (const id of zoneIds)
      for (const field of zoneFields(id, 'left')) {
        const { centre, n, reachMm } = field;
        expect(zoneWeight(id, 'left', centre, n), id).toBe(1);
        // a millimetre beyond its reach along each axis, the blob itself gives nothing
        for (const axis of [field.u, field.v, field.w]) {
          const length = Math.hypot(...axis);
          const far = centre.map((part, k) => part + ((axis[k] as number) / length) * (reachMm + 1));
          expect(falloff(fieldDistance(field, far as unknown as Vector, n)), id).toBe(0);
        }
      }
  });

  it('is nothing where the skin faces the other way: a thigh has a front and a back', () => {
    for (const id of zoneIds) {
      const [field] = zoneFields(id, 'left');
      if (!field) throw new Error(`${id} has no blob`);
      const away = field.n.map((part) => -part) as unknown as Vector;
      const own = zones[id].blobs.length === 1 ? zoneWeight(id, 'left', field.centre, away) : 0;
      expect(own, id).toBe(0);
    }
  });

  it('of the right side is the mirror image of the left', () => {
    for (const id of zoneIds)
      for (const { centre, n } of zoneFields(id, 'left')) {
        const nudged: Vector = [centre[0] + 7, centre[1] - 5, centre[2] + 3];
        const mirror = ([x, y, z]: Vector): Vector => [-x, y, z];
        expect(zoneWeight(id, 'right', mirror(nudged), mirror(n)), id).toBeCloseTo(
          zoneWeight(id, 'left', nudged, n),
          9,
        );
      }
  });
});

describe('a finger on the skin', () => {
  it('in the middle of a zone means that zone or one that lies over it', () => {
    const strangers = zoneIds.filter((id) => {
      const [field] = zoneFields(id, 'left');
      return !field || zoneAt(field.centre, field.n)?.distance !== 0;
    });
    expect(strangers).toEqual([]);
  });

  it('far from every zone means none', () => {
    expect(zoneAt([0, 3000, 0], [0, 1, 0])).toBeNull();
  });
});

describe('kinds of zones', () => {
  it('agree with anatomy and words', async () => {
    const words = await loadWords('zones');
    expect([...MIDLINE_ZONES].sort()).toEqual(zoneIds.filter((id) => zones[id].side === 'midline').sort());
    expect([...DEEP_ZONES].sort()).toEqual(zoneIds.filter((id) => words[id].feltDeep).sort());
    expect([...SENSITIVE_ZONES].sort()).toEqual(zoneIds.filter((id) => words[id].sensitive).sort());
  });
});
