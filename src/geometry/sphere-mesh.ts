/**
 * Figures of a bone as a sphere-mesh (design.md section 3): balls `[x, y, z, r]` in the body frame, mm, and
 * plates of one, two or three ball indexes. Each plate is the convex hull of its balls.
 */
export interface SphereMeshFigures {
  readonly balls: readonly (readonly number[])[];
  readonly plates: readonly (readonly number[])[];
  /** Plates taken away from the union. */
  readonly hollows?: readonly (readonly number[])[];
  /** Width of the smooth union, mm. */
  readonly blend: number;
  /** `flush`: plates that face the same way do not swell where they meet. */
  readonly union: 'plain' | 'flush';
  /** Every plate also stands mirrored, x -> -x; a plate on the mid-line counts once. */
  readonly mirrored?: boolean;
}

/** A signed distance field in the body frame, mm: negative inside, about the distance near the surface. */
export interface DistanceField {
  (x: number, y: number, z: number): number;
  /** The same values, to the bit, but cheaper, for points within `radius` of the centre. */
  readonly within?: (x: number, y: number, z: number, radius: number) => DistanceField;
}

/** Checks the figures and throws a RangeError that names the one at fault. */
export function checkSphereMeshFigures(figures: SphereMeshFigures): void {
  const { balls, plates, hollows = [], blend } = figures;
  if (!Number.isFinite(blend) || blend <= 0) throw new RangeError(`blend: ${blend} is not a width`);
  balls.forEach((b, i) => {
    if (b.length !== 4 || !b.every(Number.isFinite))
      throw new RangeError(`balls[${i}]: is not [x, y, z, r] of finite numbers`);
    if ((b[3] as number) < 0) throw new RangeError(`balls[${i}]: radius ${b[3]} is below 0`);
  });
  if (plates.length === 0) throw new RangeError('plates: there is none');
  const check = (list: readonly (readonly number[])[], name: string): void =>
    list.forEach((plate, i) => {
      if (plate.length < 1 || plate.length > 3)
        throw new RangeError(`${name}[${i}]: needs 1 to 3 balls, has ${plate.length}`);
      for (const k of plate)
        if (!balls[k]) throw new RangeError(`${name}[${i}]: there is no ball ${k}, only ${balls.length}`);
    });
  check(plates, 'plates');
  check(hollows, 'hollows');
}

/** One plate prepared for evaluation; `nearest` receives the point of its axis that the distance belongs to. */
interface Plate {
  distance(x: number, y: number, z: number, nearest: Float64Array): number;
}

type Ball = readonly [number, number, number, number];

function ballPlate([cx, cy, cz, r]: Ball): Plate {
  return {
    distance(x, y, z, nearest) {
      nearest[0] = cx;
      nearest[1] = cy;
      nearest[2] = cz;
      return Math.hypot(x - cx, y - cy, z - cz) - r;
    },
  };
}

function conePlate(a: Ball, b: Ball): Plate {
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

function trianglePlate(a: Ball, b: Ball, c: Ball): Plate {
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

function preparePlates(figures: SphereMeshFigures, list: readonly (readonly number[])[]): Plate[] {
  const plates: Plate[] = [];
  const add = (balls: readonly Ball[]): void => {
    const [a, b, c] = balls as [Ball, Ball?, Ball?];
    plates.push(c && b ? trianglePlate(a, b, c) : b ? conePlate(a, b) : ballPlate(a));
  };
  for (const plate of list) {
    const balls = plate.map((k) => figures.balls[k] as unknown as Ball);
    add(balls);
    if (figures.mirrored && balls.some((b) => b[0] !== 0))
      add(balls.map((b) => [-b[0], b[1], b[2], b[3]] as const));
  }
  return plates;
}

/**
 * The signed distance field of a sphere-mesh: its plates in smooth union, less its hollows.
 *
 * Exact for a single plate; near the joint of plates it is the smooth union of width `blend`. Far from the
 * surface it is at most a few blends below the distance. The function keeps scratch memory: one caller at a time.
 *
 * @throws RangeError naming the figure: an unknown ball, a radius below 0, a value not finite, no plate.
 * Source: Thiery, Guy, Boubekeur, Sphere-Meshes, SIGGRAPH Asia 2013; union as in design.md section 3.
 */
export function sphereMeshField(figures: SphereMeshFigures): DistanceField {
  checkSphereMeshFigures(figures);
  const plates = preparePlates(figures, figures.plates);
  const hollows = preparePlates(figures, figures.hollows ?? []);
  return unionLess(plates, hollows, figures.blend, figures.union);
}

function unionLess(
  plates: readonly Plate[],
  hollows: readonly Plate[],
  k: number,
  kind: SphereMeshFigures['union'],
): DistanceField {
  const union = kind === 'flush' ? flushUnion(plates, k) : plainUnion(plates, k);
  const hollow = plainUnion(hollows, k);
  const value =
    hollows.length === 0
      ? union
      : (x: number, y: number, z: number): number => {
          const f = union(x, y, z);
          const h = -hollow(x, y, z);
          const m = Math.max(f, h);
          return m + k * Math.log(Math.exp((f - m) / k) + Math.exp((h - m) / k));
        };
  return Object.assign((x: number, y: number, z: number) => value(x, y, z), {
    within: (x: number, y: number, z: number, radius: number) => {
      const near = (list: readonly Plate[]): Plate[] => plateWithin(list, k, x, y, z, radius);
      return unionLess(near(plates), near(hollows), k, kind);
    },
  });
}

/** The plates that can be within 7 blends of the nearest one anywhere in the ball: the only ones summed there. */
function plateWithin(
  list: readonly Plate[],
  k: number,
  x: number,
  y: number,
  z: number,
  radius: number,
): Plate[] {
  const nearest = new Float64Array(3);
  const distances = list.map((p) => p.distance(x, y, z, nearest));
  const limit = Math.min(...distances) + 7 * k + 2 * radius;
  return list.filter((_p, i) => (distances[i] as number) <= limit);
}

function plainUnion(plates: readonly Plate[], k: number): DistanceField {
  const distances = new Float64Array(plates.length);
  const nearest = new Float64Array(3);
  return (x, y, z) => {
    let least = Infinity;
    for (let i = 0; i < plates.length; i++) {
      const d = (plates[i] as Plate).distance(x, y, z, nearest);
      distances[i] = d;
      if (d < least) least = d;
    }
    let sum = 0;
    for (let i = 0; i < plates.length; i++) {
      const over = (distances[i] as number) - least;
      if (over < 7 * k) sum += Math.exp(-over / k);
    }
    return least - k * Math.log(sum);
  };
}

/** Plain union + k Σ q_i ln Σ_j a_ij e^((d_i - d_j) / k): what faces the same way is not counted twice. */
function flushUnion(plates: readonly Plate[], k: number): DistanceField {
  const count = plates.length;
  const distances = new Float64Array(count);
  const nearest = new Float64Array(3);
  const normals = new Float64Array(count * 3);
  const near = new Int32Array(count);
  return (x, y, z) => {
    let least = Infinity;
    for (let i = 0; i < count; i++) {
      const d = (plates[i] as Plate).distance(x, y, z, nearest);
      distances[i] = d;
      if (d < least) least = d;
      const nx = x - (nearest[0] as number);
      const ny = y - (nearest[1] as number);
      const nz = z - (nearest[2] as number);
      const l = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
      normals[i * 3] = nx / l;
      normals[i * 3 + 1] = ny / l;
      normals[i * 3 + 2] = nz / l;
    }
    let n = 0;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const over = (distances[i] as number) - least;
      if (over < 7 * k) {
        near[n++] = i;
        sum += Math.exp(-over / k);
      }
    }
    if (n === 1) return least;
    let weightSum = 0;
    let correction = 0;
    for (let p = 0; p < n; p++) {
      const i = near[p] as number;
      const di = distances[i] as number;
      const q = Math.exp((-16 * (di - least)) / k);
      weightSum += q;
      if (q < 1e-9) continue;
      let inner = 0;
      for (let r = 0; r < n; r++) {
        const j = near[r] as number;
        const facing =
          i === j
            ? 1
            : Math.max(
                0,
                (normals[i * 3] as number) * (normals[j * 3] as number) +
                  (normals[i * 3 + 1] as number) * (normals[j * 3 + 1] as number) +
                  (normals[i * 3 + 2] as number) * (normals[j * 3 + 2] as number),
              );
        inner += facing * facing * Math.exp((di - (distances[j] as number)) / k);
      }
      correction += q * Math.log(inner);
    }
    return least - k * Math.log(sum) + (k * correction) / weightSum;
  };
}

/** The box around all balls, mirrored ones included, grown by `marginMm`. */
export function boxOfSphereMesh(
  figures: SphereMeshFigures,
  marginMm: number,
): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  const used = new Set(figures.plates.flat());
  for (const k of used) {
    const b = figures.balls[k] as readonly number[];
    const r = (b[3] as number) + marginMm;
    for (const sign of figures.mirrored ? [1, -1] : [1]) {
      [sign * (b[0] as number), b[1] as number, b[2] as number].forEach((x, c) => {
        min[c] = Math.min(min[c] as number, x - r);
        max[c] = Math.max(max[c] as number, x + r);
      });
    }
  }
  return { min, max };
}
