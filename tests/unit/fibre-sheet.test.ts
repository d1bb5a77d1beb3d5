import { describe, expect, test } from 'vitest';
import { createFibreSheet, type FibreSheetFigures, meshFibreSheet } from '../../src/geometry/fibre-sheet.ts';
import { countOpenEdges, signedVolume } from '../../src/geometry/measure-mesh.ts';

/** A straight belly along -y: width 2a across x, thickness 2b at the middle, length l. */
function straightBelly(
  a: number,
  b: number,
  l: number,
  rest: Partial<FibreSheetFigures> = {},
): FibreSheetFigures {
  const stations = [0, 0.25, 0.5, 0.75, 1];
  return {
    fascicles: [-a, 0, a].map((x) => stations.map((t) => [x, 500 - t * l, 0])),
    thickness: [stations.map(() => 2 * b)],
    ...rest,
  };
}

describe('a fibre sheet', () => {
  test('a straight 100 mm belly of radius 10 mm has the volume of its prism', () => {
    // v runs evenly across a flat sheet, so the section is an ellipse of half axes 10 and 10
    const mesh = meshFibreSheet(createFibreSheet(straightBelly(10, 10, 100)), { acrossSteps: 64 });
    const volume = signedVolume(mesh);
    expect(volume).toBeGreaterThan(0.995 * Math.PI * 100 * 100);
    expect(volume).toBeLessThan(Math.PI * 100 * 100);
  });

  test('is closed and outward whichever way its fascicles run', () => {
    const figures = straightBelly(8, 3, 60);
    const turned = { ...figures, fascicles: [...figures.fascicles].reverse() };
    for (const f of [figures, turned]) {
      const mesh = meshFibreSheet(createFibreSheet(f));
      expect(countOpenEdges(mesh)).toBe(0);
      expect(signedVolume(mesh)).toBeGreaterThan(0);
    }
  });

  test('runs from origin to insertion as u does', () => {
    const sheet = createFibreSheet(straightBelly(8, 3, 60));
    expect(sheet.point(0, 0.5)).toEqual([0, 500, 0]);
    expect(sheet.point(1, 0.5)[1]).toBeCloseTo(440, 9);
    expect(sheet.fibreDirection(0.5, 0.5)[1]).toBeCloseTo(-1, 9);
  });

  test('turns its fibres by the pennation, towards higher v, within the sheet', () => {
    const d = createFibreSheet(straightBelly(8, 3, 60, { pennation: 30 })).fibreDirection(0.5, 0.5);
    expect(d[0]).toBeCloseTo(Math.sin(Math.PI / 6), 9); // v grows with x here
    expect(d[1]).toBeCloseTo(-Math.cos(Math.PI / 6), 9);
    expect(d[2]).toBeCloseTo(0, 9);
  });

  test('slants the other way in every second feather', () => {
    const sheet = createFibreSheet(straightBelly(8, 3, 60, { pennation: 20, feathers: 2 }));
    expect(sheet.fibreDirection(0.5, 0.3)[0]).toBeCloseTo(Math.sin(Math.PI / 9), 9);
    expect(sheet.fibreDirection(0.5, 0.7)[0]).toBeCloseTo(-Math.sin(Math.PI / 9), 9);
  });

  test('has the thickness of its figures at the inner fascicles and none at the edges', () => {
    const sheet = createFibreSheet(straightBelly(8, 3, 60));
    expect(sheet.thickness(0.5, 0.5)).toBeCloseTo(6, 9);
    expect(sheet.thickness(0.5, 0)).toBe(0);
    expect(sheet.thickness(0.5, 1)).toBe(0);
  });

  test('gives both sides of a place the same (u, v)', () => {
    const { positions, uvs } = meshFibreSheet(createFibreSheet(straightBelly(8, 3, 60)), { acrossSteps: 4 });
    const ring = 8;
    for (let j = 1; j < 4; j++) {
      expect(uvs?.[(ring + j) * 2 + 1]).toBe(uvs?.[(ring + ring - j) * 2 + 1]);
      expect(positions[(ring + j) * 3 + 2]).toBeCloseTo(-(positions[(ring + ring - j) * 3 + 2] ?? 0), 5);
    }
  });

  test.each([
    [
      'a missing station',
      {
        fascicles: [
          [
            [0, 0, 0],
            [0, 1, 0],
          ],
          [[1, 0, 0]],
          [
            [2, 0, 0],
            [2, 1, 0],
          ],
        ],
      },
      'fascicles[1]',
    ],
    [
      'a NaN',
      {
        fascicles: [
          [
            [0, 0, 0],
            [0, Number.NaN, 0],
          ],
          [
            [1, 0, 0],
            [1, 1, 0],
          ],
          [
            [2, 0, 0],
            [2, 1, 0],
          ],
        ],
      },
      'fascicles[0][1]',
    ],
    [
      'a negative thickness',
      {
        fascicles: [
          [
            [0, 0, 0],
            [0, 1, 0],
          ],
          [
            [1, 0, 0],
            [1, 1, 0],
          ],
          [
            [2, 0, 0],
            [2, 1, 0],
          ],
        ],
        thickness: [[1, -2]],
      },
      'thickness[0][1]',
    ],
    [
      'too few fascicles',
      {
        fascicles: [
          [
            [0, 0, 0],
            [0, 1, 0],
          ],
        ],
      },
      'fascicles',
    ],
  ])('refuses %s and names the figure', (_what, figures, named) => {
    const whole = { thickness: [[1, 1]], ...figures } as FibreSheetFigures;
    expect(() => createFibreSheet(whole)).toThrow(RangeError);
    expect(() => createFibreSheet(whole)).toThrow(named);
  });
});
