import type { BodyPoint } from '../../src/geometry/mesh.ts';
import { type Met, neighboursOf } from './layer-order.ts';
import type { Probe } from './probe.ts';
import { ringAround, unit } from './way-out.ts';

/** A trigger point as far as its strata need it; see src/anatomy/trigger-points.ts. */
export interface PointFigures {
  readonly muscle: string;
  readonly surface: BodyPoint;
  readonly skinDirection: BodyPoint;
}

/** What lies between the skin and a point's muscle, from the skin inwards, and what comes next below it. */
export interface PointStrata {
  readonly over: readonly string[];
  readonly under: string | null;
}

/** Cores beside the middle one stand this far off, mm: well within the patch that stands for a typical area. */
const BUNDLE_RADIUS_MM = 3;
const BUNDLE_RING = 6;
/** So many of the seven cores must agree. */
const MAJORITY = 4;
/** The muscle's surface in the model lies within this of the measured one, mm. */
const OWN_WITHIN_MM = 6;

/** What at least four of the cores meet, from the skin inwards by the mean height of its outer face. */
function metByMost(cores: readonly (readonly Met[])[]): string[] {
  const tops = new Map<string, number[]>();
  for (const core of cores)
    for (const { stratum, topMm } of core) tops.set(stratum, [...(tops.get(stratum) ?? []), topMm]);
  return [...tops]
    .filter(([, heights]) => heights.length >= MAJORITY)
    .map(([stratum, heights]) => ({ stratum, topMm: heights.reduce((a, b) => a + b) / heights.length }))
    .sort((a, b) => b.topMm - a.topMm || (a.stratum < b.stratum ? -1 : 1))
    .map(({ stratum }) => stratum);
}

/**
 * Finds the strata over and under a trigger point with a bundle of seven parallel cores, so that a slit between two
 * muscles does not decide. Under it lies what most cores meet first; where they differ, the first that most meet at all.
 */
export function strataOfPoint(
  probe: Probe,
  { muscle, surface, skinDirection }: PointFigures,
  isHard: (stratum: string) => boolean,
): PointStrata {
  const outward = unit(skinDirection);
  const ring = ringAround(outward, 0, BUNDLE_RADIUS_MM, BUNDLE_RING).map(
    ([x, y, z]): BodyPoint => [surface[0] + x, surface[1] + y, surface[2] + z],
  );
  const cores = [surface, ...ring].map((place) =>
    neighboursOf(probe.drill(place, outward), muscle, OWN_WITHIN_MM, isHard),
  );
  const under = cores.map((core) => core.under);
  return {
    over: metByMost(cores.map((core) => core.over)),
    under: metByMost(under.map((met) => met.slice(0, 1)))[0] ?? metByMost(under)[0] ?? null,
  };
}
