import type { BufferGeometry } from 'three';
import type { BodyStage } from '../anatomy/body-stages.ts';
import type { StructureKind } from '../anatomy/ids.ts';

/** What a structure is made of, as the model says it. */
export const STRUCTURE_KINDS = [
  'muscle',
  'tendon',
  'aponeurosis',
  'fascia',
  'bone',
  'cartilage',
  'disc',
  'eye',
  'skin',
] as const satisfies readonly StructureKind[];
export type { StructureKind };

/** Which big geometry a structure is drawn with. */
export const BATCHES = ['soft', 'hard', 'skin'] as const;
export type Batch = (typeof BATCHES)[number];

const BATCH_OF_KIND: Record<StructureKind, Batch> = {
  muscle: 'soft',
  tendon: 'soft',
  aponeurosis: 'soft',
  fascia: 'soft',
  bone: 'hard',
  cartilage: 'hard',
  disc: 'hard',
  eye: 'hard',
  skin: 'skin',
};

/**
 * Which of the three meshes of the body holds the structures of a kind: muscles and tendons `soft`, bones and what is
 * like them `hard`, and the skin.
 */
export function batchOf(kind: StructureKind): Batch {
  return BATCH_OF_KIND[kind];
}

/** Size of a fibre sheet along and around its fibres, means over the whole surface. */
export interface FibreMeasure {
  /** Mean length of a fibre from origin to insertion, m; 0 where the structure has no fibres. */
  readonly lengthM: number;
  /** Mean way around one side of the belly, from edge to edge, m. */
  readonly acrossM: number;
  /** Thickness over width of the mean cross-section: 0 a sheet, 1 a round belly. */
  readonly roundness: number;
}

/** One named structure of the body; its place in `BodyModel.structures` is its number on the graphics card. */
export interface Structure {
  readonly id: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly kind: StructureKind;
  readonly muscle: string | null;
  /** 1 just under the skin … 5 on the bone; 0 within the skin; 1 where the model gives none. */
  readonly layer: number;
  readonly fibre: FibreMeasure;
  /** Slant of the fibres to the u-lines, positive towards higher v, and the feathers it changes in. */
  readonly slant: { readonly pennationRad: number; readonly feathers: number };
}

/** Where a structure is: its triangles in the index of its batch, and a ball around it in the scene, m. */
export interface Extent {
  readonly batch: Batch;
  readonly indexStart: number;
  readonly indexCount: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/**
 * The body ready to be drawn: scene frame, metres. All structures and the size of all geometries are known from the
 * first stage on; each stage brings a new model with the same structures and geometries, more of them filled.
 * Owns its geometries until `disposeBodyModel`.
 */
export interface BodyModel {
  /** How much has come: the skin alone, the outer layers and bones as well, or all. */
  readonly stage: BodyStage;
  readonly structures: readonly Structure[];
  /** By the number of the structure. */
  readonly extents: readonly Extent[];
  readonly geometries: Readonly<Record<Batch, BufferGeometry>>;
  readonly triangles: number;
}

/** Frees the buffers of every batch on the graphics card; the model cannot be drawn afterwards. */
export function disposeBodyModel(model: BodyModel): void {
  for (const batch of BATCHES) model.geometries[batch].dispose();
}
