import { sheetOfPart } from '../anatomy/fibres.ts';
import aponeuroses from '../anatomy/figures/aponeuroses.json';
import bones from '../anatomy/figures/bones.json';
import parts from '../anatomy/figures/muscles.json';
import type { BoneId, PartId } from '../anatomy/ids.ts';
import { slenderness, tendonShare } from '../geometry/slenderness.ts';
import { type Canvas, type Corner, paintBall, paintTriangle, shadeOf } from './canvas.ts';
import { type Point3, type Projection, unit } from './projection.ts';

/** Steps of a part's surface in a drawing, along and across. */
const [ALONG, ACROSS] = [20, 8];
/** Most balls that fill the space between two. */
const MOST_IN_ROW = 120;

const aponeurosisOf = aponeuroses as unknown as Partial<
  Record<PartId, { end: 'origin' | 'insertion'; reach: readonly [number, number, number] }>
>;
const figureOf = parts as unknown as Readonly<
  Record<PartId, { tissue: 'muscle' | 'tendon' | 'aponeurosis' }>
>;
const boneOf = bones as unknown as Readonly<
  Record<
    BoneId,
    { balls: readonly (readonly number[])[]; plates: readonly (readonly number[])[]; mirrored: boolean }
  >
>;
export const drawnBones = Object.keys(bones) as readonly BoneId[];

/** The surface of a part as a grid of points, both faces, left side. */
interface PartSkin {
  readonly faces: readonly { readonly points: readonly Point3[]; readonly normals: readonly Point3[] }[];
  /** Per square of the grid, whether it is tendon. */
  readonly tendon: readonly boolean[];
}
const skins = new Map<PartId, PartSkin>();

function skinOf(part: PartId): PartSkin {
  const known = skins.get(part);
  if (known) return known;
  const sheet = sheetOfPart(part);
  const tendonAt = tendonOf(part);
  const faces = [1, -1].map((way) => {
    const points: Point3[] = [];
    const normals: Point3[] = [];
    for (let i = 0; i <= ALONG; i++) {
      const u = i / ALONG;
      for (let j = 0; j <= ACROSS; j++) {
        const angle = (Math.PI * j) / ACROSS;
        const v = (1 - Math.cos(angle)) / 2;
        const n = sheet.normal(u, v);
        const half = (sheet.thickness(u, v) / 2) * way;
        const m = sheet.point(u, v);
        const side = unit(sheet.tangents(u, v).across);
        const [out, over] = [Math.sin(angle) * way, -Math.cos(angle)];
        points.push([m[0] + n[0] * half, m[1] + n[1] * half, m[2] + n[2] * half]);
        normals.push([n[0] * out + side[0] * over, n[1] * out + side[1] * over, n[2] * out + side[2] * over]);
      }
    }
    return { points, normals };
  });
  const tendon = Array.from({ length: ALONG * ACROSS }, (_, k) =>
    tendonAt(
      (Math.floor(k / ACROSS) + 0.5) / ALONG,
      (1 - Math.cos((Math.PI * ((k % ACROSS) + 0.5)) / ACROSS)) / 2,
    ),
  );
  const made = { faces, tendon };
  skins.set(part, made);
  return made;
}

/**
 * Corners of all faces of a part's surface (body frame, mm), by which a picture of it is framed; corners that faces
 * share come more than once.
 */
export function reachOfPart(part: PartId): readonly Point3[] {
  return skinOf(part).faces.flatMap(({ points }) => points);
}

/** Whether a place of a part is tendon: it is one altogether, has a flat one, or is slender there. */
export function tendonOf(part: PartId): (u: number, v: number) => boolean {
  if (figureOf[part].tissue !== 'muscle') return () => true;
  const slender = slenderness(sheetOfPart(part), 24);
  const flat = aponeurosisOf[part];
  return (u, v) => {
    if (tendonShare(slender, u) > 0.5) return true;
    if (!flat) return false;
    const [a, b, c] = flat.reach;
    const reach = v < 0.5 ? a + (b - a) * 2 * v : b + (c - b) * (2 * v - 1);
    return flat.end === 'insertion' ? u > 1 - reach : u < reach;
  };
}

/** Paints a part: its flesh by one number, its tendons by another or not at all. */
export function paintPart(
  canvas: Canvas,
  projection: Projection,
  part: PartId,
  ids: { readonly flesh: number; readonly tendon: number },
  mirrored = false,
  fleshOnly = false,
): void {
  const skin = skinOf(part);
  const flip = mirrored ? -1 : 1;
  for (const { points, normals } of skin.faces) {
    const corners = points.map((p, k): Corner => {
      const n = normals[k] as Point3;
      return {
        at: projection.at([p[0] * flip, p[1], p[2]]),
        shade: shadeOf(projection.along([n[0] * flip, n[1], n[2]])),
      };
    });
    for (let i = 0; i < ALONG; i++) {
      for (let j = 0; j < ACROSS; j++) {
        const k = i * (ACROSS + 1) + j;
        const [a, b, c, d] = [k, k + 1, k + ACROSS + 1, k + ACROSS + 2].map((n) => corners[n] as Corner) as [
          Corner,
          Corner,
          Corner,
          Corner,
        ];
        const isTendon = skin.tendon[i * ACROSS + j] === true;
        if (isTendon && fleshOnly) continue;
        const id = isTendon ? ids.tendon : ids.flesh;
        paintTriangle(canvas, a, b, c, id);
        paintTriangle(canvas, b, d, c, id);
      }
    }
  }
}

/** On which sides a bone is painted: one on the mid-line paints both at once. */
export function sidesOf(bone: BoneId): readonly boolean[] {
  return boneOf[bone].mirrored ? [false] : [false, true];
}

/** Paints a bone as the balls of its sphere-mesh, with what lies between them. */
export function paintBone(
  canvas: Canvas,
  projection: Projection,
  bone: BoneId,
  id: number,
  mirrored = false,
): void {
  const { balls, plates, mirrored: both } = boneOf[bone];
  for (const flip of both ? [1, -1] : [mirrored ? -1 : 1]) {
    const seen = balls.map(
      (b): Ball => [projection.at([(b[0] as number) * flip, b[1] as number, b[2] as number]), b[3] as number],
    );
    for (const plate of plates) {
      const corners = plate.map((k) => seen[k] as Ball);
      const [a, b = a, c = b] = corners;
      if (!a || !b || !c) continue;
      if (corners.length === 3) paintPlate(canvas, corners, id);
      paintRow(canvas, a, b, id);
      if (corners.length === 3) {
        paintRow(canvas, b, c, id);
        paintRow(canvas, c, a, id);
      }
    }
  }
}

type Ball = readonly [middle: Point3, radius: number];

/** The flat of three balls that faces the eye. */
function paintPlate(canvas: Canvas, balls: readonly Ball[], id: number): void {
  const [a, b, c] = balls as readonly [Ball, Ball, Ball];
  const [ab, ac] = [minus(b[0], a[0]), minus(c[0], a[0])];
  const across = unit([
    ab[1] * ac[2] - ab[2] * ac[1],
    ab[2] * ac[0] - ab[0] * ac[2],
    ab[0] * ac[1] - ab[1] * ac[0],
  ]);
  const way = across[2] < 0 ? -1 : 1;
  const normal: Point3 = [across[0] * way, across[1] * way, across[2] * way];
  const shade = shadeOf(normal);
  const corner = ([p, r]: Ball): Corner => ({
    at: [p[0] + normal[0] * r, p[1] + normal[1] * r, p[2] + normal[2] * r],
    shade,
  });
  paintTriangle(canvas, corner(a), corner(b), corner(c), id);
}

/** Balls from one to another, close enough to look like a cone. */
function paintRow(canvas: Canvas, [a, ra]: Ball, [b, rb]: Ball, id: number): void {
  const reach = Math.hypot(...minus(b, a));
  const steps = Math.min(MOST_IN_ROW, Math.ceil(reach / Math.max(canvas.cell, Math.min(ra, rb) * 0.3)));
  for (let i = 0; i <= steps; i++) {
    const t = steps === 0 ? 0 : i / steps;
    const mix = (k: 0 | 1 | 2) => a[k] + (b[k] - a[k]) * t;
    paintBall(canvas, [mix(0), mix(1), mix(2)], Math.max(ra + (rb - ra) * t, canvas.cell * 0.8), id);
  }
}

function minus(a: Point3, b: Point3): Point3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}
