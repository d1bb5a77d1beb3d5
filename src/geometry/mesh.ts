/** A point or direction in the body frame, millimetres: +X the body's left, +Y up, +Z to the front. */
export type BodyPoint = readonly [x: number, y: number, z: number];

/**
 * An indexed triangle mesh in the body frame, millimetres.
 *
 * `positions` holds xyz per vertex; `indices` three vertices per triangle, counter-clockwise seen from outside.
 * `normals` (unit, outward) and `uvs` (fibre-sheet coordinates, see fibre-sheet.ts) are per vertex where present.
 */
export interface Mesh {
  readonly positions: Float32Array;
  readonly indices: Uint32Array;
  readonly normals?: Float32Array;
  readonly uvs?: Float32Array;
}

/** An axis-aligned box in millimetres. */
export interface Box {
  readonly min: BodyPoint;
  readonly max: BodyPoint;
}

/** The smallest box around the mesh's vertices, body frame, mm; an empty mesh gives an inverted infinite box. */
export function boxOfMesh(mesh: Mesh): Box {
  const min = [Infinity, Infinity, Infinity] as [number, number, number];
  const max = [-Infinity, -Infinity, -Infinity] as [number, number, number];
  const p = mesh.positions;
  for (let i = 0; i < p.length; i += 3) {
    for (let c = 0; c < 3; c++) {
      const x = p[i + c] as number;
      if (x < (min[c] as number)) min[c] = x;
      if (x > (max[c] as number)) max[c] = x;
    }
  }
  return { min, max };
}

/**
 * Joins meshes of one frame into one, keeping their order: the first `n` vertices and indexes are those of the first
 * mesh.
 * Normals and uvs are kept only where every mesh has them.
 */
export function mergeMeshes(meshes: readonly Mesh[]): Mesh {
  const vertexCount = meshes.reduce((n, m) => n + m.positions.length / 3, 0);
  const indexCount = meshes.reduce((n, m) => n + m.indices.length, 0);
  const positions = new Float32Array(vertexCount * 3);
  const indices = new Uint32Array(indexCount);
  const normals = meshes.every((m) => m.normals) ? new Float32Array(vertexCount * 3) : undefined;
  const uvs = meshes.every((m) => m.uvs) ? new Float32Array(vertexCount * 2) : undefined;
  let v = 0;
  let t = 0;
  for (const m of meshes) {
    positions.set(m.positions, v * 3);
    if (normals && m.normals) normals.set(m.normals, v * 3);
    if (uvs && m.uvs) uvs.set(m.uvs, v * 2);
    for (let i = 0; i < m.indices.length; i++) indices[t + i] = (m.indices[i] as number) + v;
    t += m.indices.length;
    v += m.positions.length / 3;
  }
  return { positions, indices, ...(normals && { normals }), ...(uvs && { uvs }) };
}

/**
 * Mirrors a mesh of the body frame in the mid-sagittal plane, x -> -x, and turns its faces round so that they stay
 * outward.
 * Mirroring twice gives the mesh back.
 */
export function mirrorMesh(mesh: Mesh): Mesh {
  const flipX = (a: Float32Array): Float32Array => {
    const b = new Float32Array(a);
    for (let i = 0; i < b.length; i += 3) b[i] = -(b[i] as number);
    return b;
  };
  return {
    positions: flipX(mesh.positions),
    indices: flipFaces(mesh.indices),
    ...(mesh.normals && { normals: flipX(mesh.normals) }),
    ...(mesh.uvs && { uvs: new Float32Array(mesh.uvs) }),
  };
}

/** Turns every triangle round: (a, b, c) becomes (a, c, b). */
export function flipFaces(indices: Uint32Array): Uint32Array {
  const out = new Uint32Array(indices);
  for (let i = 0; i < out.length; i += 3) {
    out[i + 1] = indices[i + 2] as number;
    out[i + 2] = indices[i + 1] as number;
  }
  return out;
}

/**
 * Keeps only the vertices that a triangle uses, in the order of their first use; frame, places and shape stay as they
 * are.
 */
export function compactMesh(mesh: Mesh): Mesh {
  const remap = new Int32Array(mesh.positions.length / 3).fill(-1);
  const order: number[] = [];
  const indices = new Uint32Array(mesh.indices.length);
  for (let i = 0; i < mesh.indices.length; i++) {
    const v = mesh.indices[i] as number;
    if (remap[v] === -1) {
      remap[v] = order.length;
      order.push(v);
    }
    indices[i] = remap[v] as number;
  }
  const pick = (a: Float32Array, size: number): Float32Array => {
    const b = new Float32Array(order.length * size);
    order.forEach((v, k) => {
      for (let c = 0; c < size; c++) b[k * size + c] = a[v * size + c] as number;
    });
    return b;
  };
  return {
    positions: pick(mesh.positions, 3),
    indices,
    ...(mesh.normals && { normals: pick(mesh.normals, 3) }),
    ...(mesh.uvs && { uvs: pick(mesh.uvs, 2) }),
  };
}
