import { compactMesh, type Mesh } from '../../src/geometry/mesh.ts';

/**
 * The half of a mesh on the body's left, cut along vertices: those closer to the mid-plane than `snapMm` are put
 * onto it, and triangles on the other side are dropped. Needs a grid with a column of cells centred on x = 0.
 *
 * @returns an open mesh whose border lies on x = 0 to the bit, with normals that lie in the plane there.
 */
export function leftHalf(mesh: Mesh, snapMm: number): Mesh {
  const positions = Float32Array.from(mesh.positions);
  const normals = mesh.normals ? Float32Array.from(mesh.normals) : undefined;
  for (let i = 0; i < positions.length; i += 3)
    if (Math.abs(positions[i] as number) < snapMm) {
      positions[i] = 0;
      if (normals) normals[i] = 0;
    }
  const kept: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const corners = [0, 1, 2].map((e) => mesh.indices[i + e] as number);
    const xs = corners.map((v) => positions[v * 3] as number);
    if (Math.min(...xs) >= 0 && Math.max(...xs) > 0) kept.push(...corners);
  }
  return compactMesh({ ...mesh, positions, indices: Uint32Array.from(kept), ...(normals && { normals }) });
}

/**
 * Joins a left half, body frame, with its mirror image; the vertices on the mid-plane, x = 0 to the bit, are shared.
 */
export function joinWithMirror(half: Mesh): Mesh {
  const count = half.positions.length / 3;
  const twin = new Uint32Array(count);
  let next = count;
  for (let v = 0; v < count; v++) twin[v] = half.positions[v * 3] === 0 ? v : next++;
  const widen = (a: Float32Array): Float32Array => {
    const out = new Float32Array(next * 3);
    out.set(a);
    for (let v = 0; v < count; v++)
      if (twin[v] !== v)
        out.set(
          [-(a[v * 3] as number), a[v * 3 + 1] as number, a[v * 3 + 2] as number],
          (twin[v] as number) * 3,
        );
    return out;
  };
  const indices = new Uint32Array(half.indices.length * 2);
  indices.set(half.indices);
  for (let i = 0; i < half.indices.length; i += 3)
    [0, 2, 1].forEach((e, k) => {
      indices[half.indices.length + i + k] = twin[half.indices[i + e] as number] as number;
    });
  const uvs = half.uvs && new Float32Array(next * 2);
  if (uvs && half.uvs) {
    uvs.set(half.uvs);
    twin.forEach((to, v) => {
      uvs.set(half.uvs?.subarray(v * 2, v * 2 + 2) ?? [], to * 2);
    });
  }
  return {
    positions: widen(half.positions),
    indices,
    ...(half.normals && { normals: widen(half.normals) }),
    ...(uvs && { uvs }),
  };
}
