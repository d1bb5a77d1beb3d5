import type { FibreSheet } from './fibre-sheet.ts';

type Vector = readonly [x: number, y: number, z: number];

/** What a fibre needs to know of the sheet that it runs in. Body frame, mm. */
export interface FibreSurface {
  readonly feathers: number;
  readonly point: (u: number, v: number) => Vector;
  readonly normal: (u: number, v: number) => Vector;
  /** Half of the full thickness, mm. */
  readonly half: (u: number, v: number) => number;
  /** How u and v change along the fibre, per mm. */
  readonly rates: (u: number, v: number) => readonly [du: number, dv: number];
}

/** The sheet itself, to the full accuracy of its figures. */
export function exactSurface(sheet: FibreSheet): FibreSurface {
  return {
    feathers: sheet.feathers,
    point: sheet.point,
    normal: sheet.normal,
    half: (u, v) => sheet.thickness(u, v) / 2,
    rates: (u, v) => ratesOf(sheet, u, v),
  };
}

/**
 * The sheet sampled on a grid and read between by straight lines: for the many fibres of a picture, where half a
 * millimetre is not seen. Rates are sampled within each feather, so that they do not blur where feathers meet.
 */
export function sampledSurface(sheet: FibreSheet, alongSteps = 48, acrossSteps = 24): FibreSurface {
  const { feathers } = sheet;
  const columns = acrossSteps + 1;
  const values = new Float32Array((alongSteps + 1) * columns * 7);
  const slopes = new Float32Array((alongSteps + 1) * feathers * columns * 2);
  for (let i = 0; i <= alongSteps; i++) {
    const u = i / alongSteps;
    for (let j = 0; j < columns; j++) {
      const v = j / acrossSteps;
      values.set(
        [...sheet.point(u, v), ...sheet.normal(u, v), sheet.thickness(u, v) / 2],
        (i * columns + j) * 7,
      );
    }
    for (let f = 0; f < feathers; f++) {
      for (let j = 0; j < columns; j++) {
        // a little inside its own feather, where the direction is its own
        const v = (f + Math.min(0.999, Math.max(0.001, j / acrossSteps))) / feathers;
        slopes.set(ratesOf(sheet, u, v), ((i * feathers + f) * columns + j) * 2);
      }
    }
  }
  const read = (
    table: Float32Array,
    width: number,
    row: number,
    next: number,
    c: number,
    a: number,
    b: number,
  ) =>
    ((table[row * width + c] as number) * (1 - b) + (table[(row + 1) * width + c] as number) * b) * (1 - a) +
    ((table[next * width + c] as number) * (1 - b) + (table[(next + 1) * width + c] as number) * b) * a;
  const at = (u: number, v: number, c: number): number => {
    const [i, a] = cellOf(u, alongSteps);
    const [j, b] = cellOf(v, acrossSteps);
    return read(values, 7, i * columns + j, (i + 1) * columns + j, c, a, b);
  };
  const slope = (u: number, v: number, c: number): number => {
    const [i, a] = cellOf(u, alongSteps);
    const f = Math.min(feathers - 1, Math.max(0, Math.floor(v * feathers)));
    const [j, b] = cellOf(v * feathers - f, acrossSteps);
    return read(slopes, 2, (i * feathers + f) * columns + j, ((i + 1) * feathers + f) * columns + j, c, a, b);
  };
  return {
    feathers,
    point: (u, v) => [at(u, v, 0), at(u, v, 1), at(u, v, 2)],
    normal: (u, v) => [at(u, v, 3), at(u, v, 4), at(u, v, 5)],
    half: (u, v) => at(u, v, 6),
    rates: (u, v) => [slope(u, v, 0), slope(u, v, 1)],
  };
}

function cellOf(t: number, steps: number): readonly [cell: number, share: number] {
  const at = Math.min(1, Math.max(0, t)) * steps;
  const cell = Math.min(steps - 1, Math.floor(at));
  return [cell, at - cell];
}

/** Solves direction = du M_u + dv M_v in the plane of the sheet. */
function ratesOf(sheet: FibreSheet, u: number, v: number): readonly [number, number] {
  const { along, across } = sheet.tangents(u, v);
  const d = sheet.fibreDirection(u, v);
  const aa = dot(along, along);
  const ab = dot(along, across);
  const bb = dot(across, across);
  const ad = dot(along, d);
  const bd = dot(across, d);
  const det = aa * bb - ab * ab;
  // where the sheet runs together into a point nothing lies across
  if (det < 1e-6 * aa * Math.max(bb, 1e-3)) return [1 / Math.sqrt(Math.max(aa, 1e-9)), 0];
  return [(ad * bb - bd * ab) / det, (bd * aa - ad * ab) / det];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
