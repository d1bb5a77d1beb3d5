import { describe, expect, test } from 'vitest';
import { type SphereMeshFigures, sphereMeshField } from '../../src/geometry/sphere-mesh.ts';
import { seededRandom } from './seeded-random.ts';

const figures = (rest: Partial<SphereMeshFigures>): SphereMeshFigures => ({
  balls: [
    [0, 0, 0, 3],
    [20, 0, 0, 1],
    [5, 15, 2, 2],
  ],
  plates: [[0]],
  blend: 1,
  union: 'plain',
  ...rest,
});

/** Distance to a plate by its definition: the least over the balls that slide over its axis. */
function slowDistance(balls: readonly (readonly number[])[], p: readonly number[]): number {
  const n = 140;
  let least = Infinity;
  for (let i = 0; i <= n; i++)
    for (let j = 0; i + j <= n; j++) {
      const t = [i / n, j / n, 1 - (i + j) / n];
      const ball = [0, 1, 2, 3].map((c) =>
        balls.reduce((s, b, k) => s + (t[k] as number) * (b[c] as number), 0),
      );
      const d =
        Math.hypot(...[0, 1, 2].map((c) => (p[c] as number) - (ball[c] as number))) - (ball[3] as number);
      least = Math.min(least, d);
    }
  return least;
}

describe('the distance field of a sphere-mesh', () => {
  test('one ball is a sphere', () => {
    const f = sphereMeshField(figures({}));
    expect(f(10, 0, 0)).toBeCloseTo(7, 12);
    expect(f(0, 0, 0)).toBeCloseTo(-3, 12);
  });

  test.each([[[0, 1]], [[0, 1, 2]]])(
    'a plate of balls %j has its defined distance, at random points',
    (plate) => {
      const f = sphereMeshField(figures({ plates: [plate] }));
      const random = seededRandom(7);
      const balls = plate.map((k) => figures({}).balls[k] as readonly number[]);
      const padded = balls.length === 3 ? balls : [...balls, balls[0] as readonly number[]];
      for (let i = 0; i < 40; i++) {
        const p = [random() * 40 - 10, random() * 40 - 10, random() * 30 - 15];
        const d = slowDistance(padded, p);
        if (d < 0.5) continue; // inside the hull the definition has more than one answer
        expect(f(p[0] as number, p[1] as number, p[2] as number)).toBeCloseTo(d, 1);
      }
    },
  );

  test('a ball inside another does not count', () => {
    const f = sphereMeshField(
      figures({
        balls: [
          [0, 0, 0, 5],
          [1, 0, 0, 1],
        ],
        plates: [[0, 1]],
      }),
    );
    expect(f(9, 0, 0)).toBeCloseTo(4, 12);
  });

  test('mirrored figures are symmetrical in x', () => {
    const f = sphereMeshField(
      figures({
        plates: [
          [0, 1],
          [1, 2],
        ],
        mirrored: true,
      }),
    );
    for (const [x, y, z] of [
      [7, 3, 1],
      [22, -4, 2],
      [1, 9, 9],
    ] as const)
      expect(f(x, y, z)).toBeCloseTo(f(-x, y, z), 9);
  });

  test('a hollow is taken away', () => {
    const solid = figures({
      balls: [
        [0, 0, 0, 10],
        [8, 0, 0, 5],
      ],
    });
    expect(sphereMeshField(solid)(8, 0, 0)).toBeLessThan(0);
    expect(sphereMeshField({ ...solid, hollows: [[1]] })(8, 0, 0)).toBeGreaterThan(0);
  });

  test('two plates that run on flush do not swell at their joint', () => {
    const rod = figures({
      balls: [
        [0, 0, 0, 4],
        [20, 0, 0, 4],
        [40, 0, 0, 4],
      ],
      plates: [
        [0, 1],
        [1, 2],
      ],
    });
    expect(sphereMeshField({ ...rod, union: 'plain' })(20, 4, 0)).toBeLessThan(-0.5);
    expect(Math.abs(sphereMeshField({ ...rod, union: 'flush' })(20, 4, 0))).toBeLessThan(0.02);
  });

  test('near a place, the cheaper field gives the same bits', () => {
    const random = seededRandom(11);
    const balls = Array.from({ length: 40 }, () => [
      random() * 80,
      random() * 80,
      random() * 80,
      1 + random() * 4,
    ]);
    const plates = Array.from({ length: 38 }, (_, i) => [i, i + 1, i + 2]);
    for (const union of ['plain', 'flush'] as const) {
      const f = sphereMeshField(figures({ balls, plates, union, hollows: [[3, 4]] }));
      for (let i = 0; i < 30; i++) {
        const c = [random() * 80, random() * 80, random() * 80] as const;
        const near = f.within?.(...c, 6);
        const p = c.map((x) => x + (random() - 0.5) * 6) as [number, number, number];
        expect(near?.(...p)).toBe(f(...p));
      }
    }
  });

  test.each([
    ['an unknown ball', { plates: [[0, 9]] }, 'plates[0]'],
    ['a radius below 0', { balls: [[0, 0, 0, -1]] }, 'balls[0]'],
    ['a NaN', { balls: [[0, Number.NaN, 0, 1]] }, 'balls[0]'],
    ['no plate', { plates: [] }, 'plates'],
  ])('refuses %s and names the figure', (_what, rest, named) => {
    expect(() => sphereMeshField(figures(rest))).toThrow(named);
  });
});
