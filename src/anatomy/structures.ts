import bones from './figures/bones.json';
import contextParts from './figures/context-parts.json';
import faceCartilages from './figures/face-cartilages.json';
import fills from './figures/fills.json';
import parts from './figures/muscles.json';
import type { BoneId, ContextPartId, FaceId, FillId, PartId, StructureId } from './ids.ts';

// Holds the full tables: for the compiler, for tests and for views that need the figures themselves.
// The explorer's first screen takes its structures from the model and must not import this file.

export const partIds = Object.keys(parts) as readonly PartId[];
export const contextPartIds = Object.keys(contextParts) as readonly ContextPartId[];
export const boneIds = Object.keys(bones) as readonly BoneId[];
export const fillIds = Object.keys(fills) as readonly FillId[];
export const faceIds = Object.keys(faceCartilages) as readonly FaceId[];

/** Every id that has a node in the model. */
export const structureIds: readonly StructureId[] = [...boneIds, ...partIds, ...faceIds, ...fillIds, 'skin'];
