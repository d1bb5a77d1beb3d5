import { type Lattice, nodeCount } from './scalar-grid.ts';

/** For every node of a lattice the point nearest to it. */
export interface ClosestPoints {
  /** Index of the nearest point, -1 where none lies within reach. */
  readonly nearest: Int32Array;
  /** Distance to it in mm, Infinity where none lies within reach. */
  readonly distance: Float32Array;
}

/**
 * Finds for every node of a lattice the nearest of many points, by passing each node's answer on to its neighbours
 * in four sweeps. The points keep their exact places: the distances are smooth, without steps of the grid.
 *
 * A node may rarely be given a point that is not quite the nearest (by a few hundredths of a step); a distance is
 * never too small. Points further than a step outside the lattice are left out.
 *
 * @param points xyz, mm. @param reachMm distances beyond it need not be found.
 * Source: Danielsson, Euclidean distance mapping, 1980, with the points' own places instead of the nodes.
 */
export function closestPointTransform(
  points: Float32Array,
  lattice: Lattice,
  reachMm: number,
): ClosestPoints {
  const { min, stepMm: h, size } = lattice;
  const [nx, ny, nz] = size;
  const nxy = nx * ny;
  const nearest = new Int32Array(nodeCount(lattice)).fill(-1);
  const square = new Float32Array(nearest.length).fill(Infinity);
  const [x0, y0, z0] = min;

  // each point speaks to the eight nodes around it
  for (let p = 0; p < points.length; p += 3) {
    const px = points[p] as number;
    const py = points[p + 1] as number;
    const pz = points[p + 2] as number;
    const i = Math.floor((px - x0) / h);
    const j = Math.floor((py - y0) / h);
    const k = Math.floor((pz - z0) / h);
    if (i < -1 || j < -1 || k < -1 || i >= nx || j >= ny || k >= nz) continue;
    for (let c = 0; c < 8; c++) {
      const a = i + (c & 1);
      const b = j + ((c >> 1) & 1);
      const d = k + (c >> 2);
      if (a < 0 || b < 0 || d < 0 || a >= nx || b >= ny || d >= nz) continue;
      const at = a + nx * b + nxy * d;
      const s = (x0 + a * h - px) ** 2 + (y0 + b * h - py) ** 2 + (z0 + d * h - pz) ** 2;
      if (s < (square[at] as number)) {
        square[at] = s;
        nearest[at] = p / 3;
      }
    }
  }

  const limit = reachMm * reachMm;
  /** Offers the nearest point of a neighbour to the node at (x, y, z). */
  const offer = (at: number, from: number, x: number, y: number, z: number): void => {
    const p = nearest[from] as number;
    if (p < 0 || p === nearest[at]) return;
    const ex = x - (points[p * 3] as number);
    const ey = y - (points[p * 3 + 1] as number);
    const ez = z - (points[p * 3 + 2] as number);
    const s = ex * ex + ey * ey + ez * ez;
    if (s < (square[at] as number) && s <= limit) {
      square[at] = s;
      nearest[at] = p;
    }
  };
  // rows that nobody has reached yet have nothing to pass on
  const reached = new Uint8Array(ny * nz);
  for (let row = 0; row < reached.length; row++)
    for (let i = 0; i < nx && reached[row] === 0; i++)
      if ((nearest[row * nx + i] as number) >= 0) reached[row] = 1;
  /** Along one row: what the row behind it and the slice behind it know, then forth and back within the row. */
  const sweepRow = (j: number, k: number, rowStep: -1 | 0 | 1, sliceStep: -1 | 0 | 1): void => {
    const own = j + ny * k;
    const slice = own + ny * sliceStep;
    const heard =
      reached[own] === 1 ||
      reached[own + rowStep] === 1 ||
      reached[slice] === 1 ||
      (j > 0 && reached[slice - 1] === 1) ||
      (j < ny - 1 && reached[slice + 1] === 1);
    if (!heard) return;
    const row = nx * own;
    const y = y0 + j * h;
    const z = z0 + k * h;
    for (let i = 0; i < nx; i++) {
      const at = row + i;
      const x = x0 + i * h;
      if (sliceStep !== 0) {
        const from = at + sliceStep * nxy;
        offer(at, from, x, y, z);
        if (i > 0) offer(at, from - 1, x, y, z);
        if (i < nx - 1) offer(at, from + 1, x, y, z);
        if (j > 0) offer(at, from - nx, x, y, z);
        if (j < ny - 1) offer(at, from + nx, x, y, z);
      }
      if (rowStep !== 0) {
        const from = at + rowStep * nx;
        offer(at, from, x, y, z);
        if (i > 0) offer(at, from - 1, x, y, z);
        if (i < nx - 1) offer(at, from + 1, x, y, z);
      }
      if (i > 0) offer(at, at - 1, x, y, z);
    }
    for (let i = nx - 2; i >= 0; i--) offer(row + i, row + i + 1, x0 + i * h, y, z);
    if (reached[own] === 0)
      for (let i = 0; i < nx && reached[own] === 0; i++)
        if ((nearest[row + i] as number) >= 0) reached[own] = 1;
  };
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) sweepRow(j, k, j > 0 ? -1 : 0, k > 0 ? -1 : 0);
    for (let j = ny - 2; j >= 0; j--) sweepRow(j, k, 1, 0);
  }
  for (let k = nz - 1; k >= 0; k--) {
    for (let j = ny - 1; j >= 0; j--) sweepRow(j, k, j < ny - 1 ? 1 : 0, k < nz - 1 ? 1 : 0);
    for (let j = 1; j < ny; j++) sweepRow(j, k, -1, 0);
  }
  for (let n = 0; n < square.length; n++) square[n] = Math.sqrt(square[n] as number);
  return { nearest, distance: square };
}
