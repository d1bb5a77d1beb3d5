import type { StructureKind } from '../../src/anatomy/ids.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';

/** Linear-light colour, 0..1 each. */
export type Colour = readonly [r: number, g: number, b: number];

/** One structure on its way through the compiler: the left side, or the whole of a mid-line structure. */
export interface Structure {
  readonly id: string;
  readonly side: 'left' | 'midline';
  readonly kind: StructureKind;
  /** The clinical muscle a part belongs to, where it belongs to one. */
  readonly muscle?: string;
  /** 1 just under the skin to 5 on the bone, on soft parts. */
  readonly layer?: number;
  /** Closed, outward, body frame, mm, with normals; uvs on fibre sheets. */
  readonly mesh: Mesh;
  /** Tissue colour per vertex, linear light, 0..1. */
  readonly colours: Float32Array;
  /** Slant of the fibres to the u-lines, degrees, and the feathers it changes in: see FibreSheetFigures. */
  readonly pennation?: number;
  readonly feathers?: number;
  /** Volume in ml that the table gives for this structure, where it gives one. */
  readonly tableVolumeMl?: number;
}
