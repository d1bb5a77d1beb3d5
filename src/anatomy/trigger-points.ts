import table from './figures/trigger-points.json';
import type { MuscleId, PartId, TriggerPointId } from './ids.ts';

/** A typical place of a trigger point: data on the muscle, so that reshaping the muscle carries it. */
export interface TriggerPoint {
  readonly muscle: MuscleId;
  readonly part: PartId;
  /** Place on the part: u from origin 0 to insertion 1, v across. */
  readonly u: number;
  readonly v: number;
  readonly depth: 'superficial' | 'mid' | 'deep';
  /** The place in the body frame, mm, left side. */
  readonly xyz: readonly [number, number, number];
  /** The nearest place on the muscle's surface, body frame, mm. */
  readonly surface: readonly [number, number, number];
  /** Unit direction from there towards the skin. */
  readonly skinDirection: readonly [number, number, number];
  /** Radius of the soft patch that stands for "typical area", mm. */
  readonly spreadMm: number;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
}

/** The 176 trigger points. JSON widens its literals, hence the cast; tests check every id and value. */
export const triggerPoints = table as unknown as Readonly<Record<TriggerPointId, TriggerPoint>>;

export const triggerPointIds = Object.keys(table) as readonly TriggerPointId[];
