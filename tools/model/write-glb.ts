import { BODY_STAGES } from '../../src/anatomy/body-stages.ts';
import { MM_PER_M } from '../../src/geometry/frame.ts';
import { assembleGlb } from './assemble-glb.ts';
import { measureFibres } from './measure-fibres.ts';
import { LATTICE_MM, type PackedMesh, type PackedStream, packStage, type StreamName } from './pack-stage.ts';
import { stageOf } from './stage-of.ts';
import type { Structure } from './structure.ts';

const COPYRIGHT =
  'CC BY-SA 4.0. Made from measurements of Z-Anatomy (CC BY-SA 4.0), which builds on BodyParts3D, ' +
  '(c) The Database Center for Life Science (CC BY 4.0).';

/** Roughness per kind of tissue, only so that a plain viewer shows something good; the explorer has its own. */
const ROUGHNESS: Readonly<Record<string, number>> = { bone: 0.75, eye: 0.15, skin: 0.7, cartilage: 0.5 };

const GL = {
  byte: 5120,
  unsignedByte: 5121,
  short: 5122,
  unsignedInt: 5125,
  vertices: 34962,
  indices: 34963,
};

/** A structure's place in the streams, and the number of each stream's view in the file. */
interface PlacedMesh extends PackedMesh {
  readonly views: Readonly<Partial<Record<StreamName, number>>>;
}

/** The binary chunk as it grows, stage by stage, and what the JSON says of it. */
interface Binary {
  readonly parts: Uint8Array[];
  readonly views: object[];
  packedLength: number;
  /** Length of the same data unpacked: glTF wants a buffer for it, though the file does not hold one. */
  plainLength: number;
}

/** Appends a stream to the binary chunk, padded to 4 bytes; returns the number of its view. */
function appendStream(binary: Binary, { data, count, stride, mode, filter }: PackedStream): number {
  const padding = (4 - (data.length % 4)) % 4;
  const view = {
    buffer: 1,
    byteOffset: binary.plainLength,
    byteLength: count * stride,
    ...(mode === 'ATTRIBUTES' && { byteStride: stride }),
    target: mode === 'ATTRIBUTES' ? GL.vertices : GL.indices,
    extensions: {
      EXT_meshopt_compression: {
        buffer: 0,
        byteOffset: binary.packedLength,
        byteLength: data.length,
        byteStride: stride,
        count,
        mode,
        ...(filter && { filter }),
      },
    },
  };
  binary.parts.push(data, new Uint8Array(padding));
  binary.packedLength += data.length + padding;
  binary.plainLength += count * stride;
  return binary.views.push(view) - 1;
}

/** What the mesh says of its fibres: mean length and way across in metres, roundness; nothing where it has none. */
function fibreExtras({ mesh }: Structure): object {
  const fibre = measureFibres(mesh);
  if (!fibre) return {};
  const { lengthMm, acrossMm, roundness } = fibre;
  // tenths of a millimetre, hundredths of the roundness
  const inMetres = (mm: number): number => Math.round(mm * 10) / (10 * MM_PER_M);
  return {
    extras: { fibre: [inMetres(lengthMm), inMetres(acrossMm), Math.round(roundness * 100) / 100] },
  };
}

/** The mesh of a structure and its accessors, which are appended to `accessors`. */
function describeMesh(placed: PlacedMesh, material: number, accessors: object[]): object {
  const { structure, vertexCount, indexCount, firstVertex, firstIndex, firstUv, min, max, views } = placed;
  const addAccessor = (accessor: object): number => accessors.push(accessor) - 1;
  const at = (stream: StreamName, first: number, stride: number): object => ({
    bufferView: views[stream],
    ...(first > 0 && { byteOffset: first * stride }),
    count: stream === 'index' ? indexCount : vertexCount,
  });
  const unit = (componentType: number, type: string): object => ({ componentType, normalized: true, type });
  const attributes: Record<string, number> = {
    POSITION: addAccessor({
      ...at('position', firstVertex, 8),
      componentType: GL.short,
      type: 'VEC3',
      min,
      max,
    }),
    NORMAL: addAccessor({ ...at('normal', firstVertex, 4), ...unit(GL.byte, 'VEC3') }),
    COLOR_0: addAccessor({ ...at('colour', firstVertex, 4), ...unit(GL.unsignedByte, 'VEC4') }),
  };
  if (structure.mesh.uvs)
    attributes.TEXCOORD_0 = addAccessor({ ...at('uv', firstUv, 4), ...unit(GL.unsignedByte, 'VEC2') });
  const indices = addAccessor({
    ...at('index', firstIndex, 4),
    componentType: GL.unsignedInt,
    type: 'SCALAR',
  });
  return { primitives: [{ attributes, indices, material }], ...fibreExtras(structure) };
}

/** A node per structure and side under three parents, of which the right one mirrors. */
function describeNodes(structures: readonly Structure[]): { nodes: object[]; roots: number[] } {
  const scale = LATTICE_MM / MM_PER_M;
  const nodes: object[] = [];
  const parents = { left: [] as number[], right: [] as number[], midline: [] as number[] };
  structures.forEach(({ id, side: structureSide, kind, muscle, layer, pennation, feathers }, mesh) => {
    for (const side of structureSide === 'left' ? (['left', 'right'] as const) : (['midline'] as const)) {
      const extras = {
        id,
        side,
        kind,
        ...(muscle && { muscle }),
        ...(layer !== undefined && { layer }),
        ...(pennation && { pennation }),
        ...(feathers && { feathers }),
      };
      parents[side].push(nodes.push({ name: `${id}_${side}`, mesh, extras }) - 1);
    }
  });
  const roots = (['left', 'right', 'midline'] as const).map(
    (side) =>
      nodes.push({
        name: `body-${side}`,
        scale: [side === 'right' ? -scale : scale, scale, scale],
        children: parents[side],
      }) - 1,
  );
  return { nodes, roots };
}

function describeMaterial(kind: string): object {
  return {
    name: kind,
    pbrMetallicRoughness: {
      metallicFactor: 0,
      roughnessFactor: ROUGHNESS[kind] ?? 0.55,
      ...(kind === 'skin' && { baseColorFactor: [1, 1, 1, 0.2] }),
    },
    ...(kind === 'skin' && { alphaMode: 'BLEND' }),
  };
}

/**
 * Writes the structures as one GLB that any glTF viewer with EXT_meshopt_compression opens: a node per structure
 * and side, the right side being the left mesh mirrored by its parent node.
 *
 * The binary chunk holds the streams of the first stage, then those of the second, and so on, so that a reader can
 * show a stage before the next has come. `asset.extras.stages` names what is complete after how many bytes of the
 * chunk. Positions are whole tenths of a millimetre; normals, colours and (u, v) have 8 bits. COLOR_0 holds the
 * tissue colour in rgb (linear) and the crevice shading in alpha, which opaque materials ignore. Written here and
 * not by glTF-Transform (which reads it back in the tests), because that makes a view for each accessor.
 *
 * @returns the file's bytes. Same structures, same bytes. `MeshoptEncoder.ready` must have resolved.
 */
export function writeGlb(
  structures: readonly Structure[],
  shades: ReadonlyMap<Structure, Float32Array>,
): Uint8Array {
  const binary: Binary = { parts: [], views: [], packedLength: 0, plainLength: 0 };
  const placed = new Map<Structure, PlacedMesh>();
  const stages = BODY_STAGES.map((name) => {
    const { meshes, streams } = packStage(
      structures.filter((structure) => stageOf(structure) === name),
      shades,
    );
    const views = Object.fromEntries(streams.map((stream) => [stream.name, appendStream(binary, stream)]));
    for (const mesh of meshes) placed.set(mesh.structure, { ...mesh, views });
    return { name, byteLength: binary.packedLength };
  });

  const kinds = [...new Set(structures.map((s) => s.kind))];
  const accessors: object[] = [];
  const meshes = structures.map((s) =>
    describeMesh(placed.get(s) as PlacedMesh, kinds.indexOf(s.kind), accessors),
  );
  const { nodes, roots } = describeNodes(structures);
  const json = {
    asset: {
      version: '2.0',
      generator: 'trigger-point-explorer, npm run model',
      copyright: COPYRIGHT,
      extras: { stages },
    },
    extensionsUsed: ['KHR_mesh_quantization', 'EXT_meshopt_compression'],
    extensionsRequired: ['KHR_mesh_quantization', 'EXT_meshopt_compression'],
    scene: 0,
    scenes: [{ name: 'body', nodes: roots }],
    nodes,
    meshes,
    materials: kinds.map(describeMaterial),
    accessors,
    bufferViews: binary.views,
    buffers: [
      { byteLength: binary.packedLength },
      { byteLength: binary.plainLength, extensions: { EXT_meshopt_compression: { fallback: true } } },
    ],
  };
  return assembleGlb(json, binary.parts);
}
