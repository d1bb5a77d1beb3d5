import { MeshoptSimplifier } from 'meshoptimizer';
import { collapseShortEdges } from '../../../src/geometry/collapse-short-edges.ts';
import { compactMesh, type Mesh } from '../../../src/geometry/mesh.ts';

/** A place and how far the surface may move there, mm. */
export interface ThinningTier {
  readonly errorMm: number;
  readonly holdsAt: (x: number, y: number, z: number) => boolean;
}

/** Where the skin may lose how many triangles. */
export interface ThinningOptions {
  /** From the finest to the coarsest; a vertex belongs to the first tier that holds there, the last holds everywhere. */
  readonly tiers: readonly ThinningTier[];
  /** A turn of the normal by one radian counts as so many mm: keeps the shading smooth. */
  readonly normalWeight: number;
  /** Edges shorter than this are drawn together, mm. */
  readonly shortestMm: number;
}

/** The simplifier may pinch a thin place together; its surroundings are then kept and it starts anew. */
const ATTEMPTS = 5;
const KEEP_ROUND_PINCH_MM = 6;

/**
 * Takes away triangles, more where the skin is broad and plain, fewer where it is finely shaped.
 *
 * @param mesh with normals, body frame, mm; vertices that remain keep place and normal, borders stay on their line.
 * @throws Error if a pinched place cannot be avoided: every edge of the result has at most two faces.
 */
export function thinOut(mesh: Mesh, { tiers, normalWeight, shortestMm }: ThinningOptions): Mesh {
  const kept: number[][] = [];
  const isKept = (x: number, y: number, z: number): boolean =>
    kept.some(([a, b, c]) => Math.hypot(x - Number(a), y - Number(b), z - Number(c)) < KEEP_ROUND_PINCH_MM);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let thin = mesh;
    tiers.forEach(({ errorMm }, t) => {
      const finer = tiers.slice(0, t);
      thin = simplify(
        thin,
        errorMm,
        normalWeight,
        (x, y, z) => finer.some(({ holdsAt }) => holdsAt(x, y, z)) || isKept(x, y, z),
      );
    });
    thin = collapseShortEdges(thin, shortestMm);
    const pinched = pinchedVertices(thin);
    if (pinched.length === 0) return thin;
    for (const v of pinched) kept.push(Array.from(thin.positions.subarray(v * 3, v * 3 + 3)));
  }
  throw new Error(`the skin is pinched at ${kept.at(-1)}`);
}

function simplify(
  mesh: Mesh,
  errorMm: number,
  normalWeight: number,
  isLocked: (x: number, y: number, z: number) => boolean,
): Mesh {
  const { normals, positions: p } = mesh;
  if (!normals) throw new Error('thinOut needs normals');
  const locked = new Uint8Array(p.length / 3);
  for (let v = 0; v < locked.length; v++)
    if (isLocked(p[v * 3] as number, p[v * 3 + 1] as number, p[v * 3 + 2] as number)) locked[v] = 1;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    p,
    3,
    normals,
    3,
    [normalWeight, normalWeight, normalWeight],
    locked,
    0,
    errorMm,
    ['ErrorAbsolute'],
  );
  return compactMesh({ ...mesh, indices });
}

/** Ends of edges that have more than two faces. */
function pinchedVertices({ positions, indices }: Mesh): number[] {
  const count = positions.length / 3;
  const faces = new Map<number, number>();
  for (let i = 0; i < indices.length; i += 3)
    for (let e = 0; e < 3; e++) {
      const a = indices[i + e] as number;
      const b = indices[i + ((e + 1) % 3)] as number;
      const key = Math.min(a, b) * count + Math.max(a, b);
      faces.set(key, (faces.get(key) ?? 0) + 1);
    }
  return [...faces].filter(([, n]) => n > 2).flatMap(([key]) => [Math.floor(key / count), key % count]);
}
