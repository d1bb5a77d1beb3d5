import { strandsOfPoint } from '../anatomy/fibres.ts';
import type { PartId, TriggerPointId } from '../anatomy/ids.ts';
import { muscles } from '../anatomy/muscles.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import type { StrandField } from '../geometry/strand-field.ts';
import { STATION_NUMBERS, STRAND_KINDS } from '../geometry/strand-row.ts';
import { createCanvas } from './canvas.ts';
import { fibreLines } from './fibre-lines.ts';
import { type Region, round, type Scale, tracerOf } from './outlines.ts';
import { drawnBones, paintBone, paintPart, reachOfPart, sidesOf } from './paint-parts.ts';
import { type Point3, type Projection, projectionFrom } from './projection.ts';
import { seenStrands } from './seen-strands.ts';

/** A shape with its light. */
export interface Shaded {
  readonly region: Region;
  readonly bright: Region;
  readonly dark: Region;
}

/** One muscle from its best view with the bones behind it, in units of a drawing 400 wide and high. */
export interface MusclePicture {
  readonly bones: readonly Region[];
  readonly bonesBright: Region;
  readonly bonesDark: Region;
  readonly flesh: Shaded;
  readonly tendons: Region;
  readonly fibres: readonly (readonly number[])[];
  readonly point: readonly [x: number, y: number];
}

/** One bundle of a muscle in the same units. */
export interface DrawnStrand {
  /** x, y per station. */
  readonly line: readonly number[];
  readonly width: number;
  /** The stretches of it that are tendon. */
  readonly tendons: readonly (readonly number[])[];
}

const UNITS = 400;
/** Cells across a picture. */
const CELLS = 230;
/** The muscle's longer side takes up this share of the picture; a small one has at least this much around it, mm. */
const FILLS = 0.74;
const AROUND_MM = 60;
/** A part shorter than this share of its muscle is a small piece of it. */
const SMALL_PIECE = 0.5;
const STRANDS = 100;

const pictures = new Map<string, MusclePicture>();
const strandsOf = new Map<string, readonly DrawnStrand[]>();

/**
 * @param nearer comes near to the point's part where that is a small piece of a long muscle
 */
export function musclePicture(id: TriggerPointId, side: 'left' | 'right', nearer = false): MusclePicture {
  const ofPart = nearer && isSmallPiece(id);
  const key = `${id} ${side} ${ofPart}`;
  const known = pictures.get(key);
  if (known) return known;
  const made = drawMuscle(id, side, ofPart);
  pictures.set(key, made);
  return made;
}

/** The bundles of the point's part in its nearer picture, the farthest first. */
export function bundlesOfPoint(id: TriggerPointId, side: 'left' | 'right'): readonly DrawnStrand[] {
  const key = `${id} ${side}`;
  const known = strandsOf.get(key);
  if (known) return known;
  const { projection, scale } = frameOf(id, side, isSmallPiece(id));
  const made = projectBundles(strandsOfPoint(id, STRANDS), triggerPoints[id].xyz, projection, scale);
  strandsOf.set(key, made);
  return made;
}

function frameOf(
  id: TriggerPointId,
  side: 'left' | 'right',
  ofPart: boolean,
): { projection: Projection; scale: Scale } {
  const { muscle, part } = triggerPoints[id];
  const { view, parts } = muscles[muscle];
  const projection = projectionFrom(view.azimuth, view.elevation, side);
  const { x, y, longer } = extentOf(ofPart ? [part] : parts, projection);
  const size = Math.max(longer / FILLS, longer + AROUND_MM);
  return { projection, scale: { perMm: UNITS / size, x: x - size / 2, y: y - size / 2 } };
}

/** Middle and longer side of parts on the screen, mm. */
function extentOf(
  parts: readonly PartId[],
  projection: Projection,
): { readonly x: number; readonly y: number; readonly longer: number } {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of parts.flatMap(reachOfPart).map(projection.at)) {
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, longer: Math.max(x1 - x0, y1 - y0) };
}

function isSmallPiece(id: TriggerPointId): boolean {
  const { muscle, part } = triggerPoints[id];
  const { view, parts } = muscles[muscle];
  const projection = projectionFrom(view.azimuth, view.elevation);
  return extentOf([part], projection).longer < SMALL_PIECE * extentOf(parts, projection).longer;
}

const FLESH = 0;
const TENDON = 1;

function drawMuscle(id: TriggerPointId, side: 'left' | 'right', ofPart: boolean): MusclePicture {
  const { projection, scale } = frameOf(id, side, ofPart);
  const size = UNITS / scale.perMm;
  const canvas = () => createCanvas(scale.x, scale.y, size, size, size / CELLS);
  const { parts } = muscles[triggerPoints[id].muscle];

  const behind = canvas();
  drawnBones.forEach((bone, k) => {
    for (const mirrored of sidesOf(bone))
      paintBone(behind, projection, bone, k * 2 + (mirrored ? 1 : 0), mirrored);
  });
  const bones = tracerOf(behind, scale);
  const seen = [...new Set(behind.id)].filter((n) => n >= 0);

  const own = canvas();
  for (const part of parts) paintPart(own, projection, part, { flesh: FLESH, tendon: TENDON });
  const muscle = tracerOf(own, scale);
  const isFlesh = (n: number) => n === FLESH;
  const [x, y] = projection.at(triggerPoints[id].xyz);
  return {
    bones: seen.map((n) => bones.region((found) => found === n)).filter((region) => region.length > 0),
    bonesBright: bones.brighter((n) => n >= 0, 0.86),
    bonesDark: bones.darker((n) => n >= 0, 0.66),
    flesh: {
      region: muscle.region(isFlesh),
      bright: muscle.brighter(isFlesh, 0.86),
      dark: muscle.darker(isFlesh, 0.68),
    },
    tendons: muscle.region((n) => n === TENDON),
    fibres: parts.flatMap((part) =>
      fibreLines(own, projection, scale, part, { id: FLESH, lines: 22, slanted: true }),
    ),
    point: [round((x - scale.x) * scale.perMm), round((y - scale.y) * scale.perMm)],
  };
}

function projectBundles(
  { data, count, stations }: StrandField,
  origin: Point3,
  projection: Projection,
  scale: Scale,
): readonly DrawnStrand[] {
  const strands: (DrawnStrand & { depth: number; places: Point3[]; radiusMm: number })[] = [];
  for (let i = 0; i < count; i++) {
    const first = i * stations * STATION_NUMBERS;
    if (data[first + 7] !== STRAND_KINDS.bundle) continue;
    const line: number[] = [];
    const tendons: number[][] = [[]];
    const places: Point3[] = [];
    let [depth, radius] = [0, 0];
    for (let at = first; at < first + stations * STATION_NUMBERS; at += STATION_NUMBERS) {
      const value = (k: number) => data[at + k] as number;
      const p = projection.at([value(0) + origin[0], value(1) + origin[1], value(2) + origin[2]]);
      const place = [round((p[0] - scale.x) * scale.perMm), round((p[1] - scale.y) * scale.perMm)] as const;
      line.push(...place);
      places.push(p);
      if (value(4) > 0.5) tendons.at(-1)?.push(...place);
      else tendons.push([]);
      depth += p[2] / stations;
      radius = Math.max(radius, value(3));
    }
    const width = Math.max(2, Math.min(10, 2 * radius * scale.perMm));
    const pale = tendons.filter((stretch) => stretch.length >= 4);
    strands.push({ line, width: round(width), tendons: pale, depth, places, radiusMm: radius });
  }
  const seen = seenStrands(strands, { ...scale, size: UNITS / scale.perMm });
  return strands.filter((_, i) => seen.has(i)).sort((a, b) => a.depth - b.depth);
}
