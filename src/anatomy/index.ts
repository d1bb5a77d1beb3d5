export type * from './ids.ts';
export { type Landmark, landmarkIds, landmarks } from './landmarks.ts';
export { type Muscle, type MuscleGroup, muscleIds, muscles } from './muscles.ts';
export { type TriggerPoint, triggerPointIds, triggerPoints } from './trigger-points.ts';
export { type SkinZone, type ZoneBlob, zoneIds, zones } from './zones.ts';
