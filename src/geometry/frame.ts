import type { BodyPoint } from './mesh.ts';

/** A point in the scene and in GLB files: metres, axes as in the body frame (+X left, +Y up, +Z front). */
export type ScenePoint = readonly [x: number, y: number, z: number] & { readonly unit?: 'm' };

/** Millimetres in a metre: the one place where the tables' unit meets the scene's. */
export const MM_PER_M = 1000;

/** Turns a point of the body frame (mm) into the scene's frame (m). The axes agree, only the unit differs. */
export function toScene(p: BodyPoint): ScenePoint {
  return [p[0] / MM_PER_M, p[1] / MM_PER_M, p[2] / MM_PER_M];
}
