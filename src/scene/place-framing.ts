import type { MuscleId, TriggerPointId } from '../anatomy/ids.ts';
import { muscleIds, muscles } from '../anatomy/muscles.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import { zoneFields } from '../anatomy/zone-weight.ts';
import { zones } from '../anatomy/zones.ts';
import { MM_PER_M, toScene } from '../geometry/frame.ts';
import { focusOf, type Prominence } from '../state/focus.ts';
import { type Mark, sideOfMarks } from '../state/marks.ts';
import { type Ache, patternOf, zonesOfAche } from '../state/painted.ts';
import type { Place } from '../state/place.ts';
import type { SidedZone } from '../state/sided-zones.ts';
import type { Reach, SideChoice, View } from '../state/view.ts';
import { DIRECTION_OF_VIEW, type Framing, framingOf } from './framing.ts';

/** Room around the outermost trigger points of a condition, m. */
const MARGIN_M = 0.055;
const ZONE_MARGIN_M = 0.035;
const MARKS_MARGIN_M = 0.11;
/** Where pain may only spread to need not face the eye as much. */
const SPILLOVER_WEIGHT = 0.4;
/** A point is shown with this much of its muscle around it. */
const POINT_SHARE = 0.75;
const SMALLEST_M = 0.075;
/** Muscles of hand and foot are seen without the body that would stand behind them. */
const SMALL_GROUPS: readonly string[] = ['hand', 'foot'];

const WEIGHT: Record<Prominence, number> = { subject: 1, primary: 1, secondary: 0.45, perpetuating: 0.2 };
const DEG = Math.PI / 180;

/**
 * Where the camera looks for a place, from the chosen view or the place's own best one.
 *
 * The picture holds all of what is spoken of; a condition is seen from where most of its points face.
 */
export function framingOfPlace(
  place: Place,
  side: SideChoice,
  view: View | null,
  reach: Reach = 'pattern',
  pair: readonly [Ache, Ache] | null = null,
): Framing {
  switch (place.kind) {
    case 'muscle':
      return framingOfMuscle(place.id, side, view, 1);
    case 'point':
      return reach === 'near' ? framingOfPoint(place.id, side, view) : framingOfPattern(place.id, side, view);
    case 'condition':
      return pair ? framingOfPair(pair, view) : framingOfPoints(place, side, view);
    case 'hurts':
      return place.zones.length > 0 ? framingOfZones(place.zones, view) : framingOf(view ?? 'front', 'body');
    default:
      return framingOf(view ?? 'front', 'body');
  }
}

function framingOfMuscle(id: MuscleId, side: SideChoice, view: View | null, share: number): Framing {
  const { centre, framingMm, view: best, group } = muscles[id];
  const half = Math.max((framingMm / MM_PER_M) * share, SMALLEST_M);
  const [x, y, z] = toScene(centre);
  const direction = view ? DIRECTION_OF_VIEW[view] : mirrored(best.azimuth, best.elevation, side);
  const size = { width: half * 1.5, height: half * 2.15, depth: 0.05 };
  if (side === 'both')
    return { ...size, ...direction, centre: [0, y, z], width: 2 * Math.abs(x) + half * 1.5 };
  const haze = SMALL_GROUPS.includes(group) ? { clearM: Math.max(half * 1.7, 0.15) } : {};
  return { ...size, ...direction, centre: [side === 'right' ? -x : x, y, z], ...haze };
}

function framingOfPoint(id: TriggerPointId, side: SideChoice, view: View | null): Framing {
  const around = framingOfMuscle(triggerPoints[id].muscle, side, view, POINT_SHARE);
  const [x, y, z] = toScene(triggerPoints[id].surface);
  if (side === 'both') return { ...around, centre: [0, y, z] };
  return { ...around, centre: [side === 'right' ? -x : x, y, z] };
}

/** All of the zones, from where most of them face. */
function framingOfZones(chosen: readonly SidedZone[], view: View | null): Framing {
  const seen = chosen.flatMap(placesOfZone);
  const sides = new Set(chosen.map(({ side }) => side));
  const [only] = chosen;
  const direction = view
    ? DIRECTION_OF_VIEW[view]
    : only && chosen.length === 1
      ? mirrored(zones[only.id].view, zones[only.id].elevation, only.side === 'right' ? 'right' : 'left')
      : bestDirection(seen, sides.size > 1 ? 'both' : 'left', areaSight);
  return around(seen, direction, ZONE_MARGIN_M);
}

/** Two sources of the same ache, one on each side of the body. */
function framingOfPair([first, second]: readonly [Ache, Ache], view: View | null): Framing {
  return framingOfZones([...zonesOfAche(first, 'right'), ...zonesOfAche(second, 'left')], view);
}

/** A trigger point with all of where it is felt. */
function framingOfPattern(id: TriggerPointId, side: SideChoice, view: View | null): Framing {
  const { primary, spillover } = patternOf(id, side);
  const own = placesOfPoint(id, side, 2);
  const seen = [
    ...own,
    ...primary.flatMap(placesOfZone),
    ...spillover
      .flatMap(placesOfZone)
      .map((place) => ({ ...place, weight: place.weight * SPILLOVER_WEIGHT })),
  ];
  const direction = view ? DIRECTION_OF_VIEW[view] : bestDirection(seen, side, areaSight);
  return around(seen, direction, ZONE_MARGIN_M);
}

/** The outermost places of a zone's blobs along the skin, each facing where the zone is seen best from. */
function placesOfZone({ id, side }: SidedZone): readonly SeenPoint[] {
  const { azimuthDeg, elevationDeg } = mirrored(
    zones[id].view,
    zones[id].elevation,
    side === 'right' ? 'right' : 'left',
  );
  const facing = axesOf(azimuthDeg, elevationDeg)[2];
  return zoneFields(id, side === 'right' ? 'right' : 'left').flatMap(({ centre, u, v }) => {
    const ends = [u, v].flatMap((axis) => {
      const square = dot(axis, axis);
      return [1, -1].map((sign) => axis.map((part) => (sign * part) / square) as unknown as Vector);
    });
    const [x, y, z] = toScene(centre);
    return ends.map((end) => ({
      at: [x + end[0] / MM_PER_M, y + end[1] / MM_PER_M, z + end[2] / MM_PER_M] as const,
      facing,
      weight: 0.25,
    }));
  });
}

/** All of the marks, from where most of them face; the whole body where there are none. */
export function framingOfMarks(marks: readonly Mark[], view: View | null): Framing {
  const seen = marks.flatMap(({ place }) => placesOfMark(place));
  if (seen.length === 0) return framingOf(view ?? 'front', 'body');
  const direction = view ? DIRECTION_OF_VIEW[view] : bestDirection(seen, sideOfMarks(marks));
  return around(seen, direction, MARKS_MARGIN_M);
}

function placesOfMark(place: Mark['place']): readonly SeenPoint[] {
  if (place.kind === 'point') return placesOfPoint(place.id, place.side, 1);
  if (place.kind === 'zone') return placesOfZone(place.zone);
  // until its muscle has come, a place on it is about where the muscle is
  const owner = muscleIds.find((id) => muscles[id].parts.includes(place.part));
  if (!owner) return [];
  const { centre, view } = muscles[owner];
  const sign = place.side === 'right' ? -1 : 1;
  const [x, y, z] = toScene(centre);
  const facing = axesOf(sign * view.azimuth, view.elevation)[2];
  return [{ at: [sign * x, y, z], facing, weight: 1 }];
}

function placesOfPoint(id: TriggerPointId, side: SideChoice, weight: number): readonly SeenPoint[] {
  const { surface, skinDirection } = triggerPoints[id];
  const [x, y, z] = toScene(surface);
  return signsOf(side).map((sign) => ({
    at: [sign * x, y, z] as const,
    facing: [sign * skinDirection[0], skinDirection[1], skinDirection[2]] as const,
    weight,
  }));
}

function signsOf(side: SideChoice): readonly (1 | -1)[] {
  return side === 'both' ? [1, -1] : [side === 'right' ? -1 : 1];
}

function framingOfPoints(place: Place, side: SideChoice, view: View | null): Framing {
  const { points, muscles: prominent } = focusOf(place);
  const seen = points.flatMap((id) =>
    placesOfPoint(id, side, WEIGHT[prominent.get(triggerPoints[id].muscle) ?? 'secondary']),
  );
  return around(seen, view ? DIRECTION_OF_VIEW[view] : bestDirection(seen, side), MARGIN_M);
}

/** What holds all places, as seen from a direction. */
function around(
  seen: readonly SeenPoint[],
  direction: Pick<Framing, 'azimuthDeg' | 'elevationDeg'>,
  marginM: number,
): Framing {
  const [right, up, out] = axesOf(direction.azimuthDeg, direction.elevationDeg);
  const spans = [right, up, out].map((axis) => spanAlong(axis, seen));
  const [across, high, deep] = spans as [Span, Span, Span];
  const centre = [0, 1, 2].map(
    (k) =>
      (right[k] as number) * across.middle +
      (up[k] as number) * high.middle +
      (out[k] as number) * deep.middle,
  );
  return {
    centre: centre as unknown as Framing['centre'],
    width: Math.max(across.size + 2 * marginM, 0.2),
    height: Math.max(high.size + 2 * marginM, 0.24),
    depth: deep.size / 2,
    ...direction,
  };
}

type Vector = readonly [x: number, y: number, z: number];

interface SeenPoint {
  readonly at: Vector;
  readonly facing: Vector;
  readonly weight: number;
}

/** How well something is seen that faces the eye by this cosine; below 0 on the far side. */
type Sight = (cosine: number) => number;
/** A spot is seen well until it is nearly edge-on. */
const spotSight: Sight = (cosine) => (cosine > 0 ? Math.sqrt(cosine) : cosine * 0.4);
/** Of an area only as much is seen as it turns towards the eye. */
const areaSight: Sight = (cosine) => (cosine > 0 ? Math.min(cosine, 0.85) : cosine * 0.25);

/** The direction from which most points face the eye; from straight ahead or behind where both sides show. */
function bestDirection(seen: readonly SeenPoint[], side: SideChoice, sight: Sight = spotSight) {
  let best = { azimuthDeg: 0, elevationDeg: 0 };
  let most = -Infinity;
  const step = side === 'both' ? 180 : 15;
  for (let azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += step) {
    for (const elevationDeg of [0, 12, -12, 25, -25]) {
      const out = axesOf(azimuthDeg, elevationDeg)[2];
      let sum = -Math.abs(elevationDeg) * 0.002 * seen.length;
      for (const { facing, weight } of seen) {
        const cosine = dot(facing, out);
        sum += weight * sight(cosine);
      }
      if (sum > most + 1e-9) {
        most = sum;
        best = { azimuthDeg, elevationDeg };
      }
    }
  }
  return best;
}

/** The viewer's right, up and out-of-the-picture axes in the scene frame. */
function axesOf(azimuthDeg: number, elevationDeg: number): readonly [Vector, Vector, Vector] {
  const a = azimuthDeg * DEG;
  const e = elevationDeg * DEG;
  return [
    [Math.cos(a), 0, -Math.sin(a)],
    [-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)],
    [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)],
  ];
}

interface Span {
  readonly middle: number;
  readonly size: number;
}

function spanAlong(axis: Vector, seen: readonly SeenPoint[]): Span {
  const along = seen.map(({ at }) => dot(at, axis));
  const [low, high] = [Math.min(...along), Math.max(...along)];
  return { middle: (low + high) / 2, size: high - low };
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Tables tell the left side. Both sides at once are seen from straight ahead, behind, above or below. */
function mirrored(azimuth: number, elevation: number, side: SideChoice) {
  if (side === 'left') return { azimuthDeg: azimuth, elevationDeg: elevation };
  if (side === 'right') return { azimuthDeg: -azimuth, elevationDeg: elevation };
  return { azimuthDeg: Math.cos(azimuth * DEG) >= 0 ? 0 : 180, elevationDeg: elevation };
}
