import type { BodyPoint, Mesh } from '../../../src/geometry/mesh.ts';
import { sampleSurface } from '../../../src/geometry/sample-surface.ts';
import type { Structure } from '../structure.ts';

/**
 * Points over the surfaces of all structures, as far as they lie within the box, xyz, mm. What a mid-line structure has
 * on the right is folded over to the left: the body is symmetric.
 */
export function strewPoints(
  structures: readonly Structure[],
  spacingMm: number,
  min: BodyPoint,
  max: BodyPoint,
): Float32Array {
  const pieces = structures.map(({ mesh }) => sampleSurface(trianglesWithin(mesh, min, max), spacingMm));
  const out = new Float32Array(pieces.reduce((n, p) => n + p.length, 0));
  let count = 0;
  for (const piece of pieces)
    for (let i = 0; i < piece.length; i += 3) {
      const x = Math.abs(piece[i] as number);
      const y = piece[i + 1] as number;
      const z = piece[i + 2] as number;
      if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
      out[count++] = x;
      out[count++] = y;
      out[count++] = z;
    }
  return out.slice(0, count);
}

/** The mesh without the triangles that lie wholly on one outer side of the box. */
function trianglesWithin({ positions, indices }: Mesh, min: BodyPoint, max: BodyPoint): Mesh {
  const kept: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    let outside = false;
    for (const c of [0, 1, 2] as const) {
      let below = 0;
      let above = 0;
      for (let e = 0; e < 3; e++) {
        const x = positions[(indices[i + e] as number) * 3 + c] as number;
        const folded = c === 0 ? Math.abs(x) : x;
        if (folded < min[c]) below++;
        if (folded > max[c]) above++;
      }
      if (below === 3 || above === 3) outside = true;
    }
    if (!outside) kept.push(indices[i] as number, indices[i + 1] as number, indices[i + 2] as number);
  }
  return { positions: kept.length > 0 ? positions : new Float32Array(0), indices: Uint32Array.from(kept) };
}
