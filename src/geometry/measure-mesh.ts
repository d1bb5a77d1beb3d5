import type { Mesh } from './mesh.ts';

/**
 * The volume a closed mesh encloses, in cubic millimetres; negative where its faces look inward.
 * Sum of signed tetrahedra over the triangles (divergence theorem); for an open mesh the number means nothing.
 */
export function signedVolume(mesh: Pick<Mesh, 'positions' | 'indices'>): number {
  const { positions: p, indices } = mesh;
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const a = (indices[i] as number) * 3;
    const b = (indices[i + 1] as number) * 3;
    const c = (indices[i + 2] as number) * 3;
    const ax = p[a] as number;
    const ay = p[a + 1] as number;
    const az = p[a + 2] as number;
    const bx = p[b] as number;
    const by = p[b + 1] as number;
    const bz = p[b + 2] as number;
    const cx = p[c] as number;
    const cy = p[c + 1] as number;
    const cz = p[c + 2] as number;
    sum += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sum / 6;
}

/**
 * Counts the directed edges that have no partner running the other way: 0 for a closed, consistently oriented
 * mesh. An edge shared by four faces is allowed as long as its directions balance.
 */
export function countOpenEdges(mesh: Pick<Mesh, 'positions' | 'indices'>): number {
  const { indices } = mesh;
  const vertexCount = mesh.positions.length / 3;
  const balance = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3) {
    for (let e = 0; e < 3; e++) {
      const a = indices[i + e] as number;
      const b = indices[i + ((e + 1) % 3)] as number;
      const key = a < b ? a * vertexCount + b : b * vertexCount + a;
      balance.set(key, (balance.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  }
  let open = 0;
  for (const n of balance.values()) open += Math.abs(n);
  return open;
}

/**
 * Joins vertices at the same place (to `toleranceMm`, by default a ten-thousandth of a mm) and returns the welded
 * indices, so that a mesh split at normal or colour seams can be judged as the surface it is. Triangles that shrink
 * to a line are left out.
 */
export function weldIndices(mesh: Pick<Mesh, 'positions' | 'indices'>, toleranceMm = 1e-4): Uint32Array {
  const { positions: p, indices } = mesh;
  const first = new Map<string, number>();
  const map = new Uint32Array(p.length / 3);
  for (let v = 0; v < map.length; v++) {
    const key = [0, 1, 2].map((c) => Math.round((p[v * 3 + c] as number) / toleranceMm)).join(' ');
    const known = first.get(key);
    if (known === undefined) first.set(key, v);
    map[v] = known ?? v;
  }
  const out: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const a = map[indices[i] as number] as number;
    const b = map[indices[i + 1] as number] as number;
    const c = map[indices[i + 2] as number] as number;
    if (a !== b && b !== c && c !== a) out.push(a, b, c);
  }
  return Uint32Array.from(out);
}

/**
 * Area-weighted vertex normals, unit length, outward for an outward mesh.
 * `triangleCount` limits the faces taken into account to the first so many (caps at the end can be left out).
 */
export function vertexNormals(
  mesh: Pick<Mesh, 'positions' | 'indices'>,
  triangleCount = mesh.indices.length / 3,
): Float32Array {
  const { positions: p, indices } = mesh;
  const n = new Float32Array(p.length);
  for (let i = 0; i < triangleCount * 3; i += 3) {
    const a = (indices[i] as number) * 3;
    const b = (indices[i + 1] as number) * 3;
    const c = (indices[i + 2] as number) * 3;
    const ux = (p[b] as number) - (p[a] as number);
    const uy = (p[b + 1] as number) - (p[a + 1] as number);
    const uz = (p[b + 2] as number) - (p[a + 2] as number);
    const vx = (p[c] as number) - (p[a] as number);
    const vy = (p[c + 1] as number) - (p[a + 1] as number);
    const vz = (p[c + 2] as number) - (p[a + 2] as number);
    const x = uy * vz - uz * vy;
    const y = uz * vx - ux * vz;
    const z = ux * vy - uy * vx;
    for (const k of [a, b, c]) {
      n[k] = (n[k] as number) + x;
      n[k + 1] = (n[k + 1] as number) + y;
      n[k + 2] = (n[k + 2] as number) + z;
    }
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.hypot(n[i] as number, n[i + 1] as number, n[i + 2] as number) || 1;
    for (let c = 0; c < 3; c++) n[i + c] = (n[i + c] as number) / l;
  }
  return n;
}

/** Splits a mesh's triangles into connected pieces (by shared vertices), largest triangle count first. */
export function connectedComponents(mesh: Pick<Mesh, 'positions' | 'indices'>): Uint32Array[] {
  const { indices } = mesh;
  const parent = new Int32Array(mesh.positions.length / 3);
  for (let i = 0; i < parent.length; i++) parent[i] = i;
  const find = (v: number): number => {
    let r = v;
    while (parent[r] !== r) r = parent[r] as number;
    while (parent[v] !== r) {
      const next = parent[v] as number;
      parent[v] = r;
      v = next;
    }
    return r;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const r = find(indices[i] as number);
    parent[find(indices[i + 1] as number)] = r;
    parent[find(indices[i + 2] as number)] = r;
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < indices.length; i += 3) {
    const r = find(indices[i] as number);
    let g = groups.get(r);
    if (!g) {
      g = [];
      groups.set(r, g);
    }
    g.push(indices[i] as number, indices[i + 1] as number, indices[i + 2] as number);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length).map((g) => Uint32Array.from(g));
}
