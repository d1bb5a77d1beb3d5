import type { BodyPoint } from '../../src/geometry/mesh.ts';
import { middleOf, type Neighbours, neighboursOf } from './layer-order.ts';
import type { Probe } from './probe.ts';
import { drillOut, type View } from './way-out.ts';

/** What covers a muscle and what it covers, the most-covering first. */
export interface MuscleStrata {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

/** A neighbour counts when this share of the cores meets it. */
const LEAST_SHARE = 0.08;
const MOST_NEIGHBOURS = 6;
/** A place on the muscle's own surface lies within rounding of its own stretch, mm. */
const OWN_WITHIN_MM = 0.1;
/** A wider gap is the space between arm and trunk or a cavity; what lies beyond is no neighbour, mm. */
const WIDEST_GAP_MM = 30;

/** Soft structures over a muscle, up to the first bone: what lies beyond a bone covers the bone. */
function covering({ over }: Neighbours, isHard: (stratum: string) => boolean): string[] {
  const boneMm = Math.min(...over.flatMap(({ stratum, bottomMm }) => (isHard(stratum) ? [bottomMm] : [])));
  return over.flatMap(({ stratum, bottomMm }) => (bottomMm < boneMm && !isHard(stratum) ? [stratum] : []));
}

/**
 * Structures under a muscle down to the first bone, which counts, or to a wide gap. Soft ones count down to the middle
 * of the body or limb: the flexors of the forearm lie deeper than the extensors, but under the skin of the other side.
 */
function covered({ under, own, body }: Neighbours, isHard: (stratum: string) => boolean): string[] {
  const strata: string[] = [];
  let reachedMm = own.low;
  for (const { stratum, topMm, bottomMm } of under) {
    const isBone = isHard(stratum);
    if (reachedMm - topMm > WIDEST_GAP_MM || (!isBone && topMm < middleOf(body))) break;
    strata.push(stratum);
    if (isBone) break;
    reachedMm = Math.min(reachedMm, bottomMm);
  }
  return strata;
}

/** The neighbours of one side, most met first, ties as met; what is met more often on the other side belongs there. */
function mostMet(
  counts: ReadonlyMap<string, number>,
  otherSide: ReadonlyMap<string, number>,
  cores: number,
): string[] {
  return [...counts]
    .filter(([stratum, n]) => n >= LEAST_SHARE * cores && n > (otherSide.get(stratum) ?? 0))
    .sort(([, m], [, n]) => n - m)
    .slice(0, MOST_NEIGHBOURS)
    .map(([stratum]) => stratum);
}

/**
 * Finds what covers a muscle and what it covers, by cores from places strewn over its surface to the skin and the
 * opposite way.
 *
 * @param places on the surfaces of the muscle's parts, body frame, mm
 * @param isHard tells bones, cartilages and discs; they count under a muscle, not over it
 */
export function strataOfMuscle(
  probe: Probe,
  muscle: string,
  places: readonly BodyPoint[],
  view: View,
  isHard: (stratum: string) => boolean,
): MuscleStrata {
  const over = new Map<string, number>();
  const under = new Map<string, number>();
  for (const place of places) {
    const met = neighboursOf(drillOut(probe, place, view, isHard), muscle, OWN_WITHIN_MM, isHard);
    for (const stratum of covering(met, isHard)) over.set(stratum, (over.get(stratum) ?? 0) + 1);
    for (const stratum of covered(met, isHard)) under.set(stratum, (under.get(stratum) ?? 0) + 1);
  }
  return { over: mostMet(over, under, places.length), under: mostMet(under, over, places.length) };
}
