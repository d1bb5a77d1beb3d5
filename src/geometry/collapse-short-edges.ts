import { compactMesh, type Mesh } from './mesh.ts';

/**
 * Draws together edges shorter than a limit, so that no two vertices fall on the same place when positions are rounded.
 *
 * An edge is left alone where drawing it together would change the shape's topology: its ends share more or fewer
 * neighbours than the faces on it, or both lie on a border that the edge does not follow. Of two ends the one on a border
 * stays, else the first.
 *
 * @returns a mesh whose vertices are some of the given ones, with their normals and uvs.
 */
export function collapseShortEdges(mesh: Mesh, limitMm: number): Mesh {
  const { positions: p } = mesh;
  const count = p.length / 3;
  const faces: (number[] | undefined)[] = [];
  const around: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const face = Array.from(mesh.indices.subarray(i, i + 3));
    for (const v of face) around[v]?.add(faces.length);
    faces.push(face);
  }
  const facesOf = (v: number): number[][] => [...(around[v] as Set<number>)].map((f) => faces[f] as number[]);
  const neighbours = (v: number): Set<number> => new Set(facesOf(v).flatMap((f) => f.filter((w) => w !== v)));
  const facesOn = (a: number, b: number): number => facesOf(a).filter((f) => f.includes(b)).length;
  const onBorder = (v: number): boolean => [...neighbours(v)].some((w) => facesOn(v, w) === 1);
  const length = (a: number, b: number): number =>
    Math.hypot(...[0, 1, 2].map((c) => (p[a * 3 + c] as number) - (p[b * 3 + c] as number)));

  const collapse = (a: number, b: number): boolean => {
    const shared = [...neighbours(a)].filter((w) => neighbours(b).has(w)).length;
    const on = facesOn(a, b);
    if (shared !== on || on === 0 || on > 2) return false;
    const [borderA, borderB] = [onBorder(a), onBorder(b)];
    if (borderA && borderB && on !== 1) return false;
    const [stays, goes] = borderB && !borderA ? [b, a] : [a, b];
    for (const f of [...(around[goes] as Set<number>)]) {
      const face = faces[f] as number[];
      if (face.includes(stays)) {
        for (const v of face) around[v]?.delete(f);
        faces[f] = undefined;
      } else {
        face[face.indexOf(goes)] = stays;
        around[goes]?.delete(f);
        around[stays]?.add(f);
      }
    }
    return true;
  };
  for (let f = 0; f < faces.length; f++)
    for (let e = 0; e < 3; e++) {
      const face = faces[f];
      if (!face) break;
      const [a, b] = [face[e] as number, face[(e + 1) % 3] as number];
      if (length(a, b) < limitMm) collapse(a, b);
    }
  return compactMesh({ ...mesh, indices: Uint32Array.from(faces.flatMap((f) => f ?? [])) });
}
