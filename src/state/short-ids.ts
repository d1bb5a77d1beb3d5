import { contextPartIds } from '../anatomy/context-parts.ts';
import type { PartId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import { muscleIds, muscles } from '../anatomy/muscles.ts';
import { conditionIds, pointsOf } from '../content/facts.ts';
import type { ConditionId } from '../content/ids.ts';
import { zoneIds } from '../content/zone-ids.ts';

/** Bits of an id in a link: so many that no two ids of a kind share them; a test keeps watch. */
export const SHORT_ID_BITS = 18;

/**
 * The short form of an id. It is made of the id's own letters and not of its place in a list, so that links stay good
 * when the lists grow or change their order.
 */
export function shortIdOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) >>> (32 - SHORT_ID_BITS);
}

/** Every id of a kind by its short form. */
export type ShortIds<T extends string> = ReadonlyMap<number, T>;

function byShortId<T extends string>(ids: readonly T[]): ShortIds<T> {
  return new Map(ids.map((id) => [shortIdOf(id), id]));
}

/** The ids that a link may hold, by their kinds. */
export const shortIds: {
  readonly points: ShortIds<TriggerPointId>;
  readonly parts: ShortIds<PartId>;
  readonly zones: ShortIds<ZoneId>;
  readonly conditions: ShortIds<ConditionId>;
} = {
  points: byShortId(muscleIds.flatMap((muscle) => pointsOf(muscle))),
  parts: byShortId([...muscleIds.flatMap((muscle) => muscles[muscle].parts), ...contextPartIds]),
  zones: byShortId(zoneIds),
  conditions: byShortId(conditionIds),
};
