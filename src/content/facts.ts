import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import conditionTable from './facts/conditions.json';
import muscleTable from './facts/muscles.json';
import type { ConditionId, Role } from './ids.ts';

// The facts that need no language: small enough for the first page. Words come later, by load-words.ts.

/** Where a condition is filed in lists. */
export const CONDITION_REGIONS = [
  'head-neck',
  'back',
  'shoulder-arm',
  'hip-leg',
  'foot-ankle',
  'whole-body',
] as const;
export type ConditionRegion = (typeof CONDITION_REGIONS)[number];

/** A muscle that is commonly linked with a condition, and which of its points. */
export interface LinkedMuscle {
  readonly muscle: MuscleId;
  readonly role: Role;
  readonly points: readonly TriggerPointId[];
}

/** Where one of two sources of the same ache is felt: by the patterns of trigger points, or by zones. */
export interface Ache {
  readonly points: readonly TriggerPointId[];
  readonly zones: readonly ZoneId[];
}

export interface ConditionFacts {
  readonly region: ConditionRegion;
  readonly muscles: readonly LinkedMuscle[];
  /** Pairs of sources of the same ache, in the order of the words. */
  readonly aches: readonly (readonly [Ache, Ache])[];
}

/** The 15 conditions. JSON widens its literals, hence the casts; tests check every id and value. */
export const conditions = conditionTable as unknown as Readonly<Record<ConditionId, ConditionFacts>>;
export const conditionIds = Object.keys(conditionTable) as readonly ConditionId[];

const muscleFacts = muscleTable as unknown as Readonly<
  Record<MuscleId, { readonly points: readonly TriggerPointId[] }>
>;

/** A muscle's trigger points in the order of the clinical table. */
export function pointsOf(muscle: MuscleId): readonly TriggerPointId[] {
  return muscleFacts[muscle].points;
}

const MUSCLE_OF_POINT: ReadonlyMap<TriggerPointId, MuscleId> = new Map(
  (Object.keys(muscleTable) as MuscleId[]).flatMap((muscle) =>
    pointsOf(muscle).map((point) => [point, muscle] as const),
  ),
);

/** The muscle whose table holds a trigger point; every point has one. */
export function muscleOf(point: TriggerPointId): MuscleId {
  return MUSCLE_OF_POINT.get(point) as MuscleId;
}

/** Whether a string, as a link may bring any, names a trigger point of the table. */
export function isTriggerPointId(id: string): id is TriggerPointId {
  return MUSCLE_OF_POINT.has(id as TriggerPointId);
}

/** Conditions that a muscle, or one of its points, is commonly linked with, in the order of the list. */
export function conditionsOf(muscle: MuscleId, point?: TriggerPointId): readonly ConditionId[] {
  return conditionIds.filter((id) =>
    conditions[id].muscles.some(
      (linked) => linked.muscle === muscle && (!point || linked.points.includes(point)),
    ),
  );
}
