import { fibreAxes } from '../../anatomy/fibre-axes.ts';
import type { TriggerPointId } from '../../anatomy/ids.ts';
import { muscles } from '../../anatomy/muscles.ts';
import { triggerPoints } from '../../anatomy/trigger-points.ts';
import { MM_PER_M, toScene } from '../../geometry/frame.ts';
import type { InsideStep } from '../../state/inside.ts';
import type { View } from '../../state/view.ts';
import { DIRECTION_OF_VIEW, type Framing, framingOf } from '../framing.ts';
import { framingOfPlace } from '../place-framing.ts';

type Vector = readonly [x: number, y: number, z: number];

/** Pictures of the band hold this much of it, m; less in a small muscle. */
const BAND_M = { least: 0.034, most: 0.074, ofFraming: 0.62 };
/** The story is looked at from a little nearer. */
const STORY_SHARE = 0.8;
/** What the fibres from very near take up, m. */
const LENS_WIDTH_M = 0.0125;
const STEEPEST_DEG = 78;

/** Where a trigger point lies and how its band runs, in the scene. */
export interface InsideFrame {
  /** m. */
  readonly origin: Vector;
  /** Unit, along the fibres. */
  readonly axis: Vector;
  /** Unit, across the fibres, as nearly outwards as can be. */
  readonly outward: Vector;
}

/**
 * Where the journey into a muscle looks from: the trigger point as origin (scene frame, m), the direction of its
 * fibres as axis, and outward, square to it, the way to the skin. The right side is the mirror image.
 */
export function insideFrame(id: TriggerPointId, side: 'left' | 'right'): InsideFrame {
  const { xyz, skinDirection } = triggerPoints[id];
  const sign = side === 'left' ? 1 : -1;
  const flip = ([x, y, z]: Vector): Vector => [x * sign, y, z];
  const axis = unit(flip(fibreAxes[id]));
  const skin = unit(flip(skinDirection));
  const along = dot(skin, axis);
  const outward = unit([skin[0] - axis[0] * along, skin[1] - axis[1] * along, skin[2] - axis[2] * along]);
  return { origin: toScene(flip(xyz)), axis, outward };
}

/**
 * Where the camera looks at a step of the journey. From the band on it looks across the fibres, from outside; a chosen
 * view counts as long as the body is seen.
 */
export function framingOfInside(
  id: TriggerPointId,
  side: 'left' | 'right',
  step: InsideStep,
  view: View | null,
): Framing {
  const muscle = triggerPoints[id].muscle;
  const ofMuscle = framingOfPlace({ kind: 'muscle', id: muscle }, side, view);
  if (step === 'body') {
    const azimuthDeg = view ? DIRECTION_OF_VIEW[view].azimuthDeg : nearestQuarter(ofMuscle.azimuthDeg);
    return { ...framingOf('front', 'body'), azimuthDeg };
  }
  if (step === 'muscle') return ofMuscle;
  const { origin, outward } = insideFrame(id, side);
  if (step === 'bundles') return ofMuscle;
  const near = clamp((muscles[muscle].framingMm / MM_PER_M) * BAND_M.ofFraming, BAND_M.least, BAND_M.most);
  const size = step === 'fibres' ? LENS_WIDTH_M : step === 'band' ? near : near * STORY_SHARE;
  return {
    centre: origin,
    width: size,
    height: size,
    depth: step === 'fibres' ? 0.002 : 0.006,
    azimuthDeg: degrees(Math.atan2(outward[0], outward[2])),
    elevationDeg: clamp(degrees(Math.asin(clamp(outward[1], -1, 1))), -STEEPEST_DEG, STEEPEST_DEG),
  };
}

/** A body is looked at from in front, behind or beside, or halfway between. */
function nearestQuarter(azimuthDeg: number): number {
  return Math.round(azimuthDeg / 45) * 45;
}

function unit(a: Vector): Vector {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function clamp(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

function degrees(angleRad: number): number {
  return (angleRad * 180) / Math.PI;
}
