import { describe, expect, it } from 'vitest';
import { fibreAxes } from '../../src/anatomy/fibre-axes.ts';
import { bandOfPoint, fibrePlanOf, sheetOfPart, strandsOfPoint } from '../../src/anatomy/fibres.ts';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { BAND_MOTION, bandPull, bandSwell, nearness, pushAside } from '../../src/geometry/band-motion.ts';
import { STATION_NUMBERS, STRAND_KINDS } from '../../src/geometry/strand-row.ts';

const degreesBetween = (a: readonly number[], b: readonly number[]): number => {
  const [x, y, z] = a as [number, number, number];
  const [p, q, r] = b as [number, number, number];
  const across = Math.hypot(y * r - z * q, z * p - x * r, x * q - y * p);
  return (Math.atan2(across, x * p + y * q + z * r) * 180) / Math.PI;
};
const at = (table: ArrayLike<number>, i: number) =>
  [0, 1, 2].map((c) => table[i * 3 + c] as number) as [number, number, number];

describe.each(triggerPointIds)('the taut band of %s', (id) => {
  const band = bandOfPoint(id);
  const { part, xyz } = triggerPoints[id];
  const sheet = sheetOfPart(part);
  const count = band.u.length;

  it('runs through the point', () => {
    const start = at(band.points, band.start);
    expect(Math.hypot(...start.map((x, c) => x - (xyz[c] as number)))).toBeLessThan(1);
  });

  it('follows the fibre field within 5 degrees from end to end', () => {
    for (let i = 0; i < count - 1; i++) {
      const [u, v] = [0, 1].map((k) => {
        const table = k === 0 ? band.u : band.v;
        return ((table[i] as number) + (table[i + 1] as number)) / 2;
      }) as [number, number];
      const step = at(band.points, i + 1).map((x, c) => x - (at(band.points, i)[c] as number));
      const length = Math.hypot(...step);
      if (length < 0.05) continue;
      const direction = step.map((x) => x / length);
      expect(degreesBetween(direction, sheet.fibreDirection(u, v)), `station ${i}`).toBeLessThan(5);
    }
  });

  it('stays inside its muscle, and with its whole thickness at the point', () => {
    for (let i = 0; i < count; i++) {
      const [u, v] = [band.u[i] as number, band.v[i] as number];
      expect(u).toBeGreaterThanOrEqual(-1e-9);
      expect(u).toBeLessThanOrEqual(1 + 1e-9);
      expect(v).toBeGreaterThan(0);
      expect(v).toBeLessThan(1);
      expect(Math.abs(band.offsets[i] as number)).toBeLessThanOrEqual(sheet.thickness(u, v) / 2 + 1e-9);
    }
    const half = sheet.thickness(band.u[band.start] as number, band.v[band.start] as number) / 2;
    expect(Math.abs(band.offsets[band.start] as number) + band.radiusMm).toBeLessThanOrEqual(half);
  });

  it('has the axis that the camera is told', () => {
    expect(degreesBetween(at(band.directions, band.start), fibreAxes[id])).toBeLessThan(0.2);
  });
});

describe('a twitch', () => {
  const POINTS: readonly TriggerPointId[] = ['upper-trapezius-trp1', 'soleus-trp1', 'masseter-trp1'];

  it.each(POINTS)('moves the band of %s and no strand outside its neighbourhood', (id) => {
    const { data, count, stations, bandRadiusMm } = strandsOfPoint(id, 150);
    const moment = { tension: 0.8, twitch: 0.3 };
    const far = BAND_MOTION.neighbourhood * bandRadiusMm;
    let [moved, still] = [0, 0];
    for (let k = 0; k < count * stations; k++) {
      const [distance, along] = [5, 6].map((n) => data[k * STATION_NUMBERS + n] as number) as [
        number,
        number,
      ];
      const swell = bandSwell(along, moment);
      const aside = pushAside(distance, bandRadiusMm, swell);
      const pulled = bandPull(along, moment) * nearness(distance, bandRadiusMm);
      if (distance >= far) {
        still++;
        expect(aside).toBe(0);
        expect(Math.abs(pulled)).toBe(0);
      } else if (aside > 0.05) moved++;
    }
    expect(moved).toBeGreaterThan(20);
    expect(still).toBeGreaterThan(1000);
  });

  it('runs outwards from the tender spot, and is over at its end', () => {
    const crest = (twitch: number) => {
      const heights = Array.from({ length: 61 }, (_, s) => bandSwell(s, { tension: 0, twitch }));
      return heights.indexOf(Math.max(...heights));
    };
    expect(crest(0.2)).toBeLessThan(crest(0.5));
    expect(crest(0.5)).toBeLessThan(crest(0.8));
    expect(bandSwell(20, { tension: 0, twitch: 1 })).toBe(0);
  });

  it('pushes neighbours without a jump at the side of the band', () => {
    expect(pushAside(2.6001, 2.6, 0.5)).toBeCloseTo(pushAside(2.6, 2.6, 0.5), 3);
    expect(pushAside(2.6, 2.6, 0.5)).toBeCloseTo(1.3, 9);
  });
});

describe('a tight band', () => {
  it('is thicker and shorter than a relaxed one, most at its tender spot', () => {
    const [tight, relaxed] = [1, 0].map((tension) => ({ tension, twitch: null }));
    if (!tight || !relaxed) throw new Error('no moments');
    expect(bandSwell(0, relaxed)).toBe(0);
    expect(bandSwell(0, tight)).toBeGreaterThan(bandSwell(30, tight) * 3);
    expect(bandPull(20, tight)).toBeLessThan(0);
    expect(bandPull(-20, tight)).toBeGreaterThan(0);
    expect(bandPull(20, relaxed)).toBeCloseTo(0, 9);
  });
});

describe('the strands of a muscle', () => {
  it('are the same each time, and all numbers', () => {
    const [a, b] = [strandsOfPoint('piriformis-trp1', 120), strandsOfPoint('piriformis-trp1', 120)];
    expect(a.data).toEqual(b.data);
    expect(a.data.every(Number.isFinite)).toBe(true);
    expect(a.count).toBe(120 + 19 + 3);
  });

  it.each([
    ['trapezius-descending', 'fan'],
    ['biceps-brachii-long', 'strap'],
    ['gastrocnemius-medial', 'feather'],
    ['rectus-femoris', 'two-feathers'],
    ['soleus', 'two-feathers'],
    ['deltoid-acromial', 'many-feathers'],
  ] as const)('of %s run as a %s', (part, plan) => {
    expect(fibrePlanOf(part)).toBe(plan);
  });

  it('of a feathered muscle end at its middle line from both sides', () => {
    const ends = { low: 0, high: 0 };
    for (const id of ['soleus-trp1', 'soleus-trp3'] as const) {
      const { v, start } = bandOfPoint(id);
      if ((v[start] as number) < 0.5) ends.low = Math.max(...v);
      else ends.high = Math.min(...v);
    }
    expect(ends.low).toBeCloseTo(0.5, 2);
    expect(ends.high).toBeCloseTo(0.5, 2);
  });

  it('lie inside the muscle, each at its own place in the thickness', () => {
    const id = 'gluteus-medius-trp1';
    const { data, count, stations } = strandsOfPoint(id, 200);
    const { xyz, part } = triggerPoints[id];
    const sheet = sheetOfPart(part);
    const grid = Array.from({ length: 41 * 25 }, (_, k) => {
      const [u, v] = [(k % 41) / 40, Math.floor(k / 41) / 24];
      return { m: sheet.point(u, v), half: sheet.thickness(u, v) / 2 };
    });
    for (let row = 0; row < count; row += 7) {
      const k = (row * stations + Math.floor(stations / 2)) * STATION_NUMBERS;
      if (data[k + 7] !== STRAND_KINDS.bundle) continue;
      const p = [0, 1, 2].map((c) => (data[k + c] as number) + (xyz[c] as number));
      const nearest = grid.reduce((best, { m, half }) => {
        const over = Math.hypot(...m.map((x, c) => x - (p[c] as number))) - half;
        return Math.min(best, over);
      }, Infinity);
      expect(nearest).toBeLessThan(2.5);
    }
  });
});
