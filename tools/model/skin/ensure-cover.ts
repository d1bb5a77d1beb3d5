import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { type HitPointInfo, MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../../../src/geometry/mesh.ts';

/** Points deeper than this are left alone without looking, mm. */
const LOOK_MM = 5;
const ROUNDS = 6;
/** A round lifts by no more than this, mm. */
const MOST_MM = 1;

/**
 * Lifts the skin wherever less than the wanted cover lies between it and the points under it.
 *
 * The vertices of the nearest triangle move outwards along their normals; faces and normals stay, and so does the border,
 * whose normals lie in the mid-plane. After a few rounds no point is left with less cover, save in folds where the
 * normals turn sharply.
 *
 * @param points xyz of what must be covered, at x >= 0, mm.
 * @returns the lifted mesh and the least cover that is left, mm.
 */
export function ensureCover(
  mesh: Mesh,
  points: Float32Array,
  coverMm: number,
): { readonly mesh: Mesh; readonly leastMm: number; readonly moved: number } {
  const { normals, indices } = mesh;
  if (!normals) throw new Error('ensureCover needs normals');
  const positions = mesh.positions.slice();
  const touched = new Set<number>();
  let suspects: number[] = Array.from({ length: points.length / 3 }, (_, p) => p);
  let leastMm = Infinity;
  for (let round = 0; round <= ROUNDS && suspects.length > 0; round++) {
    const cover = coverMeter({ ...mesh, positions }, normals);
    const lift = new Float32Array(positions.length / 3);
    const near: number[] = [];
    leastMm = Infinity;
    for (const p of suspects) {
      const found = cover(points[p * 3] as number, points[p * 3 + 1] as number, points[p * 3 + 2] as number);
      if (!found) continue;
      if (found.coverMm < coverMm + 1) near.push(p);
      leastMm = Math.min(leastMm, found.coverMm);
      if (found.coverMm >= coverMm) continue;
      for (let e = 0; e < 3; e++) {
        const v = indices[found.triangle * 3 + e] as number;
        lift[v] = Math.max(lift[v] as number, Math.min(MOST_MM, coverMm - found.coverMm + 0.05));
      }
    }
    if (round === ROUNDS) break;
    suspects = near;
    let any = false;
    for (let v = 0; v < lift.length; v++) {
      if ((lift[v] as number) === 0) continue;
      any = true;
      touched.add(v);
      for (let c = 0; c < 3; c++)
        positions[v * 3 + c] =
          (positions[v * 3 + c] as number) + (lift[v] as number) * (normals[v * 3 + c] as number);
    }
    if (!any) break;
  }
  return { mesh: { ...mesh, positions }, leastMm, moved: touched.size };
}

interface Cover {
  /** Depth under the skin, mm; negative outside. */
  readonly coverMm: number;
  readonly triangle: number;
}

/**
 * Measures how deep a point (body frame, mm) lies under the skin, below 0 outside of it; undefined where it is
 * farther from it than LOOK_MM.
 */
export function coverMeter(
  { positions, indices }: Mesh,
  normals: Float32Array,
): (x: number, y: number, z: number) => Cover | undefined {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const at = new Vector3();
  const hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return (x, y, z) => {
    at.set(x, y, z);
    const found = bvh.closestPointToPoint(at, hit, 0, LOOK_MM);
    if (!found) return undefined;
    const triangle = found.faceIndex;
    let nx = 0;
    let ny = 0;
    let nz = 0;
    for (let e = 0; e < 3; e++) {
      const v = (indices[triangle * 3 + e] as number) * 3;
      nx += normals[v] as number;
      ny += normals[v + 1] as number;
      nz += normals[v + 2] as number;
    }
    const out = (x - found.point.x) * nx + (y - found.point.y) * ny + (z - found.point.z) * nz;
    return { coverMm: out > 0 ? -found.distance : found.distance, triangle };
  };
}
