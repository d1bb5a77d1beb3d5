import type { Mesh } from './mesh.ts';

/** How often a mesh is smoothed, and how strongly each time. */
export interface RelaxOptions {
  /** Pairs of a smoothing and an un-shrinking step. Default 6. */
  readonly rounds?: number;
  /** Strength of the smoothing step, 0..1. Default 0.5. */
  readonly lambda?: number;
  /** Strength of the step back, below -lambda so that the volume holds. Default -0.53. */
  readonly mu?: number;
}

/**
 * Smooths a mesh without shrinking it (Taubin's λ|μ filter with equal weights).
 *
 * Vertices on open borders stay where they are. Faces are unchanged; normals and uvs are dropped, as they no longer
 * fit.
 * It has no unit of its own: the result is in the frame of the mesh.
 *
 * Source: Taubin, A signal processing approach to fair surface design, SIGGRAPH 1995.
 */
export function relaxMesh(mesh: Mesh, options: RelaxOptions = {}): Mesh {
  const { rounds = 6, lambda = 0.5, mu = -0.53 } = options;
  const { indices } = mesh;
  const count = mesh.positions.length / 3;
  const degree = new Uint32Array(count);
  for (let i = 0; i < indices.length; i++) {
    const v = indices[i] as number;
    degree[v] = (degree[v] as number) + 1;
  }
  const start = new Uint32Array(count + 1);
  for (let v = 0; v < count; v++) start[v + 1] = (start[v] as number) + (degree[v] as number);
  // On a closed surface every neighbour follows the vertex in exactly one triangle.
  const next = new Uint32Array(indices.length);
  const fill = start.slice();
  for (let i = 0; i < indices.length; i += 3) {
    for (let e = 0; e < 3; e++) {
      const v = indices[i + e] as number;
      const at = fill[v] as number;
      next[at] = indices[i + ((e + 1) % 3)] as number;
      fill[v] = at + 1;
    }
  }
  let from = Float32Array.from(mesh.positions);
  let to = new Float32Array(from.length);
  const step = (weight: number): void => {
    for (let v = 0; v < count; v++) {
      const a = start[v] as number;
      const b = start[v + 1] as number;
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let i = a; i < b; i++) sum += from[(next[i] as number) * 3 + c] as number;
        const x = from[v * 3 + c] as number;
        to[v * 3 + c] = b > a ? x + weight * (sum / (b - a) - x) : x;
      }
    }
    [from, to] = [to, from];
  };
  for (let r = 0; r < rounds; r++) {
    step(lambda);
    step(mu);
  }
  return { positions: from, indices };
}
