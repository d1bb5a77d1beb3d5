import { FrontSide, type Intersection, Ray, Vector3 } from 'three';
import type { MeshBVH } from 'three-mesh-bvh';
import type { BodyModel } from './body-model.ts';

/** Search trees over the body's solid tissue, to ask what a line of sight meets. Skin is not in them. */
export interface SightTrees {
  readonly model: BodyModel;
  readonly trees: readonly MeshBVH[];
}

/** Something a line of sight meets. */
export interface Sight {
  /** Number of the structure in `BodyModel.structures`. */
  readonly structure: number;
  /** How far along the line, m. */
  readonly distance: number;
}

const ray = new Ray();

/**
 * Every structure that a line of sight enters, in no order.
 *
 * @param origin,direction scene frame, m; the direction has length 1
 */
export function sightsAlong(sight: SightTrees, origin: Vector3, direction: Vector3, far = Infinity): Sight[] {
  ray.origin.copy(origin);
  ray.direction.copy(direction);
  return sight.trees.flatMap((tree) => {
    const structure = tree.geometry.getAttribute('structure');
    const index = tree.geometry.index;
    return tree.raycast(ray, FrontSide, 0, far).map((hit: Intersection) => {
      const vertex = index ? index.getX((hit.faceIndex ?? 0) * 3) : (hit.faceIndex ?? 0) * 3;
      return { structure: structure.getX(vertex), distance: hit.distance };
    });
  });
}

/**
 * The structure that is seen along a line of sight: the nearest of those that are drawn solid.
 *
 * @param isSolid whether a structure is drawn solid now; glass and hidden ones are looked through
 * @param isClear whether the place is not dissolved in haze
 * @returns its number, or null where only paper is seen
 */
export function pickStructure(
  sight: SightTrees,
  origin: Vector3,
  direction: Vector3,
  isSolid: (structure: number) => boolean,
  isClear: (point: Vector3) => boolean,
): number | null {
  let nearest: Sight | null = null;
  for (const seen of sightsAlong(sight, origin, direction)) {
    if ((nearest && seen.distance >= nearest.distance) || !isSolid(seen.structure)) continue;
    if (isClear(place.copy(direction).multiplyScalar(seen.distance).add(origin))) nearest = seen;
  }
  return nearest?.structure ?? null;
}

const place = new Vector3();
