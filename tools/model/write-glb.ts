import { MeshoptEncoder } from 'meshoptimizer';
import { MM_PER_M } from '../../src/geometry/frame.ts';
import type { Structure } from './structure.ts';

/**
 * All positions lie on one lattice of this width over the whole body, so that neighbours still meet and the
 * two halves of the skin share their mid-line to the bit.
 */
export const LATTICE_MM = 0.1;

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

/** One attribute of all structures in a single stream: bytes per vertex and how meshopt packs it. */
interface Stream {
  readonly stride: number;
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES';
  readonly filter?: 'OCTAHEDRAL';
  readonly bytes: Uint8Array;
  readonly count: number;
}

interface Prepared {
  readonly structure: Structure;
  readonly vertexCount: number;
  readonly firstVertex: number;
  readonly firstIndex: number;
  readonly firstUv: number;
  readonly indices: Uint32Array;
  /** New place of each old vertex, in the order the index stream first uses them. */
  readonly order: Uint32Array;
}

/** Puts each mesh's vertices in the order that packs best and gives it its place in the common streams. */
function prepare(structures: readonly Structure[]): Prepared[] {
  let firstVertex = 0;
  let firstIndex = 0;
  let firstUv = 0;
  return structures.map((structure) => {
    const indices = Uint32Array.from(structure.mesh.indices);
    const [remap, vertexCount] = MeshoptEncoder.reorderMesh(indices, true, true);
    const order = new Uint32Array(vertexCount);
    remap.forEach((to, from) => {
      if (to < vertexCount) order[to] = from;
    });
    const prepared = { structure, vertexCount, firstVertex, firstIndex, firstUv, indices, order };
    firstVertex += vertexCount;
    firstIndex += indices.length;
    if (structure.mesh.uvs) firstUv += vertexCount;
    return prepared;
  });
}

const clampByte = (x: number): number => Math.max(0, Math.min(255, Math.round(x * 255)));

function fillStreams(
  all: readonly Prepared[],
  shades: ReadonlyMap<Structure, Float32Array>,
): Record<'position' | 'normal' | 'colour' | 'uv' | 'index', Stream> {
  const vertices = all.reduce((n, p) => n + p.vertexCount, 0);
  const uvVertices = all.reduce((n, p) => n + (p.structure.mesh.uvs ? p.vertexCount : 0), 0);
  const indexCount = all.reduce((n, p) => n + p.indices.length, 0);
  const position = new Int16Array(vertices * 4);
  const normal = new Float32Array(vertices * 4);
  const colour = new Uint8Array(vertices * 4);
  const uv = new Uint8Array(uvVertices * 4);
  const index = new Uint32Array(indexCount);
  for (const { structure, vertexCount, firstVertex, firstIndex, firstUv, indices, order } of all) {
    const { positions, normals, uvs } = structure.mesh;
    if (!normals) throw new Error(`${structure.id} has no normals`);
    const shade = shades.get(structure);
    for (let k = 0; k < vertexCount; k++) {
      const from = order[k] as number;
      const to = (firstVertex + k) * 4;
      for (let c = 0; c < 3; c++) {
        position[to + c] = Math.round((positions[from * 3 + c] as number) / LATTICE_MM);
        normal[to + c] = normals[from * 3 + c] as number;
        colour[to + c] = clampByte(structure.colours[from * 3 + c] as number);
      }
      colour[to + 3] = clampByte(shade?.[from] ?? 1);
      if (uvs) for (let c = 0; c < 2; c++) uv[(firstUv + k) * 4 + c] = clampByte(uvs[from * 2 + c] as number);
    }
    index.set(indices, firstIndex);
  }
  const bytesOf = (a: Int16Array | Uint8Array | Uint32Array): Uint8Array =>
    new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
  return {
    position: { stride: 8, mode: 'ATTRIBUTES', bytes: bytesOf(position), count: vertices },
    normal: {
      stride: 4,
      mode: 'ATTRIBUTES',
      filter: 'OCTAHEDRAL',
      bytes: MeshoptEncoder.encodeFilterOct(normal, vertices, 4, 8),
      count: vertices,
    },
    colour: { stride: 4, mode: 'ATTRIBUTES', bytes: colour, count: vertices },
    uv: { stride: 4, mode: 'ATTRIBUTES', bytes: uv, count: uvVertices },
    index: { stride: 4, mode: 'TRIANGLES', bytes: bytesOf(index), count: indexCount },
  };
}

/**
 * Writes the structures as one GLB that any glTF viewer with EXT_meshopt_compression opens: a node per structure
 * and side, the right side being the left mesh mirrored by its parent node.
 *
 * Positions are whole tenths of a millimetre; normals, colours and (u, v) have 8 bits. COLOR_0 holds the tissue
 * colour in rgb (linear) and the crevice shading in alpha, which opaque materials ignore. All structures share
 * one packed stream per attribute: a view of its own for each accessor would cost 350 kB of JSON, which is
 * why this is written here and not by glTF-Transform (which reads it back in the tests).
 *
 * @returns the file's bytes. Same structures, same bytes. `MeshoptEncoder.ready` must have resolved.
 */
export function writeGlb(
  structures: readonly Structure[],
  shades: ReadonlyMap<Structure, Float32Array>,
): Uint8Array {
  const all = prepare(structures);
  const streams = fillStreams(all, shades);
  const names = ['position', 'normal', 'colour', 'uv', 'index'] as const;

  // the packed bytes one after another, and the place each stream would take unpacked
  const packed: Uint8Array[] = [];
  const bufferViews: object[] = [];
  let packedLength = 0;
  let plainLength = 0;
  for (const name of names) {
    const { bytes, count, stride, mode, filter } = streams[name];
    const data = MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, mode, 0);
    bufferViews.push({
      buffer: 1,
      byteOffset: plainLength,
      byteLength: count * stride,
      ...(mode === 'ATTRIBUTES' && { byteStride: stride }),
      target: mode === 'ATTRIBUTES' ? GL.vertices : GL.indices,
      extensions: {
        EXT_meshopt_compression: {
          buffer: 0,
          byteOffset: packedLength,
          byteLength: data.length,
          byteStride: stride,
          count,
          mode,
          ...(filter && { filter }),
        },
      },
    });
    const padding = (4 - (data.length % 4)) % 4;
    packed.push(data, new Uint8Array(padding));
    packedLength += data.length + padding;
    plainLength += count * stride;
  }

  const materialKinds = [...new Set(structures.map((s) => s.kind))];
  const accessors: object[] = [];
  const addAccessor = (accessor: object): number => accessors.push(accessor) - 1;
  const positionOf = new Int16Array(streams.position.bytes.buffer);
  const meshes = all.map((p) => {
    const min = [Infinity, Infinity, Infinity];
    const max = [-Infinity, -Infinity, -Infinity];
    for (let k = p.firstVertex; k < p.firstVertex + p.vertexCount; k++)
      for (let c = 0; c < 3; c++) {
        const x = positionOf[k * 4 + c] as number;
        min[c] = Math.min(min[c] as number, x);
        max[c] = Math.max(max[c] as number, x);
      }
    const at = (view: number, first: number, stride: number): object => ({
      bufferView: view,
      ...(first > 0 && { byteOffset: first * stride }),
      count: p.vertexCount,
    });
    const attributes: Record<string, number> = {
      POSITION: addAccessor({ ...at(0, p.firstVertex, 8), componentType: GL.short, type: 'VEC3', min, max }),
      NORMAL: addAccessor({
        ...at(1, p.firstVertex, 4),
        componentType: GL.byte,
        normalized: true,
        type: 'VEC3',
      }),
      COLOR_0: addAccessor({
        ...at(2, p.firstVertex, 4),
        componentType: GL.unsignedByte,
        normalized: true,
        type: 'VEC4',
      }),
    };
    if (p.structure.mesh.uvs)
      attributes.TEXCOORD_0 = addAccessor({
        ...at(3, p.firstUv, 4),
        componentType: GL.unsignedByte,
        normalized: true,
        type: 'VEC2',
      });
    const indices = addAccessor({
      bufferView: 4,
      ...(p.firstIndex > 0 && { byteOffset: p.firstIndex * 4 }),
      count: p.indices.length,
      componentType: GL.unsignedInt,
      type: 'SCALAR',
    });
    return {
      primitives: [{ attributes, indices, material: materialKinds.indexOf(p.structure.kind) }],
    };
  });

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

  const json = {
    asset: { version: '2.0', generator: 'trigger-point-explorer, npm run model', copyright: COPYRIGHT },
    extensionsUsed: ['KHR_mesh_quantization', 'EXT_meshopt_compression'],
    extensionsRequired: ['KHR_mesh_quantization', 'EXT_meshopt_compression'],
    scene: 0,
    scenes: [{ name: 'body', nodes: roots }],
    nodes,
    meshes,
    materials: materialKinds.map((kind) => ({
      name: kind,
      pbrMetallicRoughness: {
        metallicFactor: 0,
        roughnessFactor: ROUGHNESS[kind] ?? 0.55,
        ...(kind === 'skin' && { baseColorFactor: [1, 1, 1, 0.2] }),
      },
      ...(kind === 'skin' && { alphaMode: 'BLEND' }),
    })),
    accessors,
    bufferViews,
    buffers: [
      { byteLength: packedLength },
      { byteLength: plainLength, extensions: { EXT_meshopt_compression: { fallback: true } } },
    ],
  };
  return assembleGlb(json, packed, packedLength);
}

/** The GLB container: header, JSON chunk padded with spaces, binary chunk. */
function assembleGlb(json: object, parts: readonly Uint8Array[], length: number): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const textLength = Math.ceil(text.length / 4) * 4;
  const out = new Uint8Array(12 + 8 + textLength + 8 + length);
  const view = new DataView(out.buffer);
  const header = [0x46546c67, 2, out.length, textLength, 0x4e4f534a];
  header.forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  out.set(text, 20);
  out.fill(0x20, 20 + text.length, 20 + textLength);
  view.setUint32(20 + textLength, length, true);
  view.setUint32(24 + textLength, 0x004e4942, true);
  let at = 28 + textLength;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
