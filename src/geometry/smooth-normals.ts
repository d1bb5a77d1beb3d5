import type { Mesh } from './mesh.ts';

/** How often normals are averaged, and how sharp an edge stays. */
export interface SmoothNormalsOptions {
  /** Rounds of averaging with the neighbours. Default 20. */
  readonly rounds?: number;
  /** How sharply neighbours that face elsewhere are left out: weight = cos(angle) to this power. Default 6. */
  readonly sharpness?: number;
}

/**
 * Averages normals over the surface, leaving out neighbours that face elsewhere: the facets of broad plates vanish in
 * the shading while rims and edges stay. Positions are not touched.
 *
 * @returns unit normals (xyz in the mesh's frame), one per vertex.
 * @throws RangeError when the mesh has no normals.
 */
export function smoothNormals(mesh: Mesh, options: SmoothNormalsOptions = {}): Float32Array {
  const { rounds = 20, sharpness = 6 } = options;
  if (!mesh.normals) throw new RangeError('smoothNormals: the mesh has no normals');
  const { indices } = mesh;
  let from = Float32Array.from(mesh.normals);
  let to = new Float32Array(from.length);
  for (let r = 0; r < rounds; r++) {
    to.set(from);
    for (let i = 0; i < indices.length; i += 3)
      for (let e = 0; e < 3; e++) {
        const a = (indices[i + e] as number) * 3;
        const b = (indices[i + ((e + 1) % 3)] as number) * 3;
        const x = from[b] as number;
        const y = from[b + 1] as number;
        const z = from[b + 2] as number;
        const facing = (from[a] as number) * x + (from[a + 1] as number) * y + (from[a + 2] as number) * z;
        if (facing <= 0) continue;
        const w = facing ** sharpness;
        to[a] = (to[a] as number) + w * x;
        to[a + 1] = (to[a + 1] as number) + w * y;
        to[a + 2] = (to[a + 2] as number) + w * z;
      }
    for (let i = 0; i < to.length; i += 3) {
      const l = Math.hypot(to[i] as number, to[i + 1] as number, to[i + 2] as number) || 1;
      for (let c = 0; c < 3; c++) to[i + c] = (to[i + c] as number) / l;
    }
    [from, to] = [to, from];
  }
  return from;
}
