/** One plate prepared for evaluation; `nearest` receives the point of its axis that the distance belongs to. */
export interface Plate {
  distance(x: number, y: number, z: number, nearest: Float64Array): number;
}

/** A ball: centre and radius, mm. */
export type Ball = readonly [number, number, number, number];

/** The plate of one ball, a sphere; its nearest axis point is the centre. Body frame, mm. */
export function ballPlate([cx, cy, cz, r]: Ball): Plate {
  return {
    distance(x, y, z, nearest) {
      nearest[0] = cx;
      nearest[1] = cy;
      nearest[2] = cz;
      return Math.hypot(x - cx, y - cy, z - cz) - r;
    },
  };
}

/** The convex hull of two balls: a cone with rounded ends, or the larger ball where it holds the other. */
export function conePlate(a: Ball, b: Ball): Plate {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const dz = b[2] - a[2];
  const l = Math.hypot(dx, dy, dz);
  const k = l > 0 ? (b[3] - a[3]) / l : 2;
  if (Math.abs(k) >= 1) return ballPlate(a[3] >= b[3] ? a : b);
  const shift = k / Math.sqrt(1 - k * k);
  return {
    distance(x, y, z, nearest) {
      const px = x - a[0];
      const py = y - a[1];
      const pz = z - a[2];
      const s = (px * dx + py * dy + pz * dz) / l;
      const h = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - s * s));
      const t = Math.min(1, Math.max(0, (s + h * shift) / l));
      nearest[0] = a[0] + t * dx;
      nearest[1] = a[1] + t * dy;
      nearest[2] = a[2] + t * dz;
      return (
        Math.hypot(x - (nearest[0] as number), y - (nearest[1] as number), z - (nearest[2] as number)) -
        (a[3] + t * (b[3] - a[3]))
      );
    },
  };
}

/** The convex hull of three balls: a wedge with rounded edges; where one ball is too large for that, its edges. */
export function trianglePlate(a: Ball, b: Ball, c: Ball): Plate {
  const edges = [conePlate(a, b), conePlate(b, c), conePlate(c, a)];
  const ux = b[0] - a[0];
  const uy = b[1] - a[1];
  const uz = b[2] - a[2];
  const vx = c[0] - a[0];
  const vy = c[1] - a[1];
  const vz = c[2] - a[2];
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const vv = vx * vx + vy * vy + vz * vz;
  const det = uu * vv - uv * uv;
  const nearEdge = (x: number, y: number, z: number, nearest: Float64Array): number => {
    let best = Infinity;
    let qx = 0;
    let qy = 0;
    let qz = 0;
    for (const e of edges) {
      const d = e.distance(x, y, z, nearest);
      if (d < best) {
        best = d;
        qx = nearest[0] as number;
        qy = nearest[1] as number;
        qz = nearest[2] as number;
      }
    }
    nearest[0] = qx;
    nearest[1] = qy;
    nearest[2] = qz;
    return best;
  };
  if (det <= 1e-9 * uu * vv) return { distance: nearEdge };
  // in-plane gradient of the radius: g = α u + β v with g·u = rb - ra, g·v = rc - ra
  const ru = b[3] - a[3];
  const rv = c[3] - a[3];
  const alpha = (ru * vv - rv * uv) / det;
  const beta = (rv * uu - ru * uv) / det;
  const gx = alpha * ux + beta * vx;
  const gy = alpha * uy + beta * vy;
  const gz = alpha * uz + beta * vz;
  const gg = gx * gx + gy * gy + gz * gz;
  if (gg >= 1) return { distance: nearEdge };
  const shift = 1 / Math.sqrt(1 - gg);
  const nx = (uy * vz - uz * vy) / Math.sqrt(det);
  const ny = (uz * vx - ux * vz) / Math.sqrt(det);
  const nz = (ux * vy - uy * vx) / Math.sqrt(det);
  return {
    distance(x, y, z, nearest) {
      const h = (x - a[0]) * nx + (y - a[1]) * ny + (z - a[2]) * nz;
      const reach = Math.abs(h) * shift;
      const fx = x - h * nx + reach * gx - a[0];
      const fy = y - h * ny + reach * gy - a[1];
      const fz = z - h * nz + reach * gz - a[2];
      const fu = fx * ux + fy * uy + fz * uz;
      const fv = fx * vx + fy * vy + fz * vz;
      const s = (fu * vv - fv * uv) / det;
      const t = (fv * uu - fu * uv) / det;
      if (s < 0 || t < 0 || s + t > 1) return nearEdge(x, y, z, nearest);
      nearest[0] = a[0] + fx;
      nearest[1] = a[1] + fy;
      nearest[2] = a[2] + fz;
      return (
        Math.hypot(x - (nearest[0] as number), y - (nearest[1] as number), z - (nearest[2] as number)) -
        (a[3] + s * ru + t * rv)
      );
    },
  };
}
