import type { BodyPoint } from './mesh.ts';

/** The nodes of a regular grid: node (i, j, k) lies at min + step * (i, j, k); i runs fastest in memory. */
export interface Lattice {
  readonly min: BodyPoint;
  readonly stepMm: number;
  /** Nodes along x, y and z. */
  readonly size: readonly [number, number, number];
}

/** One number per node of a lattice. */
export interface ScalarGrid extends Lattice {
  readonly values: Float32Array;
}

/**
 * The lattice that starts at `min` and covers the box up to `max`, body frame, mm. @throws RangeError for a step not
 * above 0.
 */
export function latticeOver(min: BodyPoint, max: BodyPoint, stepMm: number): Lattice {
  if (!(stepMm > 0)) throw new RangeError(`stepMm: ${stepMm} is not a length`);
  const nodes = (c: 0 | 1 | 2): number => Math.max(2, Math.ceil((max[c] - min[c]) / stepMm) + 1);
  return { min, stepMm, size: [nodes(0), nodes(1), nodes(2)] };
}

/** How many nodes a lattice has, and so how many values a grid on it. */
export const nodeCount = ({ size }: Lattice): number => size[0] * size[1] * size[2];

/**
 * The part of a lattice that covers a box, on the same nodes, cut off where the lattice ends.
 *
 * @returns the sub-lattice and the index of its first node along each axis.
 */
export function subLattice(
  { min, stepMm, size }: Lattice,
  lower: BodyPoint,
  upper: BodyPoint,
): Lattice & { readonly first: readonly [number, number, number] } {
  const axes = ([0, 1, 2] as const).map((c) => {
    const a = Math.min(size[c] - 2, Math.max(0, Math.floor((lower[c] - min[c]) / stepMm)));
    const b = Math.min(size[c] - 1, Math.max(a + 1, Math.ceil((upper[c] - min[c]) / stepMm)));
    return [a, b] as const;
  }) as [readonly [number, number], readonly [number, number], readonly [number, number]];
  const [x, y, z] = axes;
  return {
    min: [min[0] + x[0] * stepMm, min[1] + y[0] * stepMm, min[2] + z[0] * stepMm],
    stepMm,
    size: [x[1] - x[0] + 1, y[1] - y[0] + 1, z[1] - z[0] + 1],
    first: [x[0], y[0], z[0]],
  };
}

/**
 * The value at a point (body frame, mm), linear between the eight nodes around it; beyond the grid the border's value
 * holds.
 */
export function sampleGrid(
  { min, stepMm, size, values }: ScalarGrid,
  x: number,
  y: number,
  z: number,
): number {
  const [nx, ny, nz] = size;
  const fx = Math.min(nx - 1.000001, Math.max(0, (x - min[0]) / stepMm));
  const fy = Math.min(ny - 1.000001, Math.max(0, (y - min[1]) / stepMm));
  const fz = Math.min(nz - 1.000001, Math.max(0, (z - min[2]) / stepMm));
  const i = fx | 0;
  const j = fy | 0;
  const k = fz | 0;
  const tx = fx - i;
  const ty = fy - j;
  const tz = fz - k;
  const a = i + nx * (j + ny * k);
  const b = a + nx * ny;
  const c = a + nx;
  const d = b + nx;
  const v00 = (values[a] as number) + tx * ((values[a + 1] as number) - (values[a] as number));
  const v10 = (values[c] as number) + tx * ((values[c + 1] as number) - (values[c] as number));
  const v01 = (values[b] as number) + tx * ((values[b + 1] as number) - (values[b] as number));
  const v11 = (values[d] as number) + tx * ((values[d + 1] as number) - (values[d] as number));
  const near = v00 + ty * (v10 - v00);
  return near + tz * (v01 + ty * (v11 - v01) - near);
}

/**
 * Blurs a grid in place with a Gaussian whose standard deviation is `sigmaMm` (mm), axis by axis. At its faces the
 * grid is continued by its mirror image in the outermost nodes, so that a half of something symmetric stays the half
 * of its blur.
 */
export function blurGrid({ stepMm, size, values }: ScalarGrid, sigmaMm: number): void {
  const sigma = sigmaMm / stepMm;
  const reach = Math.ceil(2.6 * sigma);
  if (reach < 1) return;
  const kernel = Float64Array.from({ length: reach + 1 }, (_, i) => Math.exp(-(i * i) / (2 * sigma * sigma)));
  const sum = kernel.reduce((s, w, i) => s + (i > 0 ? 2 * w : w), 0);
  kernel.forEach((w, i) => {
    kernel[i] = w / sum;
  });
  const strides = [1, size[0], size[0] * size[1]] as const;
  for (const axis of [0, 1, 2] as const) {
    const n = size[axis];
    const stride = strides[axis];
    const line = new Float32Array(n + 2 * reach);
    const [u, v] = axis === 0 ? ([1, 2] as const) : axis === 1 ? ([0, 2] as const) : ([0, 1] as const);
    for (let b = 0; b < size[v]; b++)
      for (let a = 0; a < size[u]; a++) {
        const start = a * strides[u] + b * strides[v];
        for (let i = 0; i < n; i++) line[reach + i] = values[start + i * stride] as number;
        for (let i = 1; i <= reach; i++) {
          line[reach - i] = line[reach + Math.min(i, n - 1)] as number;
          line[reach + n - 1 + i] = line[reach + Math.max(n - 1 - i, 0)] as number;
        }
        for (let i = 0; i < n; i++) {
          const c = reach + i;
          let s = (kernel[0] as number) * (line[c] as number);
          for (let r = 1; r <= reach; r++)
            s += (kernel[r] as number) * ((line[c - r] as number) + (line[c + r] as number));
          values[start + i * stride] = s;
        }
      }
  }
}
