import table from './figures/strata.json';
import type { BoneId, ContextPartId, FaceId, FillId, MuscleId, TriggerPointId } from './ids.ts';

// Imports nothing but the strata themselves, so that a panel can name neighbours without the full tables.

/**
 * A layer of the body by the name it goes by: the clinical muscle where a part belongs to one, else the part, bone,
 * cartilage or fill itself.
 */
export type StratumId = MuscleId | ContextPartId | BoneId | FillId | FaceId;

/** What lies over and under a trigger point, on the straight way from the skin. Order only: no depth is known here. */
export interface PointStrata {
  /** From the skin inwards, without the skin; empty when the muscle lies just under it. */
  readonly over: readonly StratumId[];
  /** What comes first below the muscle; null when nothing of the model comes near. */
  readonly under: StratumId | null;
}

/** What covers a muscle and what it covers, at most six each, the most-covering first. */
export interface MuscleStrata {
  /** Soft structures only. */
  readonly over: readonly StratumId[];
  /** Soft structures and the bones it lies on; never one that is also `over`. */
  readonly under: readonly StratumId[];
}

/** JSON widens its literals, hence the cast; tests check every id. */
const strata = table as unknown as {
  readonly points: Readonly<Record<TriggerPointId, PointStrata>>;
  readonly muscles: Readonly<Record<MuscleId, MuscleStrata>>;
};

/** The neighbours of a trigger point, computed from the model by `npm run strata`. */
export function strataOfPoint(id: TriggerPointId): PointStrata {
  return strata.points[id];
}

/** The neighbours of a muscle, computed from the model by `npm run strata`. */
export function strataOfMuscle(id: MuscleId): MuscleStrata {
  return strata.muscles[id];
}
