import { describe, expect, test } from 'vitest';
import { closePoints } from '../../src/geometry/close-points.ts';
import { closestPointTransform } from '../../src/geometry/closest-point-transform.ts';
import { sampleSurface } from '../../src/geometry/sample-surface.ts';
import { blurGrid, latticeOver, nodeCount, sampleGrid, subLattice } from '../../src/geometry/scalar-grid.ts';
import { joinGrid, smoothMax, smoothMin } from '../../src/geometry/smooth-union.ts';
import { seededRandom } from './seeded-random.ts';

/** Points evenly over a ball's surface (Fibonacci spiral). */
function ballPoints(x: number, y: number, z: number, r: number, count = 4000): number[] {
  return Array.from({ length: count }, (_, i) => {
    const h = 1 - (2 * (i + 0.5)) / count;
    const a = i * Math.PI * (3 - Math.sqrt(5));
    const s = Math.sqrt(1 - h * h) * r;
    return [x + s * Math.cos(a), y + s * Math.sin(a), z + h * r];
  }).flat();
}

describe('the closest-point transform', () => {
  test.each([3, 40, 900])('gives the distance that trying all of %i points gives', (count) => {
    const random = seededRandom(count);
    const points = Float32Array.from({ length: count * 3 }, () => random() * 30);
    const lattice = latticeOver([0, 0, 0], [30, 30, 30], 1.5);
    const { distance, nearest } = closestPointTransform(points, lattice, 100);
    const [nx, ny] = lattice.size;
    for (let trial = 0; trial < 500; trial++) {
      const [i, j, k] = [0, 1, 2].map(() => Math.floor(random() * nx)) as [number, number, number];
      let least = Infinity;
      for (let p = 0; p < points.length; p += 3)
        least = Math.min(
          least,
          Math.hypot(
            i * 1.5 - (points[p] as number),
            j * 1.5 - (points[p + 1] as number),
            k * 1.5 - (points[p + 2] as number),
          ),
        );
      const n = i + nx * (j + ny * k);
      expect(distance[n]).toBeGreaterThan(least - 1e-4);
      expect(distance[n]).toBeLessThan(least + 0.05);
      expect(nearest[n]).toBeGreaterThanOrEqual(0);
    }
  });

  test('finds nothing beyond its reach', () => {
    const lattice = latticeOver([0, 0, 0], [40, 4, 4], 1);
    const { distance, nearest } = closestPointTransform(Float32Array.of(0, 0, 0), lattice, 10);
    expect(distance[9]).toBeCloseTo(9, 5);
    expect(distance[12]).toBe(Infinity);
    expect(nearest[12]).toBe(-1);
  });
});

describe('the closing of a cloud of points', () => {
  const lattice = latticeOver([-75, -60, -60], [75, 60, 60], 2.5);
  // two balls of radius 10 whose surfaces are 20 mm apart
  const pair = Float32Array.from([...ballPoints(-20, 0, 0, 10), ...ballPoints(20, 0, 0, 10)]);
  const at = (radiusMm: number, x: number, y: number): number =>
    sampleGrid(closePoints(pair, lattice, { radiusMm }), x, y, 0);

  test('bridges a gap that its ball does not fit through, and no other', () => {
    expect(at(40, 0, 0)).toBeLessThan(-2);
    expect(at(5, 0, 0)).toBeGreaterThan(4);
  });

  test('leaves convex shapes as they are, within a third of a grid step', () => {
    for (const radiusMm of [5, 40])
      for (const angle of [1.8, 2.4, 3.1]) {
        const outward = (r: number): number => at(radiusMm, -20 + r * Math.cos(angle), r * Math.sin(angle));
        expect(Math.abs(outward(10))).toBeLessThan(0.85);
        expect(Math.abs(outward(14) - 4)).toBeLessThan(0.85);
        // a cloud is a shell: only a ball that does not fit inside it fills it
        if (radiusMm > 10) expect(Math.abs(outward(6) + 4)).toBeLessThan(0.85);
      }
  });

  test('of half a symmetric cloud on half the lattice is half the closing of the whole', () => {
    const right = pair.filter((_, i) => (pair[i - (i % 3)] as number) > 0);
    const half = closePoints(right, latticeOver([0, -60, -60], [75, 60, 60], 2.5), { radiusMm: 40 });
    const whole = closePoints(pair, lattice, { radiusMm: 40 });
    const random = seededRandom(7);
    for (let trial = 0; trial < 200; trial++) {
      const [x, y, z] = [random() * 40, random() * 30 - 15, random() * 30 - 15] as const;
      expect(Math.abs(sampleGrid(half, x, y, z) - sampleGrid(whole, x, y, z))).toBeLessThan(0.3);
    }
  });
});

describe('a scalar grid', () => {
  const lattice = latticeOver([-3, 2, 5], [9, 8, 12], 1);
  const filled = (f: (x: number, y: number, z: number) => number) => {
    const values = new Float32Array(nodeCount(lattice));
    const [nx, ny] = lattice.size;
    for (let n = 0; n < values.length; n++)
      values[n] = f((n % nx) - 3, (Math.floor(n / nx) % ny) + 2, Math.floor(n / (nx * ny)) + 5);
    return { ...lattice, values };
  };

  test('is read exactly where it is linear, and holds its border value beyond', () => {
    const grid = filled((x, y, z) => 2 * x - y + 0.5 * z);
    expect(sampleGrid(grid, 1.3, 4.7, 8.2)).toBeCloseTo(2.6 - 4.7 + 4.1, 5);
    expect(sampleGrid(grid, -30, 2, 5)).toBeCloseTo(sampleGrid(grid, -3, 2, 5), 4);
  });

  test('keeps constants when blurred, and its sum where it is far from the faces', () => {
    const flat = filled(() => 4);
    blurGrid(flat, 1.4);
    for (const v of flat.values) expect(v).toBeCloseTo(4, 4);
    const spike = filled((x, y, z) => (x === 3 && y === 5 && z === 8 ? 1 : 0));
    blurGrid(spike, 0.7);
    expect(spike.values.reduce((s, v) => s + v)).toBeCloseTo(1, 3);
  });

  test('has parts that stand on the same nodes', () => {
    const part = subLattice(lattice, [0.4, 3, 6], [4, 5, 20]);
    expect(part.min).toEqual([0, 3, 6]);
    expect(part.first).toEqual([3, 1, 1]);
    expect(part.size).toEqual([5, 3, 7]);
  });
});

describe('the smooth union', () => {
  test('never lies above the plain one and meets it away from the seam', () => {
    expect(smoothMin(1, 9, 4)).toBe(1);
    expect(smoothMin(2, 2, 4)).toBe(1);
    expect(smoothMax(-2, -2, 4)).toBe(-1);
  });

  test('rounds a corner, and raises no ring where two surfaces run on in one plane', () => {
    const lattice = { ...latticeOver([0, 0, 0], [20, 20, 20], 1), first: [0, 0, 0] as const };
    const fill = (f: (x: number, y: number) => number): Float32Array =>
      Float32Array.from({ length: nodeCount(lattice) }, (_, n) => f(n % 21, Math.floor(n / 21) % 21));
    const plane = { ...lattice, values: fill((_x, y) => y - 10) };
    joinGrid(plane, { ...lattice, values: fill((_x, y) => y - 10) }, 8);
    expect(sampleGrid(plane, 10, 10, 10)).toBeCloseTo(0, 2);
    joinGrid(plane, { ...lattice, values: fill((x) => x - 10) }, 8);
    expect(sampleGrid(plane, 10, 10, 10)).toBeLessThan(-0.5);
  });
});

describe('points strewn over a surface', () => {
  test('lie no further apart than the spacing', () => {
    const triangle = {
      positions: Float32Array.of(0, 0, 0, 40, 0, 0, 3, 25, 0),
      indices: Uint32Array.of(0, 1, 2),
    };
    const points = sampleSurface(triangle, 3);
    const random = seededRandom(11);
    for (let trial = 0; trial < 200; trial++) {
      const [a, b] = [random(), random()].sort() as [number, number];
      const [x, y] = [(b - a) * 40 + (1 - b) * 3, (1 - b) * 25];
      let least = Infinity;
      for (let p = 0; p < points.length; p += 3)
        least = Math.min(least, Math.hypot(x - (points[p] as number), y - (points[p + 1] as number)));
      expect(least).toBeLessThan(2);
    }
  });
});
