import { type BVHOptions, CENTER } from 'three-mesh-bvh';

/** An indirect tree leaves the order of triangles alone: structures keep their ranges, pictures stay the same. */
export const TREE_OPTIONS: BVHOptions = { indirect: true, strategy: CENTER };

/** What a search tree is grown over. */
export interface TreeShape {
  /** Scene frame, m, three numbers per vertex. */
  readonly position: Float32Array;
  readonly index: Uint32Array;
}
