import type { FibreSheet } from './fibre-sheet.ts';
import { exactSurface } from './fibre-surface.ts';
import { findOnSheet } from './find-on-sheet.ts';
import type { BodyPoint } from './mesh.ts';
import { traceFibre } from './trace-fibre.ts';

/** A taut band is as thick as a few fascicles, mm from its middle to its side; less in a thin muscle. */
const MOST_RADIUS_MM = 2.6;
/** It takes up at most this share of the thickness of its muscle. */
const MOST_SHARE = 0.62;

/** How far from its point a band keeps its distance from the middle of the sheet, mm, and per mm of that distance. */
const LEAST_REACH_MM = 25;
const REACH_PER_OFFSET = 60;

/** The taut band through one place of a muscle part: one fibre of the sheet, and how thick the band around it is. */
export interface BandLine {
  /** Middle line, body frame, mm; xyz per station. */
  readonly points: Float64Array;
  /** Unit direction along it, xyz per station. */
  readonly directions: Float64Array;
  /** Place of each station on the sheet. */
  readonly u: readonly number[];
  readonly v: readonly number[];
  /** Offset of the line from the mid-surface along the sheet's normal, mm; xyz of the normal per station beside it. */
  readonly offsets: Float64Array;
  readonly normals: Float64Array;
  /** Length from the trigger point, mm: negative towards the origin. */
  readonly along: Float64Array;
  /** Station at the trigger point. */
  readonly start: number;
  readonly radiusMm: number;
}

/**
 * Lays the taut band through a place: the fibre of the sheet that runs through it, at the place's share of the
 * thickness near by and easing into the middle of the sheet farther on, so that it stays inside its muscle.
 *
 * @param point body frame, mm; inside the part
 * @param near (u, v) of the point, about
 */
export function layBand(
  sheet: FibreSheet,
  point: BodyPoint,
  near: { readonly u: number; readonly v: number },
): BandLine {
  const place = findOnSheet(sheet, point, near);
  const half = sheet.thickness(place.u, place.v) / 2;
  const share = half > 0 ? place.offsetMm / half : 0;
  const path = traceFibre(exactSurface(sheet), place);
  const count = path.u.length;
  const begin = path.along[path.start] as number;
  // where a sheet twists, a line off its middle would twist with it: it eases into the middle, too slowly to slant
  const reach = Math.max(LEAST_REACH_MM, Math.abs(place.offsetMm) * REACH_PER_OFFSET);
  const points = new Float64Array(count * 3);
  const normals = new Float64Array(count * 3);
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const [u, v] = [path.u[i] as number, path.v[i] as number];
    const m = sheet.point(u, v);
    const n = sheet.normal(u, v);
    const s = ((path.along[i] as number) - begin) / reach;
    offsets[i] = ((share * sheet.thickness(u, v)) / 2) * Math.exp(-s * s);
    for (let c = 0; c < 3; c++) {
      normals[i * 3 + c] = n[c as 0];
      points[i * 3 + c] = m[c as 0] + n[c as 0] * (offsets[i] as number);
    }
  }
  return {
    points,
    directions: directionsOf(points),
    u: path.u,
    v: path.v,
    offsets,
    normals,
    along: Float64Array.from(path.along, (s) => s - begin),
    start: path.start,
    radiusMm: Math.min(MOST_RADIUS_MM, half * MOST_SHARE),
  };
}

/**
 * Unit directions along a line, one per point (xyz, xyz, …; any unit of length in), each from the neighbour before to
 * the one behind.
 */
export function directionsOf(points: Float64Array): Float64Array {
  const count = points.length / 3;
  const directions = new Float64Array(points.length);
  for (let i = 0; i < count; i++) {
    const a = Math.max(0, i - 1) * 3;
    const b = Math.min(count - 1, i + 1) * 3;
    const d = [0, 1, 2].map((c) => (points[b + c] as number) - (points[a + c] as number));
    const length = Math.hypot(...d) || 1;
    for (let c = 0; c < 3; c++) directions[i * 3 + c] = (d[c] as number) / length;
  }
  return directions;
}
