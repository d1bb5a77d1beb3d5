import {
  type BufferAttribute,
  BufferGeometry,
  Float32BufferAttribute,
  Int8BufferAttribute,
  type InterleavedBufferAttribute,
  Matrix3,
  Mesh,
  type Object3D,
  Uint8BufferAttribute,
  Uint16BufferAttribute,
  Uint32BufferAttribute,
  Vector3,
} from 'three';
import {
  BATCHES,
  type Batch,
  type BodyModel,
  batchOf,
  STRUCTURE_KINDS,
  type Structure,
  type StructureKind,
} from './body-model.ts';
import { measureFibres } from './measure-fibres.ts';

type Attribute = BufferAttribute | InterleavedBufferAttribute;

/** The arrays of one batch while it is being filled. */
interface BatchArrays {
  readonly position: Float32Array;
  readonly normal: Int8Array;
  readonly uv: Uint16Array;
  readonly tissue: Uint8Array;
  readonly structure: Float32Array;
  readonly index: Uint32Array;
  vertices: number;
  indices: number;
}

/**
 * Merges the named meshes of the body into one geometry per batch, so that the whole body is a few draw calls.
 *
 * Node matrices are baked in; where one mirrors (the right side), the triangles are turned round again. Each vertex
 * carries the number of its structure. Missing (u, v) become 0, missing colours white, open and unshaded. Meshes
 * whose `extras` name no known kind are left out.
 *
 * @param root the loaded scene; not changed, its geometries may be disposed afterwards
 */
export function mergeStructures(root: Object3D): BodyModel {
  root.updateMatrixWorld(true);
  const meshes: { mesh: Mesh; batch: Batch; kind: StructureKind }[] = [];
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const kind = STRUCTURE_KINDS.find((known) => known === object.userData.kind);
    if (kind) meshes.push({ mesh: object, kind, batch: batchOf(kind) });
  });

  const arrays = {} as Record<Batch, BatchArrays>;
  for (const batch of BATCHES) {
    arrays[batch] = emptyArrays(meshes.filter((m) => m.batch === batch).map((m) => m.mesh.geometry));
  }
  const structures: Structure[] = [];
  for (const { mesh, batch, kind } of meshes) {
    const fibre = appendMesh(arrays[batch], mesh, structures.length);
    structures.push(describe(mesh, kind, fibre));
  }

  const geometries = {} as Record<Batch, BufferGeometry>;
  let triangles = 0;
  for (const batch of BATCHES) {
    geometries[batch] = toGeometry(arrays[batch]);
    triangles += arrays[batch].indices / 3;
  }
  return { structures, geometries, triangles };
}

function describe(mesh: Mesh, kind: StructureKind, fibre: Structure['fibre']): Structure {
  const { id, side, muscle, layer, pennation, feathers } = mesh.userData;
  return {
    id: typeof id === 'string' ? id : mesh.name,
    side: side === 'left' || side === 'right' ? side : 'midline',
    kind,
    muscle: typeof muscle === 'string' ? muscle : null,
    layer: typeof layer === 'number' ? layer : 1,
    slant: {
      pennationRad: typeof pennation === 'number' ? (pennation * Math.PI) / 180 : 0,
      feathers: typeof feathers === 'number' ? feathers : 1,
    },
    fibre,
  };
}

function emptyArrays(geometries: readonly BufferGeometry[]): BatchArrays {
  let vertices = 0;
  let indices = 0;
  for (const geometry of geometries) {
    const count = geometry.getAttribute('position').count;
    vertices += count;
    indices += geometry.index?.count ?? count;
  }
  return {
    position: new Float32Array(vertices * 3),
    // four bytes per vertex keep every attribute aligned; the fourth stays 0
    normal: new Int8Array(vertices * 4),
    uv: new Uint16Array(vertices * 2),
    tissue: new Uint8Array(vertices * 4).fill(255),
    structure: new Float32Array(vertices),
    index: new Uint32Array(indices),
    vertices: 0,
    indices: 0,
  };
}

function appendMesh(into: BatchArrays, mesh: Mesh, structure: number): Structure['fibre'] {
  const geometry: BufferGeometry = mesh.geometry;
  const position: Attribute = geometry.getAttribute('position');
  const normal: Attribute | undefined = geometry.getAttribute('normal');
  const uv: Attribute | undefined = geometry.getAttribute('uv');
  const color: Attribute | undefined = geometry.getAttribute('color');
  const first = into.vertices;
  const count = position.count;
  const point = new Vector3();
  const normalMatrix = new Matrix3().getNormalMatrix(mesh.matrixWorld);
  for (let i = 0; i < count; i++) {
    const vertex = first + i;
    point
      .fromBufferAttribute(position, i)
      .applyMatrix4(mesh.matrixWorld)
      .toArray(into.position, vertex * 3);
    if (normal) {
      point.fromBufferAttribute(normal, i).applyNormalMatrix(normalMatrix);
      into.normal[vertex * 4] = Math.round(point.x * 127);
      into.normal[vertex * 4 + 1] = Math.round(point.y * 127);
      into.normal[vertex * 4 + 2] = Math.round(point.z * 127);
    }
    if (uv) {
      into.uv[vertex * 2] = Math.round(uv.getX(i) * 65535);
      into.uv[vertex * 2 + 1] = Math.round(uv.getY(i) * 65535);
    }
    if (color) {
      into.tissue[vertex * 4] = Math.round(color.getX(i) * 255);
      into.tissue[vertex * 4 + 1] = Math.round(color.getY(i) * 255);
      into.tissue[vertex * 4 + 2] = Math.round(color.getZ(i) * 255);
      into.tissue[vertex * 4 + 3] = color.itemSize === 4 ? Math.round(color.getW(i) * 255) : 255;
    }
    into.structure[vertex] = structure;
  }
  into.vertices += count;

  const source = geometry.index;
  const indexCount = source?.count ?? count;
  const mirrored = mesh.matrixWorld.determinant() < 0;
  for (let i = 0; i < indexCount; i += 3) {
    const at = into.indices + i;
    for (let k = 0; k < 3; k++) {
      const from = i + (mirrored ? 2 - k : k);
      into.index[at + k] = first + (source ? source.getX(from) : from);
    }
  }
  const index = into.index.subarray(into.indices, into.indices + indexCount);
  into.indices += indexCount;
  if (!uv) return { lengthM: 0, acrossM: 0, roundness: 0 };
  return measureFibres(
    into.position.subarray(first * 3, into.vertices * 3),
    Float32Array.from(into.uv.subarray(first * 2, into.vertices * 2), (value) => value / 65535),
    index.map((vertex) => vertex - first),
  );
}

function toGeometry(arrays: BatchArrays): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new Float32BufferAttribute(arrays.position, 3));
  geometry.setAttribute('normal', new Int8BufferAttribute(arrays.normal, 4, true));
  geometry.setAttribute('uv', new Uint16BufferAttribute(arrays.uv, 2, true));
  geometry.setAttribute('tissue', new Uint8BufferAttribute(arrays.tissue, 4, true));
  geometry.setAttribute('structure', new Float32BufferAttribute(arrays.structure, 1));
  geometry.setIndex(new Uint32BufferAttribute(arrays.index, 1));
  geometry.computeBoundingSphere();
  return geometry;
}
