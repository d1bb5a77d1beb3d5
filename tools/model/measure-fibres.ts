import type { Mesh } from '../../src/geometry/mesh.ts';

/** Size of a fibre sheet along and around its fibres, means over the whole surface. */
export interface FibreMeasure {
  /** Mean length of a fibre from origin to insertion. */
  readonly lengthMm: number;
  /** Mean way around one side of the belly, from edge to edge. */
  readonly acrossMm: number;
  /** Thickness over width of the mean cross-section: 0 a sheet, 1 a round belly. */
  readonly roundness: number;
}

/** Below this a fibre is a fault of the (u, v) and not a length. */
const SHORTEST_FIBRE_MM = 0.1;

/**
 * Measures a fibre sheet so that streaks can be given in millimetres, however wide the muscle is.
 *
 * Length is the area-weighted mean of |dP/du| over the triangles. With it, area and volume give the mean
 * perimeter and cross-section, and these the half-axes of the mean ellipse.
 *
 * @param mesh closed, with (u, v): u origin 0 to insertion 1, v across 0 to 1; mm, any frame. A mirror image measures
 *   the same
 * @returns null for a mesh without (u, v), or when they are too flat to measure
 */
export function measureFibres({ positions, indices, uvs }: Mesh): FibreMeasure | null {
  if (!uvs) return null;
  let area = 0;
  let volume = 0;
  let weightedLength = 0;
  let weight = 0;
  for (let t = 0; t + 2 < indices.length; t += 3) {
    const [a, b, c] = [indices[t] as number, indices[t + 1] as number, indices[t + 2] as number];
    const [ax, ay, az] = corner(positions, a);
    const [bx, by, bz] = corner(positions, b);
    const [cx, cy, cz] = corner(positions, c);
    const [e1x, e1y, e1z] = [bx - ax, by - ay, bz - az];
    const [e2x, e2y, e2z] = [cx - ax, cy - ay, cz - az];
    const nx = e1y * e2z - e1z * e2y;
    const ny = e1z * e2x - e1x * e2z;
    const nz = e1x * e2y - e1y * e2x;
    const triangleArea = Math.hypot(nx, ny, nz) / 2;
    area += triangleArea;
    volume += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;

    const du1 = read(uvs, b * 2) - read(uvs, a * 2);
    const du2 = read(uvs, c * 2) - read(uvs, a * 2);
    const dv1 = read(uvs, b * 2 + 1) - read(uvs, a * 2 + 1);
    const dv2 = read(uvs, c * 2 + 1) - read(uvs, a * 2 + 1);
    const det = du1 * dv2 - du2 * dv1;
    if (Math.abs(det) < 1e-7) continue;
    const length =
      Math.hypot(e1x * dv2 - e2x * dv1, e1y * dv2 - e2y * dv1, e1z * dv2 - e2z * dv1) / Math.abs(det);
    weightedLength += length * triangleArea;
    weight += triangleArea;
  }
  const lengthMm = weightedLength / weight;
  if (!(lengthMm > SHORTEST_FIBRE_MM)) return null;
  const perimeter = area / lengthMm;
  return {
    lengthMm,
    acrossMm: perimeter / 2,
    roundness: ellipseRoundness(Math.abs(volume) / lengthMm, perimeter),
  };
}

/** Minor over major axis of the ellipse with this area and perimeter, by a few steps of bisection. */
function ellipseRoundness(area: number, perimeter: number): number {
  // For axis ratio q: perimeter² / area = π (3(1+q) - sqrt((3+q)(1+3q)))² / q, falling from q = 0 to the circle's 4π
  const wanted = (perimeter * perimeter) / Math.max(area, 1e-6);
  let [low, high] = [0.01, 1];
  for (let i = 0; i < 20; i++) {
    const q = (low + high) / 2;
    const bow = 3 * (1 + q) - Math.sqrt((3 + q) * (1 + 3 * q));
    if ((Math.PI * bow * bow) / q > wanted) low = q;
    else high = q;
  }
  return (low + high) / 2;
}

function corner(positions: Float32Array, vertex: number): [number, number, number] {
  const i = vertex * 3;
  return [read(positions, i), read(positions, i + 1), read(positions, i + 2)];
}

function read(values: Float32Array, i: number): number {
  return values[i] as number;
}
