import { MeshoptEncoder } from 'meshoptimizer';
import type { Structure } from './structure.ts';

/**
 * All positions lie on one lattice of this width over the whole body, so that neighbours still meet and the
 * two halves of the skin share their mid-line to the bit.
 */
export const LATTICE_MM = 0.1;

/** The streams of a stage, in the order in which they lie in the file. */
export const STREAMS = ['position', 'normal', 'colour', 'uv', 'index'] as const;
export type StreamName = (typeof STREAMS)[number];

/** One attribute of all structures of a stage, packed by meshopt. */
export interface PackedStream {
  readonly name: StreamName;
  /** Bytes per vertex or index, unpacked. */
  readonly stride: number;
  readonly mode: 'ATTRIBUTES' | 'TRIANGLES';
  readonly filter?: 'OCTAHEDRAL';
  /** Vertices or indices. */
  readonly count: number;
  readonly data: Uint8Array;
}

/** Where a structure lies in the streams of its stage. */
export interface PackedMesh {
  readonly structure: Structure;
  readonly vertexCount: number;
  readonly indexCount: number;
  readonly firstVertex: number;
  readonly firstIndex: number;
  readonly firstUv: number;
  /** Box in steps of the lattice. */
  readonly min: readonly number[];
  readonly max: readonly number[];
}

/** The structures of one stage, packed, and where each lies in the streams. */
export interface PackedStage {
  readonly meshes: readonly PackedMesh[];
  /** Streams in which there is nothing are left out. */
  readonly streams: readonly PackedStream[];
}

/** A mesh whose vertices stand in the order that packs best: the order in which its triangles first use them. */
interface Reordered {
  readonly structure: Structure;
  readonly vertexCount: number;
  readonly indices: Uint32Array;
  /** The old number of each new vertex. */
  readonly order: Uint32Array;
}

function reorder(structure: Structure): Reordered {
  const indices = Uint32Array.from(structure.mesh.indices);
  const [remap, vertexCount] = MeshoptEncoder.reorderMesh(indices, true, true);
  const order = new Uint32Array(vertexCount);
  remap.forEach((to, from) => {
    if (to < vertexCount) order[to] = from;
  });
  return { structure, vertexCount, indices, order };
}

const clampByte = (x: number): number => Math.max(0, Math.min(255, Math.round(x * 255)));

/**
 * Packs the structures of one stage into common streams: a stream of its own for each mesh and attribute would
 * cost 350 kB of JSON.
 *
 * Positions are whole steps of the lattice, normals octahedral with 8 bits, colours and (u, v) 8 bits. The fourth
 * byte of a colour is the crevice shading.
 *
 * @param shades crevice shading per vertex, 0..1; a structure without is unshaded
 * @returns the same bytes for the same structures. `MeshoptEncoder.ready` must have resolved.
 * @throws Error naming the structure that has no normals
 */
export function packStage(
  structures: readonly Structure[],
  shades: ReadonlyMap<Structure, Float32Array>,
): PackedStage {
  const all = structures.map(reorder);
  const vertices = all.reduce((n, m) => n + m.vertexCount, 0);
  const uvVertices = all.reduce((n, m) => n + (m.structure.mesh.uvs ? m.vertexCount : 0), 0);
  const indexCount = all.reduce((n, m) => n + m.indices.length, 0);
  const position = new Int16Array(vertices * 4);
  const normal = new Float32Array(vertices * 4);
  const colour = new Uint8Array(vertices * 4);
  const uv = new Uint8Array(uvVertices * 4);
  const index = new Uint32Array(indexCount);

  let [firstVertex, firstIndex, firstUv] = [0, 0, 0];
  const meshes = all.map(({ structure, vertexCount, indices, order }): PackedMesh => {
    const { positions, normals, uvs } = structure.mesh;
    if (!normals) throw new Error(`${structure.id} has no normals`);
    const shade = shades.get(structure);
    const min = [Infinity, Infinity, Infinity];
    const max = [-Infinity, -Infinity, -Infinity];
    for (let k = 0; k < vertexCount; k++) {
      const from = order[k] as number;
      const to = (firstVertex + k) * 4;
      for (let c = 0; c < 3; c++) {
        const steps = Math.round((positions[from * 3 + c] as number) / LATTICE_MM);
        min[c] = Math.min(min[c] as number, steps);
        max[c] = Math.max(max[c] as number, steps);
        position[to + c] = steps;
        normal[to + c] = normals[from * 3 + c] as number;
        colour[to + c] = clampByte(structure.colours[from * 3 + c] as number);
      }
      colour[to + 3] = clampByte(shade?.[from] ?? 1);
      if (uvs) for (let c = 0; c < 2; c++) uv[(firstUv + k) * 4 + c] = clampByte(uvs[from * 2 + c] as number);
    }
    index.set(indices, firstIndex);
    const mesh = {
      structure,
      vertexCount,
      indexCount: indices.length,
      firstVertex,
      firstIndex,
      firstUv,
      min,
      max,
    };
    firstVertex += vertexCount;
    firstIndex += indices.length;
    if (uvs) firstUv += vertexCount;
    return mesh;
  });

  const bytesOf = (a: Int16Array | Uint8Array | Uint32Array): Uint8Array =>
    new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
  const pack = (
    name: StreamName,
    bytes: Uint8Array,
    count: number,
    stride: number,
    rest: Pick<PackedStream, 'mode' | 'filter'>,
  ): PackedStream => ({
    name,
    stride,
    count,
    ...rest,
    data: MeshoptEncoder.encodeGltfBuffer(bytes, count, stride, rest.mode, 0),
  });
  const octahedral = MeshoptEncoder.encodeFilterOct(normal, vertices, 4, 8);
  const streams = [
    pack('position', bytesOf(position), vertices, 8, { mode: 'ATTRIBUTES' }),
    pack('normal', octahedral, vertices, 4, { mode: 'ATTRIBUTES', filter: 'OCTAHEDRAL' }),
    pack('colour', colour, vertices, 4, { mode: 'ATTRIBUTES' }),
    pack('uv', uv, uvVertices, 4, { mode: 'ATTRIBUTES' }),
    pack('index', bytesOf(index), indexCount, 4, { mode: 'TRIANGLES' }),
  ];
  return { meshes, streams: streams.filter((stream) => stream.count > 0) };
}
