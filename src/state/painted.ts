import type { Side, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import { type Ache, conditions } from '../content/facts.ts';
import { referral } from '../content/referral.ts';
import { DEEP_ZONES, SENSITIVE_ZONES } from '../content/zone-ids.ts';
import type { ExplorerState } from './explorer-store.ts';
import { createPlacePath } from './place.ts';
import { createZonesParam, type SidedZone, withZones, zoneOnSides } from './sided-zones.ts';

export type { Ache };

/**
 * What a zone on the skin is painted as: felt most, may spread to, chosen as the place that hurts, or the other source
 * of the same ache.
 */
export const INKS = ['primary', 'spillover', 'chosen', 'other'] as const;
export type Ink = (typeof INKS)[number];

/** A place of the skin, and the ink it is painted in. */
export interface PaintedZone {
  readonly id: ZoneId;
  readonly side: Side;
  readonly ink: Ink;
  /** Felt inside rather than on the skin. */
  readonly deep: boolean;
}

/** What decides about the paint. */
export type PaintQuestion = Pick<
  ExplorerState,
  'place' | 'side' | 'flagsSeen' | 'hovered' | 'compare' | 'reach'
>;

const NONE: readonly PaintedZone[] = [];
let lastKey = '';
let last = NONE;

/**
 * The zones that are painted on the skin now; the same array while nothing changes. The pattern of the open trigger
 * point, or of the one that is hovered in list or body; on `hurts` the chosen zones as well.
 */
export function paintedOf(state: PaintQuestion): readonly PaintedZone[] {
  const { place, side } = state;
  const waits = (place.kind === 'condition' && !state.flagsSeen) || place.kind === 'inside';
  const point = waits ? null : pointShown(state);
  const chosen = place.kind === 'hurts' ? place.zones : [];
  const pair = waits || point ? null : comparedAches(state);
  const key = `${place.kind === 'hurts' ? createZonesParam(chosen) : createPlacePath(place)} ${point} ${side} ${pair ? state.compare : ''}`;
  if (key === lastKey) return last;
  lastKey = key;
  last = pair ? paintPair(pair) : paint(chosen, point, side);
  return last;
}

/** The pair of sources that is compared on the body, or null. */
export function comparedAches({
  place,
  compare,
}: Pick<ExplorerState, 'place' | 'compare'>): readonly [Ache, Ache] | null {
  if (place.kind !== 'condition' || compare === null) return null;
  return conditions[place.id].aches[compare] ?? null;
}

/** The first source on the right side of the body, the second on the left, each in an ink of its own. */
function paintPair([first, second]: readonly [Ache, Ache]): readonly PaintedZone[] {
  return [...inInk(zonesOfAche(first, 'right'), 'other'), ...inInk(zonesOfAche(second, 'left'), 'primary')];
}

/** Where one source of an ache is felt, on a side. */
export function zonesOfAche({ points, zones }: Ache, side: 'left' | 'right'): readonly SidedZone[] {
  return withZones(
    zones.flatMap((id) => zoneOnSides(id, side)),
    points.flatMap((id) => patternOf(id, side).primary),
  );
}

/** From near, the muscle and its band are looked at, not the skin over them. */
function pointShown({ place, hovered, reach }: PaintQuestion): TriggerPointId | null {
  if (reach === 'near' && place.kind === 'point') return null;
  if (hovered?.kind === 'point') return hovered.id;
  return place.kind === 'point' ? place.id : null;
}

function paint(
  chosen: readonly SidedZone[],
  point: TriggerPointId | null,
  side: ExplorerState['side'],
): readonly PaintedZone[] {
  const marked = inInk(chosen, 'chosen');
  if (!point) return marked.length === 0 ? NONE : marked;
  const { primary, spillover } = patternOf(point, side);
  return [...inInk(primary, 'primary'), ...inInk(spillover, 'spillover'), ...marked];
}

/** Zones in one ink; those that get a neutral sign instead are left out. */
function inInk(zones: readonly SidedZone[], ink: Ink): readonly PaintedZone[] {
  return zones
    .filter(({ id }) => !SENSITIVE_ZONES.includes(id))
    .map(({ id, side }) => ({ id, side, ink, deep: DEEP_ZONES.includes(id) }));
}

/** The pattern of a trigger point on the sides that are spoken of. */
export function patternOf(
  point: TriggerPointId,
  side: ExplorerState['side'],
): Readonly<Record<'primary' | 'spillover', readonly SidedZone[]>> {
  const onSides = (ids: readonly ZoneId[]) => ids.flatMap((id) => zoneOnSides(id, side));
  const { primary, spillover } = referral[point];
  return { primary: onSides(primary), spillover: onSides(spillover) };
}
