import { closestPointTransform } from './closest-point-transform.ts';
import type { Lattice, ScalarGrid } from './scalar-grid.ts';

/** How wide gaps are bridged, and how deep the field is told, mm. */
export interface ClosingOptions {
  /** Radius of the ball that must not fit into a gap for the gap to be filled, mm. */
  readonly radiusMm: number;
  /** How far inside the closed shape the field stays a distance, mm; deeper it is flat. Default 15. */
  readonly depthMm?: number;
}

/**
 * Morphological closing of a cloud of points: what a ball of the given radius, rolled over them from outside,
 * cannot reach. Hollows and gaps narrower than the ball are bridged, convex places keep their shape.
 *
 * The points must cover the surface at a spacing well below the radius, and the lattice must reach the radius and a step
 * beyond them, except at a plane of symmetry.
 *
 * @returns signed distance to the closed shape at every node, mm: negative inside (to -depthMm), outside true up to
 *   the radius. The error is about spacing² / 8 radius, so the surface shows no grid.
 * Source: Serra, Image analysis and mathematical morphology, 1982: dilation by the ball, then erosion.
 */
export function closePoints(points: Float32Array, lattice: Lattice, options: ClosingOptions): ScalarGrid {
  const { radiusMm: r, depthMm = 15 } = options;
  const { stepMm: h } = lattice;
  const { nearest, distance } = closestPointTransform(points, lattice, r + 2 * h);
  const wall = dilatedSurface(points, lattice, nearest, distance, r);
  const back = closestPointTransform(wall, lattice, r + depthMm).distance;
  const values = new Float32Array(back.length);
  for (let n = 0; n < values.length; n++) {
    const e = Math.min(back[n] as number, r + depthMm);
    values[n] = (distance[n] as number) < r ? r - e : r + e;
  }
  return { ...lattice, values };
}

/** Points on the surface at distance r from the cloud: where grid edges cross it, moved onto the ball they cross. */
function dilatedSurface(
  points: Float32Array,
  { min, stepMm: h, size }: Lattice,
  nearest: Int32Array,
  distance: Float32Array,
  r: number,
): Float32Array {
  const [nx, ny, nz] = size;
  const strides = [1, nx, nx * ny] as const;
  let wall = new Float32Array(3 << 16);
  let count = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        const at = i + nx * (j + ny * k);
        const inside = (distance[at] as number) < r;
        for (let axis = 0; axis < 3; axis++) {
          if (axis === 0 ? i + 1 === nx : axis === 1 ? j + 1 === ny : k + 1 === nz) continue;
          const to = at + (strides[axis] as number);
          if (inside === (distance[to] as number) < r) continue;
          const a = distance[at] as number;
          const b = distance[to] as number;
          const t = (r - a) / (b - a);
          const c = (nearest[inside ? at : to] as number) * 3;
          const x = min[0] + (i + (axis === 0 ? t : 0)) * h - (points[c] as number);
          const y = min[1] + (j + (axis === 1 ? t : 0)) * h - (points[c + 1] as number);
          const z = min[2] + (k + (axis === 2 ? t : 0)) * h - (points[c + 2] as number);
          const s = r / (Math.hypot(x, y, z) || 1);
          if (count + 3 > wall.length) {
            const more = new Float32Array(wall.length * 2);
            more.set(wall);
            wall = more;
          }
          wall[count++] = (points[c] as number) + x * s;
          wall[count++] = (points[c + 1] as number) + y * s;
          wall[count++] = (points[c + 2] as number) + z * s;
        }
      }
  return wall.subarray(0, count);
}
