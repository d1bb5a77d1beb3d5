import { closestPointTransform } from '../../../src/geometry/closest-point-transform.ts';
import type { BodyPoint } from '../../../src/geometry/mesh.ts';
import { type Lattice, sampleGrid } from '../../../src/geometry/scalar-grid.ts';
import type { Structure } from '../structure.ts';

/** A part of the body that the skin goes round by itself, known by its bones. */
export interface Segment {
  readonly name: string;
  readonly bones: RegExp;
}

/** Where neighbouring segments share their points, so that they join softly. */
export interface Joint {
  readonly at: BodyPoint;
  readonly radiusMm: number;
}

/** How far the search for the nearest bone goes: further than any muscle is from a bone, mm. */
const REACH_MM = 150;
/** Step of the coarse lattice on which the nearest bone is looked up, mm. */
const STEP_MM = 6;

/** For every point (xyz, mm) the index of the segment whose bone is nearest to it. */
export function sortPoints(
  points: Float32Array,
  structures: readonly Structure[],
  segments: readonly Segment[],
  { min, stepMm, size }: Lattice,
): Uint8Array {
  const step = Math.max(1, Math.round(STEP_MM / stepMm));
  const [nx, ny, nz] = size.map((n) => Math.ceil((n - 1) / step) + 1) as [number, number, number];
  const lattice: Lattice = { min, stepMm: stepMm * step, size: [nx, ny, nz] };
  const labels = new Uint8Array(points.length / 3);
  const least = new Float32Array(labels.length).fill(Infinity);
  segments.forEach(({ bones }, s) => {
    const meshes = structures.filter(({ id }) => bones.test(id)).map(({ mesh }) => mesh.positions);
    const all = new Float32Array(meshes.reduce((n, m) => n + m.length, 0));
    let at = 0;
    for (const mesh of meshes) {
      all.set(mesh, at);
      at += mesh.length;
    }
    const { distance } = closestPointTransform(all, lattice, REACH_MM);
    const grid = { ...lattice, values: distance.map((d) => Math.min(d, REACH_MM)) };
    for (let p = 0; p < labels.length; p++) {
      const d = sampleGrid(
        grid,
        points[p * 3] as number,
        points[p * 3 + 1] as number,
        points[p * 3 + 2] as number,
      );
      if (d >= (least[p] as number)) continue;
      least[p] = d;
      labels[p] = s;
    }
  });
  return labels;
}

/**
 * The points (xyz, body frame, mm) of one segment, by the index that `sortPoints` gave it, and those of others within
 * its joints, less those in the ball `without`. Elsewhere nothing is shared, or the closing would web an arm to the
 * chest beside it.
 */
export function pointsOfSegment(
  points: Float32Array,
  labels: Uint8Array,
  segment: number,
  joints: readonly Joint[],
  without?: Joint,
): Float32Array {
  const out = new Float32Array(points.length);
  let count = 0;
  for (let p = 0; p < labels.length; p++) {
    const x = points[p * 3] as number;
    const y = points[p * 3 + 1] as number;
    const z = points[p * 3 + 2] as number;
    let belongs = labels[p] === segment;
    for (const joint of joints) if (isIn(joint, x, y, z)) belongs = true;
    if (!belongs || (without && isIn(without, x, y, z))) continue;
    out[count++] = x;
    out[count++] = y;
    out[count++] = z;
  }
  return out.slice(0, count);
}

const isIn = ({ at, radiusMm }: Joint, x: number, y: number, z: number): boolean =>
  (x - at[0]) ** 2 + (y - at[1]) ** 2 + (z - at[2]) ** 2 < radiusMm * radiusMm;
