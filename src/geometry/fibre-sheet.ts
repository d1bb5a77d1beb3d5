import { signedVolume, vertexNormals } from './measure-mesh.ts';
import { type BodyPoint, flipFaces, type Mesh } from './mesh.ts';
import { monotoneSpline, notAKnotSpline, type Spline } from './spline.ts';

/**
 * The measured figures of a muscle part (design.md section 3).
 *
 * `fascicles[k][j]`: K paths across the muscle, each with N stations from origin to insertion, body frame, mm.
 * `thickness[k][j]`: full thickness in mm normal to the sheet at the K - 2 inner fascicles.
 */
export interface FibreSheetFigures {
  readonly fascicles: readonly (readonly (readonly number[])[])[];
  readonly thickness: readonly (readonly number[])[];
  /** Mean angle in degrees of the fibres to the u-lines within the sheet, positive towards higher v. */
  readonly pennation?: number;
  /**
   * Into how many feathers the sheet falls across: 1 (default) has one slant, 2 slants the other way beyond
   * v = 0.5, 6 changes five times. The pennation is that of the first feather, at v = 0.
   */
  readonly feathers?: number;
}

type Vector = [number, number, number];

/** A muscle part as a continuous sheet over u (origin 0 to insertion 1) and v (across, 0 to 1). */
export interface FibreSheet {
  /** Mid-surface point, mm. */
  readonly point: (u: number, v: number) => Vector;
  /** Unit normal of the mid-surface, M_u x M_v. */
  readonly normal: (u: number, v: number) => Vector;
  /** Full thickness in mm along the normal; 0 at the two edges. */
  readonly thickness: (u: number, v: number) => number;
  /** Crown of the elliptic profile in mm: the thickness is crown * 2 * sqrt(v (1 - v)). */
  readonly crown: (u: number, v: number) => number;
  /** Derivatives of the mid-surface with respect to u and v, mm. */
  readonly tangents: (u: number, v: number) => { readonly along: Vector; readonly across: Vector };
  /** Into how many feathers the sheet falls across; see FibreSheetFigures. */
  readonly feathers: number;
  /** Unit direction of the muscle fibres at (u, v): the u-line turned by the pennation within the sheet. */
  readonly fibreDirection: (u: number, v: number) => Vector;
}

/** Checks the shape of the figures and throws a RangeError that names the one at fault. */
export function checkFibreSheetFigures(figures: FibreSheetFigures): void {
  const { fascicles, thickness } = figures;
  const stations = fascicles[0]?.length ?? 0;
  if (fascicles.length < 3) throw new RangeError(`fascicles: needs at least 3, has ${fascicles.length}`);
  if (stations < 2) throw new RangeError(`fascicles[0]: needs at least 2 stations, has ${stations}`);
  fascicles.forEach((path, k) => {
    if (path.length !== stations)
      throw new RangeError(`fascicles[${k}]: has ${path.length} stations, fascicles[0] has ${stations}`);
    path.forEach((p, j) => {
      if (p.length !== 3 || !p.every(Number.isFinite))
        throw new RangeError(`fascicles[${k}][${j}]: is not a point of three finite numbers`);
    });
  });
  if (thickness.length !== fascicles.length - 2)
    throw new RangeError(
      `thickness: has ${thickness.length} rows, ${fascicles.length} fascicles need ${fascicles.length - 2}`,
    );
  thickness.forEach((row, k) => {
    if (row.length !== stations)
      throw new RangeError(
        `thickness[${k}]: has ${row.length} values, the fascicles have ${stations} stations`,
      );
    row.forEach((t, j) => {
      if (!Number.isFinite(t) || t < 0) throw new RangeError(`thickness[${k}][${j}]: ${t} is not a length`);
    });
  });
  if (figures.pennation !== undefined && !Number.isFinite(figures.pennation))
    throw new RangeError(`pennation: ${figures.pennation} is not an angle`);
  if (figures.feathers !== undefined && !(Number.isInteger(figures.feathers) && figures.feathers >= 1))
    throw new RangeError(`feathers: ${figures.feathers} is not a count`);
}

const cross = (a: BodyPoint, b: BodyPoint): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

function unit(a: BodyPoint): Vector {
  const l = Math.hypot(a[0], a[1], a[2]) || 1;
  return [a[0] / l, a[1] / l, a[2] / l];
}

/**
 * Makes the continuous sheet of a muscle part: mid-surface by not-a-knot cubic splines along and across,
 * thickness with an elliptic profile across, interpolated monotonically.
 *
 * @throws RangeError naming the figure: fewer than 3 fascicles or 2 stations, unequal rows, a value not finite,
 *   or a thickness below 0.
 */
export function createFibreSheet(figures: FibreSheetFigures): FibreSheet {
  checkFibreSheetFigures(figures);
  const { fascicles, thickness } = figures;
  const count = fascicles.length;
  const along: Spline[][] = fascicles.map((path) =>
    [0, 1, 2].map((c) => notAKnotSpline(path.map((p) => p[c] as number))),
  );
  const crowns = thickness.map((row, i) => {
    const v = (i + 1) / (count - 1);
    return monotoneSpline(row.map((t) => t / (2 * Math.sqrt(v * (1 - v)))));
  });

  // The splines across belong to one u; callers walk ring by ring, so the last u is worth keeping.
  let cachedU = Number.NaN;
  let across: { at: Spline[]; slope: Spline[] } | undefined;
  const acrossAt = (u: number): { at: Spline[]; slope: Spline[] } => {
    if (across && cachedU === u) return across;
    cachedU = u;
    across = {
      at: [0, 1, 2].map((c) => notAKnotSpline(along.map((s) => (s[c] as Spline).value(u)))),
      slope: [0, 1, 2].map((c) => notAKnotSpline(along.map((s) => (s[c] as Spline).derivative(u)))),
    };
    return across;
  };
  const values = (s: Spline[], v: number): Vector => s.map((q) => q.value(v)) as Vector;

  const point = (u: number, v: number): Vector => values(acrossAt(u).at, v);
  const alongTangent = (u: number, v: number): Vector => values(acrossAt(u).slope, v);
  const acrossTangent = (u: number, v: number): Vector =>
    acrossAt(u).at.map((q) => q.derivative(v)) as Vector;
  const normal = (u: number, v: number): Vector => unit(cross(alongTangent(u, v), acrossTangent(u, v)));
  const crown = (u: number, v: number): number => {
    const row = crowns.map((f) => f(u));
    if (row.length === 1) return row[0] as number;
    // constant from the outermost inner fascicle to the edge: the end values stand at the edges too
    return monotoneSpline([row[0] as number, ...row, row.at(-1) as number])(v);
  };
  return {
    point,
    normal,
    crown,
    feathers: figures.feathers ?? 1,
    tangents: (u, v) => ({ along: alongTangent(u, v), across: acrossTangent(u, v) }),
    thickness: (u, v) => crown(u, v) * 2 * Math.sqrt(Math.max(0, v * (1 - v))),
    fibreDirection(u, v) {
      const t = unit(alongTangent(u, v));
      const { pennation = 0, feathers = 1 } = figures;
      const feather = Math.min(feathers - 1, Math.floor(v * feathers));
      const angleRad = ((feather % 2 === 0 ? 1 : -1) * pennation * Math.PI) / 180;
      if (angleRad === 0) return t;
      const side = unit(cross(normal(u, v), t)); // within the sheet, towards higher v
      return unit(
        [0, 1, 2].map((c) => t[c as 0] * Math.cos(angleRad) + side[c as 0] * Math.sin(angleRad)) as Vector,
      );
    },
  };
}

/** How finely a sheet is sampled, in steps. */
export interface FibreSheetMeshOptions {
  /** Steps from origin to insertion; at least 1. */
  readonly alongSteps?: number;
  /** Steps from one edge to the other on each of the two sides; at least 2. */
  readonly acrossSteps?: number;
}

/**
 * Builds the closed surface of a muscle from its fibre sheet.
 *
 * Each side lies half a thickness along the mid-surface's normal; v is sampled as (1 - cos θ) / 2, so that the
 * rounded edges are resolved and the profile is sin θ. Both ends are closed. Neighbouring sheets may
 * intersect; that is not checked.
 *
 * @returns closed mesh, outward faces and normals, body frame, mm, with (u, v) per vertex: (u, v) is continuous
 *   over the whole surface, both sides of a place share it. Same input, same bytes.
 * Source: design.md section 3.
 */
export function meshFibreSheet(sheet: FibreSheet, options: FibreSheetMeshOptions = {}): Mesh {
  const { alongSteps = 48, acrossSteps = 16 } = options;
  const ring = acrossSteps * 2;
  const positions = new Float32Array((alongSteps + 1) * ring * 3);
  const uvs = new Float32Array((alongSteps + 1) * ring * 2);
  for (let i = 0; i <= alongSteps; i++) {
    const u = i / alongSteps;
    for (let j = 0; j < ring; j++) {
      const theta = (Math.PI * 2 * j) / ring;
      // Both sides share v to the bit, so that caps and tests can rely on it.
      const v = (1 - Math.cos((Math.PI * Math.min(j, ring - j)) / acrossSteps)) / 2;
      const m = sheet.point(u, v);
      const n = sheet.normal(u, v);
      const half = j % acrossSteps === 0 ? 0 : (sheet.crown(u, v) * Math.sin(theta)) / 2;
      const k = i * ring + j;
      for (let c = 0; c < 3; c++) positions[k * 3 + c] = m[c as 0] + n[c as 0] * half;
      uvs[k * 2] = u;
      uvs[k * 2 + 1] = v;
    }
  }
  const triangles: number[] = [];
  for (let i = 0; i < alongSteps; i++) {
    for (let j = 0; j < ring; j++) {
      const a = i * ring + j;
      const b = i * ring + ((j + 1) % ring);
      triangles.push(a, b, a + ring, b, b + ring, a + ring);
    }
  }
  const sideTriangles = triangles.length / 3;
  for (const [base, turn] of [
    [0, false],
    [alongSteps * ring, true],
  ] as const) {
    const add = (a: number, b: number, c: number): void => {
      triangles.push(base + a, base + (turn ? b : c), base + (turn ? c : b));
    };
    for (let j = 0; j < acrossSteps; j++) {
      const top = [j, j + 1];
      const bottom = [(ring - j) % ring, ring - j - 1];
      if (j > 0) add(top[0] as number, top[1] as number, bottom[0] as number);
      if (j < acrossSteps - 1) add(top[1] as number, bottom[1] as number, bottom[0] as number);
    }
  }
  let indices = Uint32Array.from(triangles);
  if (signedVolume({ positions, indices }) < 0) indices = flipFaces(indices) as Uint32Array<ArrayBuffer>;
  // Normals from the sides only: the small caps would round the last ring off and darken it.
  return { positions, indices, uvs, normals: vertexNormals({ positions, indices }, sideTriangles) };
}
