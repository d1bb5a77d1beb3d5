import { sheetOfPart } from '../anatomy/fibres.ts';
import type { MuscleId, PartId, Side, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import { muscles } from '../anatomy/muscles.ts';
import { triggerPointIds, triggerPoints } from '../anatomy/trigger-points.ts';
import { zones } from '../anatomy/zones.ts';
import { BODY_SCALE, type Facing } from './body-map.ts';
import { dot, type Point3, projectionFrom } from './projection.ts';

/** A place of the body, as a mark names it. */
export type DrawnPlace =
  | { readonly kind: 'point'; readonly id: TriggerPointId; readonly side: 'left' | 'right' }
  | {
      readonly kind: 'spot';
      readonly part: PartId;
      readonly side: Side;
      readonly u: number;
      readonly v: number;
    }
  | { readonly kind: 'zone'; readonly id: ZoneId; readonly side: Side };

/** Where a place lies on the body map, in the map's units. */
export interface MapPosition {
  readonly facing: Facing;
  readonly x: number;
  readonly y: number;
}

/** A direction that leans less than this to front or back does not say on which of the two a place is drawn. */
const LEANS = 0.1;
/** What is best seen from further below is a sole, which a body map shows on the back. */
const FROM_BELOW_DEG = -40;

/** Where a place is drawn: on the front or the back of the body map, the right side as mirror image of the left. */
export function positionOnMap(place: DrawnPlace): MapPosition {
  const { at, facing } = onLeft(place);
  const seen: Point3 = place.side === 'right' ? [-at[0], at[1], at[2]] : at;
  const [x, y] = projectionFrom(facing === 'front' ? 0 : 180, 0).at(seen);
  return {
    facing,
    x: (x - BODY_SCALE.x) * BODY_SCALE.perMm,
    y: (y - BODY_SCALE.y) * BODY_SCALE.perMm,
  };
}

function onLeft(place: DrawnPlace): { readonly at: Point3; readonly facing: Facing } {
  if (place.kind === 'zone') {
    const { label, view, elevation } = zones[place.id];
    return { at: label, facing: facingOfView(view, elevation) };
  }
  if (place.kind === 'point') {
    const { surface, skinDirection, muscle } = triggerPoints[place.id];
    return { at: surface, facing: facingOfDirection(skinDirection, muscle) };
  }
  return onSheet(place.part, place.u, place.v);
}

/** The surface of a part, on the side that faces outwards: where its trigger points have the skin, or the nearest. */
function onSheet(part: PartId, u: number, v: number): { readonly at: Point3; readonly facing: Facing } {
  const sheet = sheetOfPart(part);
  const middle = sheet.point(u, v);
  const normal = sheet.normal(u, v);
  const near = nearestPoint(part, middle);
  const known = near.part === part ? sheet.normal(near.u, near.v) : normal;
  const out = dot(known, near.skinDirection) < 0 ? -1 : 1;
  const half = (sheet.thickness(u, v) / 2) * out;
  const along = (k: 0 | 1 | 2) => middle[k] + normal[k] * half;
  const outwards: Point3 = [normal[0] * out, normal[1] * out, normal[2] * out];
  // a sheet that stands on edge does not say from where it is seen: the skin over it does
  const towards = Math.abs(outwards[2]) < 0.35 ? near.skinDirection : outwards;
  return { at: [along(0), along(1), along(2)], facing: facingOfDirection(towards, near.muscle) };
}

/** The trigger point nearest to a place: of the same part where it has any. */
function nearestPoint(part: PartId, [x, y, z]: Point3) {
  const all = triggerPointIds.map((id) => triggerPoints[id]);
  const own = all.filter((point) => point.part === part);
  const distance = ({ surface }: (typeof all)[number]) =>
    Math.hypot(surface[0] - x, surface[1] - y, surface[2] - z);
  return (own.length > 0 ? own : all).reduce((best, point) =>
    distance(point) < distance(best) ? point : best,
  );
}

function facingOfDirection([, , z]: Point3, muscle: MuscleId): Facing {
  const { azimuth, elevation } = muscles[muscle].view;
  if (Math.abs(z) < LEANS) return facingOfView(azimuth, elevation);
  return z >= 0 ? 'front' : 'back';
}

/** On which of the two figures a view from somewhere is drawn. */
export function facingOfView(azimuthDeg: number, elevationDeg: number): Facing {
  if (elevationDeg < FROM_BELOW_DEG) return 'back';
  return Math.cos((azimuthDeg * Math.PI) / 180) >= -1e-9 ? 'front' : 'back';
}
