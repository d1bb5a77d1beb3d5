import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Mesh, mergeMeshes } from '../../../src/geometry/mesh.ts';

/** Finds where a ray first meets a body of meshes; undefined where it misses. Body frame, mm. */
export type Cast = (
  origin: readonly [number, number, number],
  direction: readonly [number, number, number],
) => [number, number, number] | undefined;

/**
 * Prepares meshes of the body frame for casting rays onto them: the result takes origin (mm) and direction, and gives
 * the first point met (mm), or undefined.
 */
export function castOnto(meshes: readonly Mesh[]): Cast {
  const all = mergeMeshes(meshes.map(({ positions, indices }) => ({ positions, indices })));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(all.positions, 3));
  geometry.setIndex(new BufferAttribute(all.indices, 1));
  const bvh = new MeshBVH(geometry);
  return (origin, direction) => {
    const ray = new Ray(new Vector3(...origin), new Vector3(...direction).normalize());
    const hit = bvh.raycastFirst(ray, DoubleSide);
    return hit ? (hit.point.toArray() as [number, number, number]) : undefined;
  };
}
