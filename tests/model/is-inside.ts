import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type Mesh, mergeMeshes } from '../../src/geometry/mesh.ts';

/** How a point lies to a closed body of meshes. */
export interface Location {
  readonly inside: boolean;
  /** Distance to the surface, mm. */
  readonly distanceMm: number;
}

/** Directions that run along no axis and no symmetry, so that rays do not graze edges. */
const DIRECTIONS = [
  new Vector3(0.31, 0.91, 0.27),
  new Vector3(-0.47, 0.21, 0.86),
  new Vector3(0.83, -0.38, 0.41),
].map((d) => d.normalize());

/** Prepares closed meshes for asking where points lie: parity of crossings, by majority of three rays. */
export function locator(meshes: readonly Mesh[]): (x: number, y: number, z: number) => Location {
  const all = mergeMeshes(meshes.map(({ positions, indices }) => ({ positions, indices })));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(all.positions, 3));
  geometry.setIndex(new BufferAttribute(all.indices, 1));
  const bvh = new MeshBVH(geometry);
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  return (x, y, z) => {
    const p = new Vector3(x, y, z);
    const votes = DIRECTIONS.filter((d) => bvh.raycast(new Ray(p, d), DoubleSide).length % 2 === 1).length;
    bvh.closestPointToPoint(p, target);
    return { inside: votes >= 2, distanceMm: target.distance };
  };
}
