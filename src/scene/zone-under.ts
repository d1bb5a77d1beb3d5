import { FrontSide, type Ray, type Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import { type ZoneUnder, zoneAt } from '../anatomy/zone-at.ts';
import { MM_PER_M } from '../geometry/frame.ts';

/**
 * The zone of the closed skin that a line of sight meets, or null beside the body.
 *
 * @param tree over the skin, scene frame, m
 * @param isClear whether a place is not dissolved in haze
 */
export function zoneUnder(tree: MeshBVH, ray: Ray, isClear: (point: Vector3) => boolean): ZoneUnder | null {
  const hit = tree.raycastFirst(ray, FrontSide);
  if (!hit?.face || !isClear(hit.point)) return null;
  const { x, y, z } = hit.point;
  const { x: nx, y: ny, z: nz } = hit.face.normal;
  return zoneAt([x * MM_PER_M, y * MM_PER_M, z * MM_PER_M], [nx, ny, nz]);
}
