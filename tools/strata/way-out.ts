import type { BodyPoint } from '../../src/geometry/mesh.ts';
import type { Core, Probe } from './probe.ts';

/** The side a muscle is best seen from, degrees: azimuth 0 front, 90 the body's left, 180 back. */
export interface View {
  readonly azimuth: number;
  readonly elevation: number;
}

/** A way to the skin that turns from the view by more than this cosine (about 100 degrees) is compared with others. */
const LEAST_COSINE = -0.2;
/** A way that leads through bone counts as this much longer, mm. */
const BONE_MM = 60;
/** Other ways are the view itself and rings of so many directions, so far from it. */
const RINGS_DEG = [30, 60];
const RING = 6;
/** Bone that a place touches is its attachment and bars no way, mm. */
const TOUCHING_MM = 0.5;
const RAD_PER_DEG = Math.PI / 180;

const dot = (a: BodyPoint, b: BodyPoint): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Adds multiples of three vectors. */
function combine(k: BodyPoint, u: BodyPoint, v: BodyPoint, w: BodyPoint): BodyPoint {
  const at = (c: 0 | 1 | 2): number => k[0] * u[c] + k[1] * v[c] + k[2] * w[c];
  return [at(0), at(1), at(2)];
}

/** The vector of length 1 in a direction. */
export function unit([x, y, z]: BodyPoint): BodyPoint {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/**
 * Places at even steps on a circle round a direction, `along` it and `across` from its axis: on the unit sphere as a
 * cone of directions, or with `along` 0 as a ring of offsets.
 */
export function ringAround(direction: BodyPoint, along: number, across: number, count: number): BodyPoint[] {
  const [x, y, z] = direction;
  // any vector that is not along the direction will do to span the plane
  const first = unit(Math.abs(y) < 0.9 ? [z, 0, -x] : [0, -z, y]);
  const second: BodyPoint = [
    y * first[2] - z * first[1],
    z * first[0] - x * first[2],
    x * first[1] - y * first[0],
  ];
  return Array.from({ length: count }, (_, i): BodyPoint => {
    const angleRad = (2 * Math.PI * i) / count;
    return combine(
      [along, across * Math.cos(angleRad), across * Math.sin(angleRad)],
      direction,
      first,
      second,
    );
  });
}

/** Unit vector towards the onlooker of a view, body frame. */
export function directionOf({ azimuth, elevation }: View): BodyPoint {
  const level = Math.cos(elevation * RAD_PER_DEG);
  return [
    Math.sin(azimuth * RAD_PER_DEG) * level,
    Math.sin(elevation * RAD_PER_DEG),
    Math.cos(azimuth * RAD_PER_DEG) * level,
  ];
}

/**
 * Drills a place on a muscle along the way that one thinks of it from the skin: to the nearest skin, unless that leads
 * through bone or to the side away from the muscle's view and another way is shorter for its turn. So the calf lies
 * over the tibialis posterior, although the shin's skin is as near, and the chest over the subscapularis, although the
 * back is nearer through the shoulder blade.
 */
export function drillOut(
  probe: Probe,
  place: BodyPoint,
  view: View,
  isHard: (stratum: string) => boolean,
): Core {
  const seenFrom = directionOf(view);
  const barred = (core: Core, skinMm: number): boolean =>
    [...core.spans].some(
      ([stratum, spans]) =>
        isHard(stratum) && spans.some(({ low, high }) => high > TOUCHING_MM && low < skinMm),
    );
  const weigh = (way: BodyPoint): { core: Core; cosine: number; isBarred: boolean; cost: number } => {
    const core = probe.drill(place, way);
    const skinMm = core.body.find(({ low, high }) => low <= 0 && high >= 0)?.high ?? 0;
    const cosine = dot(way, seenFrom);
    const isBarred = barred(core, skinMm);
    return { core, cosine, isBarred, cost: skinMm * (2 - cosine) + (isBarred ? BONE_MM : 0) };
  };
  let best = weigh(probe.outwardAt(place));
  if (best.cosine >= LEAST_COSINE && !best.isBarred) return best.core;
  const rings = RINGS_DEG.flatMap((deg) =>
    ringAround(seenFrom, Math.cos(deg * RAD_PER_DEG), Math.sin(deg * RAD_PER_DEG), RING),
  );
  for (const way of [seenFrom, ...rings]) {
    const other = weigh(way);
    if (other.cost < best.cost) best = other;
  }
  return best.core;
}
