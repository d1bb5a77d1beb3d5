import type { FibreSheet } from './fibre-sheet.ts';
import type { BodyPoint } from './mesh.ts';

/** A place in a muscle part: on its mid-surface, and how far from it towards the side that its normal shows. */
export interface SheetPlace {
  readonly u: number;
  readonly v: number;
  /** mm along the normal; never more than half the thickness. */
  readonly offsetMm: number;
}

/**
 * Finds the place in a muscle part that is nearest to a point, beginning from where it should be.
 *
 * @param near (u, v) to begin from; the answer is the nearest place downhill from there
 */
export function findOnSheet(
  sheet: FibreSheet,
  point: BodyPoint,
  near: { readonly u: number; readonly v: number },
): SheetPlace {
  let { u, v } = near;
  for (let round = 0; round < 30; round++) {
    const m = sheet.point(u, v);
    const { along, across } = sheet.tangents(u, v);
    const d = [point[0] - m[0], point[1] - m[1], point[2] - m[2]] as const;
    const aa = dot(along, along);
    const ab = dot(along, across);
    const bb = dot(across, across);
    const det = aa * bb - ab * ab || 1;
    const du = (dot(d, along) * bb - dot(d, across) * ab) / det;
    const dv = (dot(d, across) * aa - dot(d, along) * ab) / det;
    // a sheet that bends away must not throw the search off
    u = clamp(u + clamp(du, -0.1, 0.1), 0, 1);
    v = clamp(v + clamp(dv, -0.1, 0.1), 0.02, 0.98);
    if (Math.abs(du) + Math.abs(dv) < 1e-7) break;
  }
  const m = sheet.point(u, v);
  const half = sheet.thickness(u, v) / 2;
  const off = dot([point[0] - m[0], point[1] - m[1], point[2] - m[2]], sheet.normal(u, v));
  return { u, v, offsetMm: clamp(off, -half, half) };
}

function dot(a: BodyPoint, b: BodyPoint): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}
