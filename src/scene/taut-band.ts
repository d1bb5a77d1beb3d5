import type { TriggerPointId } from '../anatomy/ids.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import type { Structure } from './body-model.ts';

/** A band is as wide as a few fascicles, and never more than this share of a slender muscle, m. */
const HALF_WIDTH_M = 0.0032;
const MOST_SHARE = 0.07;

/** The taut band through a trigger point, as the muscle's shader draws it. */
export interface TautBand {
  /** Number of the structure that it runs in. */
  readonly column: number;
  /** What stays the same along the fibres: metres across them, at the point. */
  readonly acrossM: number;
  /** Feather that the point lies in, where fibres meet in a V. */
  readonly feather: number;
  readonly halfWidthM: number;
}

/**
 * Finds the taut bands through a trigger point on the sides that are shown: the fibre that runs through it, as the
 * fibre sheet says. The same figures as in shaders/fibres.ts, in plain numbers.
 */
export function tautBands(
  point: TriggerPointId | null,
  structures: readonly Structure[],
  sides: readonly Structure['side'][],
): readonly TautBand[] {
  if (!point) return [];
  const { part, u, v } = triggerPoints[point];
  return structures.flatMap((structure, column) => {
    if (structure.id !== part || !sides.includes(structure.side)) return [];
    const { acrossM: widthM } = structure.fibre;
    if (structure.fibre.lengthM <= 0) return [];
    const { acrossM, feather } = acrossFibres(structure, u, v);
    return [{ column, acrossM, feather, halfWidthM: Math.min(HALF_WIDTH_M, widthM * MOST_SHARE) }];
  });
}

/** What stays the same along the fibres of a structure at (u, v), metres, and the feather that v lies in. */
export function acrossFibres(
  { fibre, slant }: Pick<Structure, 'fibre' | 'slant'>,
  u: number,
  v: number,
): { acrossM: number; feather: number } {
  const angle = Math.acos(Math.min(1, Math.max(-1, 1 - 2 * v))) / Math.PI;
  const metres = fibre.acrossM * (v + (angle - v) * fibre.roundness);
  const sine = Math.sin(slant.pennationRad);
  let across = metres;
  let feather = 0;
  if (slant.feathers >= 1.5) {
    const width = fibre.acrossM / slant.feathers;
    feather = Math.floor(metres / width);
    const within = metres / width - feather;
    across = (feather % 2 === 0 ? within : 1 - within) * width;
  }
  return { acrossM: across * Math.sqrt(1 - sine * sine) - u * fibre.lengthM * sine, feather };
}
