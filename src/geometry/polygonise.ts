import type { DistanceField } from './distance-field.ts';
import type { Mesh } from './mesh.ts';

/** Where a field is looked at, and how finely, mm. */
export interface PolygoniseOptions {
  /** Lower corner of the region, mm. The surface must not leave the region. */
  readonly min: readonly number[];
  /** Upper corner of the region, mm. */
  readonly max: readonly number[];
  /** Edge of a grid cell, mm. */
  readonly stepMm: number;
  /**
   * How far the field may be from a true distance, mm: blocks of cells whose centre lies further from the
   * surface than their half diagonal plus this are skipped. Default 2.
   */
  readonly slackMm?: number;
  /** Newton steps that move each vertex onto the surface. Default 1. */
  readonly projections?: number;
}

/** Cells along the edge of a block that is sampled whole, and of the blocks by which those are found. */
const BLOCK = 4;
const SUPER = 16;

/** Corner c of a cell lies at (c & 1, c >> 1 & 1, c >> 2 & 1). */
const CELL_EDGES: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

/** Corners of the six faces, in order round the face. */
const CELL_FACES: readonly (readonly number[])[] = [
  [0, 2, 6, 4],
  [1, 3, 7, 5],
  [0, 1, 5, 4],
  [2, 3, 7, 6],
  [0, 1, 3, 2],
  [4, 5, 7, 6],
];

const edgeBetween = (a: number, b: number): number =>
  CELL_EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));

/**
 * For each of the 256 sign patterns of a cell: which sheet of surface each cut edge belongs to (-1: not cut).
 * On a face with two opposite inside corners the inside corners are kept apart. Neighbouring cells see the same
 * face signs and so decide alike: the surface closes.
 */
const SHEETS: readonly Int8Array[] = Array.from({ length: 256 }, (_, inside) => {
  const isIn = (c: number): boolean => ((inside >> c) & 1) === 1;
  const parent = CELL_EDGES.map((_e, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i] as number));
  for (const face of CELL_FACES) {
    const cut: number[] = [];
    for (let i = 0; i < 4; i++) {
      const a = face[i] as number;
      const b = face[(i + 1) % 4] as number;
      if (isIn(a) !== isIn(b)) cut.push(i);
    }
    const join = (i: number, j: number): void => {
      const e = edgeBetween(face[i] as number, face[(i + 1) % 4] as number);
      const f = edgeBetween(face[j] as number, face[(j + 1) % 4] as number);
      parent[find(e)] = find(f);
    };
    if (cut.length === 2) join(cut[0] as number, cut[1] as number);
    if (cut.length === 4) {
      // edges i and i + 1 meet at corner i + 1: join those around the inside corners
      for (let i = 0; i < 4; i++) if (isIn(face[(i + 1) % 4] as number)) join(i, (i + 1) % 4);
    }
  }
  const sheets = new Int8Array(12).fill(-1);
  const roots: number[] = [];
  CELL_EDGES.forEach(([a, b], e) => {
    if (isIn(a) === isIn(b)) return;
    const root = find(e);
    if (!roots.includes(root)) roots.push(root);
    sheets[e] = roots.indexOf(root);
  });
  return sheets;
});

/**
 * Makes the zero surface of a distance field a triangle mesh: dual marching cubes, each vertex at the mean of
 * its cell's crossings and then moved onto the surface.
 *
 * Closed as long as the surface stays inside the region. Features thinner than a cell may be lost.
 *
 * @returns outward mesh in the frame and unit of the field, without normals. Same input, same bytes.
 * @throws RangeError for a step not above 0 or a region without room for a cell.
 * Source: Gibson 1998 (surface nets); Nielson 2004 (dual marching cubes).
 */
export function polygonise(field: DistanceField, options: PolygoniseOptions): Mesh {
  const { min, max, stepMm: h, slackMm = 2, projections = 1 } = options;
  if (!(h > 0)) throw new RangeError(`stepMm: ${h} is not a length`);
  const [x0, y0, z0] = min as [number, number, number];
  const cells = [0, 1, 2].map((c) => Math.ceil(((max[c] as number) - (min[c] as number)) / h));
  if (!cells.every((n) => n >= 1)) throw new RangeError('min, max: the region has no room for a cell');
  const [cx, cy, cz] = cells as [number, number, number];
  const nx = cx + 1;
  const ny = cy + 1;
  const nxy = nx * ny;
  const values = new Float32Array(nxy * (cz + 1)).fill(Number.NaN);
  const active: { bx: number; by: number; bz: number; local: DistanceField }[] = [];

  // 1. sample the blocks near the surface, found through blocks four times as large
  const nearBlock = (coarse: DistanceField, i: number, j: number, k: number, size: number): DistanceField => {
    const half = size / 2;
    // the radius leaves room for the projection steps
    const radius = (half * Math.sqrt(3) + 1) * h;
    return coarse.within?.(x0 + (i + half) * h, y0 + (j + half) * h, z0 + (k + half) * h, radius) ?? coarse;
  };
  const isFar = (f: DistanceField, i: number, j: number, k: number, size: number): boolean => {
    const half = size / 2;
    const reach = Math.sqrt(3) * half * h + slackMm;
    return Math.abs(f(x0 + (i + half) * h, y0 + (j + half) * h, z0 + (k + half) * h)) > reach;
  };
  for (let sz = 0; sz < cz; sz += SUPER)
    for (let sy = 0; sy < cy; sy += SUPER)
      for (let sx = 0; sx < cx; sx += SUPER) {
        if (isFar(field, sx, sy, sz, SUPER)) continue;
        const coarse = nearBlock(field, sx, sy, sz, SUPER);
        for (let bz = sz; bz < Math.min(sz + SUPER, cz); bz += BLOCK)
          for (let by = sy; by < Math.min(sy + SUPER, cy); by += BLOCK)
            for (let bx = sx; bx < Math.min(sx + SUPER, cx); bx += BLOCK) {
              if (isFar(coarse, bx, by, bz, BLOCK)) continue;
              const local = nearBlock(coarse, bx, by, bz, BLOCK);
              active.push({ bx, by, bz, local });
              for (let k = bz; k <= Math.min(bz + BLOCK, cz); k++)
                for (let j = by; j <= Math.min(by + BLOCK, cy); j++)
                  for (let i = bx; i <= Math.min(bx + BLOCK, cx); i++) {
                    const at = i + j * nx + k * nxy;
                    if (Number.isNaN(values[at] as number))
                      values[at] = local(x0 + i * h, y0 + j * h, z0 + k * h);
                  }
            }
      }

  // 2. one vertex per sheet of surface in a cell
  const corner = [0, 1, nx, nx + 1, nxy, nxy + 1, nxy + nx, nxy + nx + 1];
  const vertexOf = new Map<number, number>();
  const positions: number[] = [];
  const signsAt = (at: number): number => {
    let s = 0;
    for (let c = 0; c < 8; c++) if ((values[at + (corner[c] as number)] as number) < 0) s |= 1 << c;
    return s;
  };
  const blockEnds: number[] = [];
  const eachCell = (
    visit: (i: number, j: number, k: number, at: number, signs: number) => void,
    afterBlock?: () => void,
  ): void => {
    for (const { bx, by, bz } of active) {
      for (let k = bz; k < Math.min(bz + BLOCK, cz); k++)
        for (let j = by; j < Math.min(by + BLOCK, cy); j++)
          for (let i = bx; i < Math.min(bx + BLOCK, cx); i++) {
            const at = i + j * nx + k * nxy;
            const signs = signsAt(at);
            if (signs !== 0 && signs !== 255) visit(i, j, k, at, signs);
          }
      afterBlock?.();
    }
  };
  eachCell(
    (i, j, k, at, signs) => {
      const sheets = SHEETS[signs] as Int8Array;
      const count = Math.max(...sheets) + 1;
      for (let s = 0; s < count; s++) {
        let px = 0;
        let py = 0;
        let pz = 0;
        let n = 0;
        CELL_EDGES.forEach(([a, b], e) => {
          if (sheets[e] !== s) return;
          const fa = values[at + (corner[a] as number)] as number;
          const fb = values[at + (corner[b] as number)] as number;
          const t = fa / (fa - fb);
          px += (a & 1) + t * ((b & 1) - (a & 1));
          py += ((a >> 1) & 1) + t * (((b >> 1) & 1) - ((a >> 1) & 1));
          pz += (a >> 2) + t * ((b >> 2) - (a >> 2));
          n++;
        });
        vertexOf.set(at * 4 + s, positions.length / 3);
        positions.push(x0 + (i + px / n) * h, y0 + (j + py / n) * h, z0 + (k + pz / n) * h);
      }
    },
    () => blockEnds.push(positions.length),
  );

  // 3. one quad round each cut grid edge, between the four cells that share it
  const triangles: number[] = [];
  const quad = (at: number, cellsRound: readonly (readonly [number, number])[], outward: boolean): void => {
    const v = cellsRound.map(([back, edge]) => {
      const cell = at - back;
      const sheet = (SHEETS[signsAt(cell)] as Int8Array)[edge] as number;
      return vertexOf.get(cell * 4 + sheet);
    });
    const [a, b, c, d] = v;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    // split along the shorter diagonal
    const gap = (p: number, q: number): number =>
      Math.hypot(
        (positions[p * 3] as number) - (positions[q * 3] as number),
        (positions[p * 3 + 1] as number) - (positions[q * 3 + 1] as number),
        (positions[p * 3 + 2] as number) - (positions[q * 3 + 2] as number),
      );
    const tris = gap(a, c) <= gap(b, d) ? [a, b, c, a, c, d] : [b, c, d, b, d, a];
    for (let i = 0; i < 6; i += 3) {
      triangles.push(
        tris[i] as number,
        ...((outward ? [tris[i + 1], tris[i + 2]] : [tris[i + 2], tris[i + 1]]) as [number, number]),
      );
    }
  };
  eachCell((i, j, k, at, signs) => {
    const in0 = (signs & 1) === 1;
    // edges from corner 0 in +x (edge 0), +y (edge 4), +z (edge 8)
    if (j > 0 && k > 0 && in0 !== ((signs & 2) !== 0))
      quad(
        at,
        [
          [0, 0],
          [nx, 1],
          [nx + nxy, 3],
          [nxy, 2],
        ],
        in0,
      );
    if (i > 0 && k > 0 && in0 !== ((signs & 4) !== 0))
      quad(
        at,
        [
          [0, 4],
          [nxy, 6],
          [nxy + 1, 7],
          [1, 5],
        ],
        in0,
      );
    if (i > 0 && j > 0 && in0 !== ((signs & 16) !== 0))
      quad(
        at,
        [
          [0, 8],
          [1, 9],
          [nx + 1, 11],
          [nx, 10],
        ],
        in0,
      );
  });

  const out = Float32Array.from(positions);
  if (projections > 0)
    active.forEach(({ local }, b) => {
      const begin = b > 0 ? (blockEnds[b - 1] as number) : 0;
      const end = blockEnds[b] as number;
      if (end === begin) return;
      for (let step = 0; step < projections; step++) moveOntoSurface(out.subarray(begin, end), local, h);
    });
  return { positions: out, indices: Uint32Array.from(triangles) };
}

/** One Newton step along the field's gradient for every vertex, at most half a cell long. */
function moveOntoSurface(positions: Float32Array, field: DistanceField, h: number): void {
  const e = h * 0.05;
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] as number;
    const y = positions[i + 1] as number;
    const z = positions[i + 2] as number;
    const f = field(x, y, z);
    const gx = (field(x + e, y, z) - f) / e;
    const gy = (field(x, y + e, z) - f) / e;
    const gz = (field(x, y, z + e) - f) / e;
    const g = gx * gx + gy * gy + gz * gz;
    if (g < 0.04) continue;
    const limit = h * 0.5;
    const s = Math.min(limit, Math.max(-limit, f / Math.sqrt(g))) / Math.sqrt(g);
    positions[i] = x - s * gx;
    positions[i + 1] = y - s * gy;
    positions[i + 2] = z - s * gz;
  }
}
