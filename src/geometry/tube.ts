import { signedVolume, vertexNormals } from './measure-mesh.ts';
import { flipFaces, type Mesh } from './mesh.ts';
import { notAKnotSpline } from './spline.ts';

/** A round tendon: a path of points with a radius at each, body frame, mm. */
export interface TubeFigures {
  readonly path: readonly (readonly number[])[];
  readonly radius: readonly number[];
}

/** How finely a tube is sampled, and which u its vertices have. */
export interface TubeOptions {
  /** Rings from start to end; at least 2. */
  readonly alongSteps?: number;
  /** Corners of a ring; at least 3. */
  readonly sides?: number;
  /** The u given to the whole tube: 1 where it continues a muscle's insertion. */
  readonly u?: number;
}

/** Checks a tube's figures and throws a RangeError that names the one at fault. */
export function checkTubeFigures({ path, radius }: TubeFigures): void {
  if (path.length < 2) throw new RangeError(`path: needs at least 2 points, has ${path.length}`);
  if (radius.length !== path.length)
    throw new RangeError(`radius: has ${radius.length} values for ${path.length} points`);
  path.forEach((p, i) => {
    if (p.length !== 3 || !p.every(Number.isFinite))
      throw new RangeError(`path[${i}]: is not a point of three finite numbers`);
  });
  radius.forEach((r, i) => {
    if (!Number.isFinite(r) || r <= 0) throw new RangeError(`radius[${i}]: ${r} is not a radius`);
  });
}

/**
 * Builds the closed surface of a round tube along a spline through the path, with rounded tips.
 *
 * The rings turn as little as possible (parallel transport), so the surface does not twist.
 *
 * @returns closed mesh, outward faces and normals, body frame, mm; (u, v) with u constant and v once around
 *   and back, so that it is continuous. Same input, same bytes.
 * @throws RangeError naming the figure: fewer than 2 points, a radius not above 0, a value not finite.
 */
export function meshTube(figures: TubeFigures, options: TubeOptions = {}): Mesh {
  checkTubeFigures(figures);
  const { alongSteps = figures.path.length * 4, sides = 10, u = 1 } = options;
  const axis = [0, 1, 2].map((c) => notAKnotSpline(figures.path.map((p) => p[c] as number)));
  const radius = notAKnotSpline(figures.radius);
  const minRadius = Math.min(...figures.radius);
  const at = (t: number): number[] => axis.map((s) => s.value(t));
  const tangentAt = (t: number): number[] => {
    const d = axis.map((s) => s.derivative(t));
    const l = Math.hypot(...d) || 1;
    return d.map((x) => x / l);
  };

  // Rings: a rounded tip of two smaller rings at each end, the tube between them.
  interface Ring {
    t: number;
    offset: number;
    r: number;
  }
  const rings: Ring[] = [];
  const tip = (t: number, direction: number): Ring[] => {
    const r = Math.max(radius.value(t), minRadius * 0.8);
    return [70, 35].map((deg) => {
      const a = (deg * Math.PI) / 180;
      return { t, offset: direction * r * Math.sin(a), r: r * Math.cos(a) };
    });
  };
  rings.push(...tip(0, -1));
  for (let i = 0; i <= alongSteps; i++) {
    const t = i / alongSteps;
    rings.push({ t, offset: 0, r: Math.max(radius.value(t), minRadius * 0.8) });
  }
  rings.push(...tip(1, 1).reverse());

  const positions = new Float32Array(rings.length * sides * 3);
  const uvs = new Float32Array(rings.length * sides * 2);
  let side = perpendicularTo(tangentAt(0));
  rings.forEach((ring, i) => {
    const d = tangentAt(ring.t);
    const along = dot(side, d);
    side = side.map((x, c) => x - along * (d[c] as number));
    const l = Math.hypot(...side) || 1;
    side = side.map((x) => x / l);
    const up = crossOf(d, side);
    const centre = at(ring.t).map((x, c) => x + ring.offset * (d[c] as number));
    for (let j = 0; j < sides; j++) {
      const a = (2 * Math.PI * j) / sides;
      const k = i * sides + j;
      for (let c = 0; c < 3; c++) {
        positions[k * 3 + c] =
          (centre[c] as number) +
          ring.r * (Math.cos(a) * (side[c] as number) + Math.sin(a) * (up[c] as number));
      }
      uvs[k * 2] = u;
      uvs[k * 2 + 1] = 1 - Math.abs(1 - (2 * j) / sides);
    }
  });
  const triangles: number[] = [];
  for (let i = 0; i < rings.length - 1; i++) {
    for (let j = 0; j < sides; j++) {
      const a = i * sides + j;
      const b = i * sides + ((j + 1) % sides);
      triangles.push(a, b, a + sides, b, b + sides, a + sides);
    }
  }
  const last = (rings.length - 1) * sides;
  for (let j = 1; j < sides - 1; j++) triangles.push(0, j + 1, j, last, last + j, last + j + 1);
  let indices: Uint32Array = Uint32Array.from(triangles);
  if (signedVolume({ positions, indices }) < 0) indices = flipFaces(indices);
  return { positions, indices, uvs, normals: vertexNormals({ positions, indices }) };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

const crossOf = (a: readonly number[], b: readonly number[]): number[] =>
  [0, 1, 2].map(
    (c) =>
      (a[(c + 1) % 3] as number) * (b[(c + 2) % 3] as number) -
      (a[(c + 2) % 3] as number) * (b[(c + 1) % 3] as number),
  );

function perpendicularTo(d: readonly number[]): number[] {
  const least = d.reduce((best, x, i) => (Math.abs(x) < Math.abs(d[best] as number) ? i : best), 0);
  const e = [0, 1, 2].map((i) => (i === least ? 1 : 0));
  const n = crossOf(d, e);
  const l = Math.hypot(...n);
  return n.map((x) => x / l);
}
