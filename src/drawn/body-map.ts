import contextParts from '../anatomy/figures/context-parts.json';
import type { LayerNumber, MuscleId, PartId, TriggerPointId } from '../anatomy/ids.ts';
import { muscleIds, muscles } from '../anatomy/muscles.ts';
import { partIds } from '../anatomy/structures.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import { type Canvas, createCanvas, NOTHING } from './canvas.ts';
import { blur, distances, type Field, fieldOf } from './contours.ts';
import { fibreLines } from './fibre-lines.ts';
import { type Region, ringsOf, round, type Scale, tracerOf } from './outlines.ts';
import { drawnBones, paintBone, paintPart, reachOfPart, sidesOf } from './paint-parts.ts';
import { projectionFrom } from './projection.ts';

/** From where the drawn body is seen. */
export type Facing = 'front' | 'back';

/** A body with its muscles, in units of a drawing 400 high; computed once per direction. */
export interface BodyMap {
  /** The skin around all. */
  readonly outline: Region;
  readonly bones: Region;
  readonly parts: readonly { readonly key: string; readonly layer: LayerNumber; readonly region: Region }[];
  readonly tendons: Region;
  readonly fibres: readonly (readonly number[])[];
  readonly bright: Region;
  readonly dark: Region;
}

/** One muscle of one side, in the same units; as if nothing lay over it. */
export interface BodyMuscle {
  readonly flesh: Region;
  readonly tendons: Region;
  readonly fibres: readonly (readonly number[])[];
  readonly point: readonly [x: number, y: number];
  /** Its longer side. */
  readonly size: number;
}

const HEIGHT_MM = 1745;
const WIDTH_MM = 760;
const CELL_MM = 2.5;
const UNITS = 400;
/** The chosen muscle is traced by itself, finer the smaller it is. */
const [OWN_CELLS, MARGIN_MM] = [130, 8];

/** From mm of the body to units of the map. */
export const BODY_SCALE: Scale = { perMm: UNITS / HEIGHT_MM, x: -HEIGHT_MM / 2, y: -HEIGHT_MM + 18 };
/** Clefts up to twice this wide are closed by the skin, and how thick it lies over the muscles, mm. */
const SKIN_MM = { closes: 7, lies: 5 };

/** Layer of every part; layer 0 lies within the skin and is not drawn. */
const layerOf = new Map<PartId, number>([
  ...muscleIds.flatMap((id) => muscles[id].parts.map((part) => [part, muscles[id].layer] as const)),
  ...(Object.entries(contextParts) as [PartId, { layer: number }][]).map(
    ([part, { layer }]) => [part, layer] as const,
  ),
]);
/** Their flat tendons would hide the muscle in front of the belly. */
const FLAT_OVER_BELLY: ReadonlySet<PartId> = new Set([
  'external-oblique',
  'internal-oblique',
  'transversus-abdominis',
]);
const maps = new Map<Facing, BodyMap>();

/** From where a muscle is seen in a picture of the whole body. */
export function facingOf(muscle: MuscleId): Facing {
  return Math.cos((muscles[muscle].view.azimuth * Math.PI) / 180) >= -1e-9 ? 'front' : 'back';
}

/**
 * The whole body as outlines from the front or from behind: skin, muscles and bones as paths with their shade; drawn
 * once and kept.
 */
export function bodyMap(facing: Facing): BodyMap {
  const known = maps.get(facing);
  if (known) return known;
  const made = drawBody(facing);
  maps.set(facing, made);
  return made;
}

function drawBody(facing: Facing): BodyMap {
  const projection = projectionFrom(facing === 'front' ? 0 : 180, 0);
  const canvas = createCanvas(-WIDTH_MM / 2, BODY_SCALE.y, WIDTH_MM, HEIGHT_MM, CELL_MM);
  const drawn = partIds.filter((part) => (layerOf.get(part) ?? 1) > 0);
  drawn.forEach((part, k) => {
    for (const mirrored of [false, true])
      paintPart(canvas, projection, part, numbersOf(k, mirrored), mirrored, FLAT_OVER_BELLY.has(part));
  });
  for (const bone of drawnBones) {
    for (const mirrored of sidesOf(bone)) paintBone(canvas, projection, bone, BONE, mirrored);
  }
  const { region, brighter, darker } = tracerOf(canvas, BODY_SCALE);
  const isMuscle = (id: number) => id >= FIRST_PART;
  const seen = drawn.flatMap((part, k) =>
    [false, true].map((mirrored) => ({ part, mirrored, ...numbersOf(k, mirrored) })),
  );
  return {
    outline: skinAround(canvas),
    bones: region((id) => id === BONE),
    parts: seen
      .map(({ part, mirrored, flesh }) => ({
        key: `${part}${mirrored ? '-right' : ''}`,
        layer: (layerOf.get(part) ?? 1) as LayerNumber,
        region: region((id) => id === flesh),
      }))
      .filter((part) => part.region.length > 0),
    tendons: region((id) => isMuscle(id) && id % 2 === 1),
    fibres: seen.flatMap(({ part, mirrored, flesh }) =>
      fibreLines(canvas, projection, BODY_SCALE, part, { id: flesh, lines: 6, mirrored }),
    ),
    bright: brighter(isMuscle, 0.87),
    dark: darker(isMuscle, 0.62),
  };
}

const BONE = 0;
const FIRST_PART = 2;

function numbersOf(k: number, mirrored: boolean): { readonly flesh: number; readonly tendon: number } {
  const flesh = FIRST_PART + k * 4 + (mirrored ? 2 : 0);
  return { flesh, tendon: flesh + 1 };
}

/** A skin drawn around all that is seen: narrow clefts closed, the rest at a little distance. */
function skinAround(canvas: Canvas): Region {
  const { closes, lies } = SKIN_MM;
  const margin = Math.ceil((closes + lies) / CELL_MM) + 3;
  const all = { x0: 0, x1: canvas.width - 1, y0: 0, y1: canvas.height - 1 };
  const field = fieldOf(canvas, all, (k) => (canvas.id[k] === NOTHING ? 0 : 1), margin);
  const wide = distances(field);
  const rim = (closes + lies) / CELL_MM;
  const outside: Field = { ...wide, values: wide.values.map((d) => (d > rim ? 1 : 0)) };
  const back = distances(outside);
  const inside: Field = { ...back, values: back.values.map((d) => (d > closes / CELL_MM ? 1 : 0)) };
  return ringsOf(field, blur(inside, 6), canvas, BODY_SCALE, 0.5);
}

/** The muscle of a trigger point, drawn by itself where the body map has it. */
export function bodyMuscle(id: TriggerPointId, side: 'left' | 'right'): BodyMuscle {
  const { muscle, xyz } = triggerPoints[id];
  const projection = projectionFrom(facingOf(muscle) === 'front' ? 0 : 180, 0);
  const mirrored = side === 'right';
  const { parts } = muscles[muscle];
  const reach = parts
    .flatMap(reachOfPart)
    .map(([px, py, pz]) => projection.at([mirrored ? -px : px, py, pz]));
  const span = (k: 0 | 1) => {
    const values = reach.map((place) => place[k]);
    return {
      from: Math.min(...values) - MARGIN_MM,
      size: Math.max(...values) - Math.min(...values) + 2 * MARGIN_MM,
    };
  };
  const [across, down] = [span(0), span(1)];
  const cell = Math.max(across.size, down.size) / OWN_CELLS;
  const canvas = createCanvas(across.from, down.from, across.size, down.size, cell);
  parts.forEach((part, k) => {
    paintPart(canvas, projection, part, numbersOf(k, false), mirrored);
  });
  const { region } = tracerOf(canvas, BODY_SCALE);
  const [x, y] = projection.at([mirrored ? -xyz[0] : xyz[0], xyz[1], xyz[2]]);
  return {
    flesh: region((n) => n >= FIRST_PART && n % 2 === 0),
    tendons: region((n) => n >= FIRST_PART && n % 2 === 1),
    fibres: parts.flatMap((part, k) =>
      fibreLines(canvas, projection, BODY_SCALE, part, { id: numbersOf(k, false).flesh, lines: 7, mirrored }),
    ),
    size: round(Math.max(across.size, down.size) * BODY_SCALE.perMm),
    point: [round((x - BODY_SCALE.x) * BODY_SCALE.perMm), round((y - BODY_SCALE.y) * BODY_SCALE.perMm)],
  };
}
