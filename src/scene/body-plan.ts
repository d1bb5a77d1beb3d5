import { BODY_STAGES, type BodyStage } from '../anatomy/body-stages.ts';
import {
  BATCHES,
  type Batch,
  batchOf,
  STRUCTURE_KINDS,
  type Structure,
  type StructureKind,
} from './body-model.ts';

/** A packed stream of the file: one attribute of all structures of a stage. */
export interface PackedView {
  /** Place in the binary chunk, bytes. */
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter: string | undefined;
}

/** Where one attribute of a mesh lies: which stream, and the first vertex or index in it. */
export interface Slice {
  readonly view: number;
  readonly first: number;
  readonly count: number;
}

/** One structure on its way from the streams into the big geometries. */
export interface Placement {
  readonly column: number;
  readonly batch: Batch;
  readonly stage: BodyStage;
  readonly mirrored: boolean;
  /** Metres per step of the lattice. */
  readonly scale: number;
  readonly position: Slice;
  readonly normal: Slice;
  readonly colour: Slice;
  readonly uv: Slice | null;
  readonly index: Slice;
  /** Box around it, scene frame, m. */
  readonly box: Box;
  /** Where it goes in the geometry of its batch. */
  readonly firstVertex: number;
  readonly firstIndex: number;
}

/** A box in the scene, m. */
export interface Box {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
}

/** What the head of the file says of all that follows. */
export interface BodyPlan {
  readonly structures: readonly Structure[];
  readonly placements: readonly Placement[];
  readonly views: readonly PackedView[];
  /** Bytes of the binary chunk after which each stage is complete. */
  readonly stages: readonly { readonly name: BodyStage; readonly byteLength: number }[];
  readonly sizes: Readonly<Record<Batch, { readonly vertices: number; readonly indices: number }>>;
  /** Indices of each batch that are there once a stage is. */
  readonly filled: Readonly<Record<BodyStage, Readonly<Record<Batch, number>>>>;
  readonly box: Box;
}

/** What is read of the JSON chunk; `npm run model` writes it (tools/model/write-glb.ts) and tests hold it to this. */
interface BodyJson {
  asset: { extras?: { stages?: { name: string; byteLength: number }[] } };
  scenes: { nodes: number[] }[];
  nodes: { mesh?: number; scale?: number[]; children?: number[]; extras?: Record<string, unknown> }[];
  meshes: {
    primitives: { attributes: Record<string, number>; indices: number }[];
    /** Length and way across in metres, roundness: see FibreMeasure. */
    extras?: { fibre?: readonly [lengthM: number, acrossM: number, roundness: number] };
  }[];
  accessors: { bufferView: number; byteOffset?: number; count: number; min?: number[]; max?: number[] }[];
  bufferViews: {
    extensions: { EXT_meshopt_compression: Omit<PackedView, 'filter'> & { filter?: string } };
  }[];
}

const NO_FIBRES = [0, 0, 0] as const;

/**
 * Reads the head of the compiled body: every structure by its number, and where its mesh will come from and go to.
 *
 * @param json the JSON chunk, parsed
 * @throws Error when the file was not written by this project's compiler, or by an older one
 */
export function planBody(json: unknown): BodyPlan {
  const { asset, scenes, nodes, meshes, accessors, bufferViews } = json as BodyJson;
  const stages = BODY_STAGES.map((name) => {
    const stage = asset.extras?.stages?.find((written) => written.name === name);
    if (!stage) throw new Error(`the model has no stage ${name}; compile it anew with npm run model`);
    return { name, byteLength: stage.byteLength };
  });
  const views = bufferViews.map(({ extensions: { EXT_meshopt_compression: packed } }) => ({
    ...packed,
    byteOffset: packed.byteOffset ?? 0,
    filter: packed.filter,
  }));
  const sliceOf = (accessor: number): Slice => {
    const { bufferView, byteOffset = 0, count } = accessors[accessor] as BodyJson['accessors'][number];
    return { view: bufferView, first: byteOffset / (views[bufferView] as PackedView).byteStride, count };
  };
  const stageOfView = (view: number): BodyStage => {
    const { byteOffset, byteLength } = views[view] as PackedView;
    return stages.find((stage) => byteOffset + byteLength <= stage.byteLength)?.name ?? 'whole';
  };

  const structures: Structure[] = [];
  const unplaced: Omit<Placement, 'firstVertex' | 'firstIndex'>[] = [];
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (const root of scenes[0]?.nodes ?? []) {
    const { scale = [1, 1, 1], children = [] } = nodes[root] as BodyJson['nodes'][number];
    const [scaleX = 1, scaleY = 1] = scale;
    for (const child of children) {
      const { mesh = 0, extras = {} } = nodes[child] as BodyJson['nodes'][number];
      const kind = STRUCTURE_KINDS.find((known) => known === extras.kind);
      const { primitives, extras: meshExtras } = meshes[mesh] as BodyJson['meshes'][number];
      const primitive = primitives[0];
      const { POSITION, NORMAL, COLOR_0, TEXCOORD_0 } = primitive?.attributes ?? {};
      if (!kind || !primitive || POSITION === undefined || NORMAL === undefined || COLOR_0 === undefined) {
        throw new Error(`node ${child} of the model is not a structure`);
      }
      const position = sliceOf(POSITION);
      const box = boxOf(accessors[POSITION], scale);
      unplaced.push({
        column: structures.length,
        batch: batchOf(kind),
        stage: stageOfView(position.view),
        mirrored: scaleX < 0,
        scale: scaleY,
        position,
        normal: sliceOf(NORMAL),
        colour: sliceOf(COLOR_0),
        uv: TEXCOORD_0 === undefined ? null : sliceOf(TEXCOORD_0),
        index: sliceOf(primitive.indices),
        box,
      });
      structures.push(describe(extras, kind, meshExtras?.fibre ?? NO_FIBRES));
      for (let c = 0; c < 3; c++) {
        min[c] = Math.min(min[c] as number, box.min[c] as number);
        max[c] = Math.max(max[c] as number, box.max[c] as number);
      }
    }
  }
  return { structures, views, stages, box: { min, max }, ...place(unplaced) };
}

function boxOf(accessor: BodyJson['accessors'][number] | undefined, scale: readonly number[]): Box {
  const ends = [0, 1, 2].map((c) => {
    const [a, b] = [accessor?.min?.[c] ?? 0, accessor?.max?.[c] ?? 0].map((v) => v * (scale[c] ?? 1));
    return [Math.min(a as number, b as number), Math.max(a as number, b as number)] as const;
  });
  const side = (k: 0 | 1) => ends.map((end) => end[k]) as [number, number, number];
  return { min: side(0), max: side(1) };
}

/** Gives each mesh its place, stage by stage, so that what has come is always one range from the start. */
function place(
  unplaced: readonly Omit<Placement, 'firstVertex' | 'firstIndex'>[],
): Pick<BodyPlan, 'placements' | 'sizes' | 'filled'> {
  const next = Object.fromEntries(BATCHES.map((batch) => [batch, { vertices: 0, indices: 0 }])) as Record<
    Batch,
    { vertices: number; indices: number }
  >;
  const filled = {} as Record<BodyStage, Record<Batch, number>>;
  const placements: Placement[] = [];
  for (const stage of BODY_STAGES) {
    for (const entry of unplaced) {
      if (entry.stage !== stage) continue;
      const at = next[entry.batch];
      placements.push({ ...entry, firstVertex: at.vertices, firstIndex: at.indices });
      at.vertices += entry.position.count;
      at.indices += entry.index.count;
    }
    filled[stage] = { soft: next.soft.indices, hard: next.hard.indices, skin: next.skin.indices };
  }
  return { placements, sizes: next, filled };
}

function describe(
  extras: Record<string, unknown>,
  kind: StructureKind,
  [lengthM, acrossM, roundness]: readonly [number, number, number],
): Structure {
  const { id, side, muscle, layer, pennation, feathers } = extras;
  return {
    id: String(id),
    side: side === 'left' || side === 'right' ? side : 'midline',
    kind,
    muscle: typeof muscle === 'string' ? muscle : null,
    layer: typeof layer === 'number' ? layer : 1,
    slant: {
      pennationRad: typeof pennation === 'number' ? (pennation * Math.PI) / 180 : 0,
      feathers: typeof feathers === 'number' ? feathers : 1,
    },
    fibre: { lengthM, acrossM, roundness },
  };
}
