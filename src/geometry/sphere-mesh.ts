import type { DistanceField } from './distance-field.ts';
import { type Ball, ballPlate, conePlate, type Plate, trianglePlate } from './sphere-mesh-plate.ts';

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

/**
 * Makes sure that the figures can be built: a width to blend by, balls `[x, y, z, r]` (mm) of finite numbers with no
 * radius below 0, plates of one to three balls that exist.
 *
 * @throws RangeError naming the figure at fault, `plates[4]: there is no ball 12, only 9`.
 */
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
 * The signed distance field of a sphere-mesh, body frame, mm: its plates in smooth union, less its hollows.
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

/**
 * The box around all balls that a plate uses, mirrored ones included, grown by `marginMm` to every side. Body frame,
 * mm.
 */
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
