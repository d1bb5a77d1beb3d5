/**
 * Every structure's id as a union type, read off the tables: a misspelt muscle does not compile.
 * Types only; the tables themselves do not reach the bundle through this file.
 */
export type PartId = keyof typeof import('./figures/muscles.json');
export type ContextPartId = keyof typeof import('./figures/context-parts.json');
export type MuscleId = keyof typeof import('./figures/muscle-map.json');
export type BoneId = keyof typeof import('./figures/bones.json');
export type FillId = keyof typeof import('./figures/fills.json');
export type FaceId = keyof typeof import('./figures/face-cartilages.json');
export type LandmarkId = keyof typeof import('./figures/landmarks.json');
export type TriggerPointId = keyof typeof import('./figures/trigger-points.json');
export type ZoneId = keyof typeof import('./figures/zones.json');

/** Everything that has a node in the model. */
export type StructureId = PartId | BoneId | FillId | FaceId | 'skin';

/** The body's own sides; a mid-line structure lies on both. */
export type Side = 'left' | 'right' | 'midline';

/** What a structure is made of. */
export type StructureKind =
  | 'muscle'
  | 'tendon'
  | 'aponeurosis'
  | 'fascia'
  | 'bone'
  | 'cartilage'
  | 'disc'
  | 'eye'
  | 'skin';

/** Depth of a soft structure: 1 just under the skin to 5 on the bone; 0 is within the skin itself (platysma). */
export type LayerNumber = 0 | 1 | 2 | 3 | 4 | 5;

/** The name of a structure's node in the model. */
export type NodeName = `${StructureId}_${Side}`;
