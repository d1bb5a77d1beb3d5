import table from './figures/muscle-map.json';
import type { LayerNumber, MuscleId, PartId } from './ids.ts';

/** Region of the body a muscle is filed under. */
export type MuscleGroup =
  | 'head'
  | 'neck'
  | 'back'
  | 'shoulder'
  | 'chest'
  | 'abdomen'
  | 'arm'
  | 'forearm'
  | 'hand'
  | 'hip'
  | 'thigh'
  | 'leg'
  | 'foot';

/** A muscle as clinicians speak of it: one or more parts of the body. */
export interface Muscle {
  readonly parts: readonly PartId[];
  readonly layer: LayerNumber;
  readonly group: MuscleGroup;
  /** Direction it is best seen from on the left side, degrees: 0 front, 90 the body's left, 180 back. */
  readonly view: { readonly azimuth: number; readonly elevation: number };
  /** Half the height of a picture that frames it, mm. */
  readonly framingMm: number;
  /** Middle of the muscle, body frame, mm, left side. */
  readonly centre: readonly [number, number, number];
}

/** The 101 clinical muscles. JSON widens its literals, hence the cast; tests check every id and value. */
export const muscles = table as unknown as Readonly<Record<MuscleId, Muscle>>;

export const muscleIds = Object.keys(table) as readonly MuscleId[];
