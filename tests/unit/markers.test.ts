import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/ui/markers/place-labels.ts';
import { placeMarkers } from '../../src/ui/markers/place-markers.ts';
import { seededRandom } from './seeded-random.ts';

const BOUNDS = { left: 22, top: 22, right: 330, bottom: 400 };

function leastGap(x: Float32Array, y: Float32Array): number {
  let least = Infinity;
  for (let i = 0; i < x.length; i++)
    for (let j = i + 1; j < x.length; j++)
      least = Math.min(
        least,
        Math.hypot((x[i] as number) - (x[j] as number), (y[i] as number) - (y[j] as number)),
      );
  return least;
}

function place(ax: Float32Array, ay: Float32Array) {
  const x = new Float32Array(ax.length);
  const y = new Float32Array(ax.length);
  placeMarkers(ax.length, ax, ay, x, y, BOUNDS, 44);
  return { x, y };
}

describe('markers', () => {
  it('that do not touch stay exactly on their points', () => {
    const ax = Float32Array.of(60, 200, 120);
    const ay = Float32Array.of(60, 90, 300);
    const { x, y } = place(ax, ay);
    expect([...x, ...y].map(Math.round)).toEqual([60, 200, 120, 60, 90, 300]);
  });

  it('never lie closer than a finger needs, nor outside, however crowded the points are', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 40; round++) {
      const n = 8 + Math.floor(random() * 16);
      const [cx, cy] = [60 + random() * 240, 60 + random() * 300];
      const ax = Float32Array.from({ length: n }, () => cx + (random() - 0.5) * 90);
      const ay = Float32Array.from({ length: n }, () => cy + (random() - 0.5) * 90);
      const { x, y } = place(ax, ay);
      expect(leastGap(x, y)).toBeGreaterThan(42.5);
      expect(Math.min(...x)).toBeGreaterThanOrEqual(BOUNDS.left);
      expect(Math.max(...x)).toBeLessThanOrEqual(BOUNDS.right);
      expect(Math.min(...y)).toBeGreaterThanOrEqual(BOUNDS.top);
      expect(Math.max(...y)).toBeLessThanOrEqual(BOUNDS.bottom);
      expect(place(ax, ay)).toEqual({ x, y });
    }
  });

  it('on the very same spot part', () => {
    const { x, y } = place(new Float32Array(5).fill(100), new Float32Array(5).fill(100));
    expect(leastGap(x, y)).toBeGreaterThan(42.5);
  });

  it('whose points have left the screen wait at its edge', () => {
    const { x, y } = place(Float32Array.of(-500), Float32Array.of(9000));
    expect([x[0], y[0]]).toEqual([BOUNDS.left, BOUNDS.bottom]);
  });
});

describe('names in a column', () => {
  it('stand at their heights where they can, in order, never overlapping, within the column', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 60; round++) {
      const n = 1 + Math.floor(random() * 11);
      const wanted = Float32Array.from({ length: n }, () => random() * 420 - 10);
      const order = [...wanted.keys()].sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
      const y = new Float32Array(n);
      placeLabels(order, wanted, y, 0, 400, 34);
      const heights = order.map((i) => y[i] as number);
      heights.forEach((height, k) => {
        if (k > 0) expect(height - (heights[k - 1] as number)).toBeGreaterThanOrEqual(33.99);
      });
      expect(heights[0]).toBeGreaterThanOrEqual(16.9);
      expect(heights.at(-1)).toBeLessThanOrEqual(383.1);
    }
    const y = new Float32Array(2);
    placeLabels([0, 1], Float32Array.of(100, 200), y, 0, 400, 34);
    expect([...y]).toEqual([100, 200]);
  });
});
