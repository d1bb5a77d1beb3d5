import type { Mesh } from './mesh.ts';

/**
 * Splits the edges whose middle (body frame, mm) the predicate chooses, and the triangles on them into two, three or
 * four, so that the mesh stays closed where it was closed. The shape does not change; the given vertices keep their
 * places at the front, the new ones follow; normals and uvs are dropped.
 */
export function refineMesh(
  mesh: Pick<Mesh, 'positions' | 'indices'>,
  splits: (x: number, y: number, z: number) => boolean,
): Mesh {
  const { indices } = mesh;
  const count = mesh.positions.length / 3;
  const positions: number[] = Array.from(mesh.positions);
  const middles = new Map<number, number>();
  /** The vertex in the middle of an edge, -1 where the edge stays whole. */
  const middleOf = (a: number, b: number): number => {
    const x = ((positions[a * 3] as number) + (positions[b * 3] as number)) / 2;
    const y = ((positions[a * 3 + 1] as number) + (positions[b * 3 + 1] as number)) / 2;
    const z = ((positions[a * 3 + 2] as number) + (positions[b * 3 + 2] as number)) / 2;
    if (!splits(x, y, z)) return -1;
    const key = a < b ? a * count + b : b * count + a;
    const known = middles.get(key);
    if (known !== undefined) return known;
    const made = positions.push(x, y, z) / 3 - 1;
    middles.set(key, made);
    return made;
  };
  const out: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const v = [indices[i], indices[i + 1], indices[i + 2]] as [number, number, number];
    const m = [middleOf(v[0], v[1]), middleOf(v[1], v[2]), middleOf(v[2], v[0])] as [number, number, number];
    if (m[0] < 0 && m[1] < 0 && m[2] < 0) {
      out.push(v[0], v[1], v[2]);
      continue;
    }
    const split = m.filter((e) => e >= 0).length;
    // turn the triangle: one split edge comes first, two split edges come first and second
    const turn =
      split === 1 ? m.findIndex((e) => e >= 0) : split === 2 ? (m.findIndex((e) => e < 0) + 1) % 3 : 0;
    const [a, b, c] = [0, 1, 2].map((k) => v[(k + turn) % 3]) as [number, number, number];
    const [ab, bc, ca] = [0, 1, 2].map((k) => m[(k + turn) % 3]) as [number, number, number];
    if (split === 1) out.push(a, ab, c, ab, b, c);
    else if (split === 2) out.push(ab, b, bc, a, ab, bc, a, bc, c);
    else out.push(a, ab, ca, ab, b, bc, ca, bc, c, ab, bc, ca);
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(out) };
}
