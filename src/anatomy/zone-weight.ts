import type { Side, ZoneId } from './ids.ts';
import { type ZoneBlob, zones } from './zones.ts';

/** Full strength up to this normalised distance from a blob's centre, nothing from the other on. */
export const ZONE_CORE = 0.6;
export const ZONE_EDGE = 1.15;

/** A blob ready to be asked: axes already divided by the half axes, so that a distance is three dot products. */
export interface ZoneField {
  readonly centre: Vector;
  readonly u: Vector;
  readonly v: Vector;
  readonly w: Vector;
  /** The skin's outward direction there; skin that faces away belongs to another side of the limb. */
  readonly n: Vector;
  /** No skin farther than this from the centre belongs to it, mm. */
  readonly reachMm: number;
}
export type Vector = readonly [x: number, y: number, z: number];

const cache = new Map<string, readonly ZoneField[]>();

/** The blobs of a zone on one side; the right is the mirror image of the left. Body frame, mm. */
export function zoneFields(id: ZoneId, side: Exclude<Side, 'midline'>): readonly ZoneField[] {
  const key = `${id} ${side}`;
  let fields = cache.get(key);
  if (!fields) {
    fields = zones[id].blobs.map((blob) => fieldOf(blob, side === 'right' ? -1 : 1));
    cache.set(key, fields);
  }
  return fields;
}

function fieldOf({ c, r, axis = [0, 1, 0], n }: ZoneBlob, sign: 1 | -1): ZoneField {
  const mirror = ([x, y, z]: Vector): Vector => [sign * x, y, z];
  const e1 = unit(axis);
  const along = dot(n, e1);
  const e3 = unit([n[0] - along * e1[0], n[1] - along * e1[1], n[2] - along * e1[2]]);
  const e2: Vector = [
    e3[1] * e1[2] - e3[2] * e1[1],
    e3[2] * e1[0] - e3[0] * e1[2],
    e3[0] * e1[1] - e3[1] * e1[0],
  ];
  const by = (e: Vector, half: number): Vector => mirror([e[0] / half, e[1] / half, e[2] / half]);
  return {
    centre: mirror(c),
    u: by(e1, r[0]),
    v: by(e2, r[1]),
    w: by(e3, r[2]),
    n: mirror(n),
    reachMm: Math.max(...r) * ZONE_EDGE,
  };
}

/** How far a place is from the middle of a blob, in its own half axes: 1 at its border; Infinity where skin faces away. */
export function fieldDistance(field: ZoneField, point: Vector, normal: Vector): number {
  if (dot(field.n, normal) <= 0) return Infinity;
  const at: Vector = [point[0] - field.centre[0], point[1] - field.centre[1], point[2] - field.centre[2]];
  return Math.hypot(dot(at, field.u), dot(at, field.v), dot(at, field.w));
}

/** Soft falloff over the border of a blob: 1 within, 0 without. */
export function falloff(distance: number): number {
  const t = Math.min(1, Math.max(0, (ZONE_EDGE - distance) / (ZONE_EDGE - ZONE_CORE)));
  return t * t * (3 - 2 * t);
}

/**
 * How much a place on the skin belongs to a zone, 0 to 1. What the shader does for every vertex (zone-fields.ts of the
 * scene), once more in plain numbers.
 *
 * @param point,normal body frame, mm; the normal has length 1
 */
export function zoneWeight(
  id: ZoneId,
  side: Exclude<Side, 'midline'>,
  point: Vector,
  normal: Vector,
): number {
  let most = 0;
  for (const field of zoneFields(id, side))
    most = Math.max(most, falloff(fieldDistance(field, point, normal)));
  return most;
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length, a[2] / length];
}
