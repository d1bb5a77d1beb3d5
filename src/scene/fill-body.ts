import {
  Box3,
  BufferAttribute,
  BufferGeometry,
  Float32BufferAttribute,
  Int8BufferAttribute,
  type InterleavedBufferAttribute,
  Sphere,
  Uint8BufferAttribute,
  Uint16BufferAttribute,
  Uint32BufferAttribute,
  Vector3,
} from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import type { BodyStage } from '../anatomy/body-stages.ts';
import { BATCHES, type Batch } from './body-model.ts';
import type { BodyPlan, PackedView, Placement, Slice } from './body-plan.ts';

type Geometries = Readonly<Record<Batch, BufferGeometry>>;

/**
 * Makes the big geometries at their full size, still empty: nothing of them is drawn until a stage has been filled
 * in. So the whole body is a few draw calls from the first stage to the last.
 */
export function createBodyGeometries({ sizes, box }: BodyPlan): Geometries {
  const sphere = new Box3(new Vector3(...box.min), new Vector3(...box.max)).getBoundingSphere(new Sphere());
  const geometries = {} as Record<Batch, BufferGeometry>;
  for (const batch of BATCHES) {
    const { vertices, indices } = sizes[batch];
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new Float32BufferAttribute(new Float32Array(vertices * 3), 3));
    // four bytes per vertex keep every attribute aligned; the fourth stays 0
    geometry.setAttribute('normal', new Int8BufferAttribute(new Int8Array(vertices * 4), 4, true));
    geometry.setAttribute('uv', new Uint16BufferAttribute(new Uint16Array(vertices * 2), 2, true));
    geometry.setAttribute('tissue', new Uint8BufferAttribute(new Uint8Array(vertices * 4), 4, true));
    geometry.setAttribute('structure', new Float32BufferAttribute(new Float32Array(vertices), 1));
    geometry.setIndex(new Uint32BufferAttribute(new Uint32Array(indices), 1));
    geometry.setDrawRange(0, 0);
    geometry.boundingSphere = sphere.clone();
    geometries[batch] = geometry;
  }
  return geometries;
}

/**
 * Unpacks the streams of one stage and writes its structures into the geometries. Where a node mirrors (the right
 * side), x changes its sign and the triangles are turned round.
 *
 * @param bin the binary chunk; it must be complete up to the end of this stage. `MeshoptDecoder.ready` must have resolved
 * @throws Error where a stream cannot be unpacked or a triangle names a vertex that its structure has not
 */
export function fillStage(plan: BodyPlan, stage: BodyStage, bin: Uint8Array, geometries: Geometries): void {
  const unpacked = new Map<number, Uint8Array>();
  const bytesOf = (view: number): Uint8Array => {
    let bytes = unpacked.get(view);
    if (!bytes) {
      bytes = unpack(plan.views[view] as PackedView, bin);
      unpacked.set(view, bytes);
    }
    return bytes;
  };
  const arrived = plan.placements.filter((placement) => placement.stage === stage);
  for (const placement of arrived) fillStructure(placement, bytesOf, geometries[placement.batch]);
  for (const batch of BATCHES) {
    const geometry = geometries[batch];
    const filled = arrived.filter((placement) => placement.batch === batch);
    const [first, last] = [filled[0], filled.at(-1)];
    if (!first || !last) continue;
    geometry.setDrawRange(0, plan.filled[stage][batch]);
    const vertices = last.firstVertex + last.position.count - first.firstVertex;
    for (const attribute of Object.values(geometry.attributes))
      sendPart(attribute, first.firstVertex, vertices);
    sendPart(geometry.index, first.firstIndex, last.firstIndex + last.index.count - first.firstIndex);
  }
}

/** Has this part alone sent to the graphics card, so that no stage is sent twice. */
function sendPart(
  attribute: BufferGeometry['index'] | InterleavedBufferAttribute,
  first: number,
  count: number,
) {
  if (!(attribute instanceof BufferAttribute)) return;
  attribute.addUpdateRange(first * attribute.itemSize, count * attribute.itemSize);
  attribute.needsUpdate = true;
}

function unpack({ byteOffset, byteLength, byteStride, count, mode, filter }: PackedView, bin: Uint8Array) {
  const bytes = new Uint8Array(count * byteStride);
  const source = bin.subarray(byteOffset, byteOffset + byteLength);
  MeshoptDecoder.decodeGltfBuffer(bytes, count, byteStride, source, mode, filter);
  return bytes;
}

function fillStructure(
  { column, mirrored, scale, position, normal, colour, uv, index, firstVertex, firstIndex }: Placement,
  bytesOf: (view: number) => Uint8Array,
  geometry: BufferGeometry,
): void {
  const count = position.count;
  const array = <T>(name: string) => geometry.getAttribute(name).array as T;
  const signX = mirrored ? -1 : 1;

  const steps = int16s(bytesOf(position.view), position, 4);
  const positions = array<Float32Array>('position');
  for (let i = 0; i < count; i++) {
    const to = (firstVertex + i) * 3;
    positions[to] = (steps[i * 4] as number) * scale * signX;
    positions[to + 1] = (steps[i * 4 + 1] as number) * scale;
    positions[to + 2] = (steps[i * 4 + 2] as number) * scale;
  }

  const facing = bytesOf(normal.view);
  const normals = array<Int8Array>('normal');
  const signed = new Int8Array(facing.buffer, facing.byteOffset + normal.first * 4, count * 4);
  for (let i = 0; i < count; i++) {
    const to = (firstVertex + i) * 4;
    normals[to] = (signed[i * 4] as number) * signX;
    normals[to + 1] = signed[i * 4 + 1] as number;
    normals[to + 2] = signed[i * 4 + 2] as number;
  }

  const colours = bytesOf(colour.view);
  array<Uint8Array>('tissue').set(
    colours.subarray(colour.first * 4, (colour.first + count) * 4),
    firstVertex * 4,
  );
  array<Float32Array>('structure').fill(column, firstVertex, firstVertex + count);
  if (uv) {
    const source = bytesOf(uv.view);
    const uvs = array<Uint16Array>('uv');
    for (let i = 0; i < count; i++) {
      const from = (uv.first + i) * 4;
      // a byte of 0..255 as a word of 0..65535
      uvs[(firstVertex + i) * 2] = (source[from] as number) * 257;
      uvs[(firstVertex + i) * 2 + 1] = (source[from + 1] as number) * 257;
    }
  }

  const raw = bytesOf(index.view);
  const source = new Uint32Array(raw.buffer, raw.byteOffset + index.first * 4, index.count);
  const indices = geometry.index?.array as Uint32Array;
  for (let i = 0; i < index.count; i += 3) {
    for (let k = 0; k < 3; k++) {
      const vertex = source[i + (mirrored ? 2 - k : k)] as number;
      if (vertex >= count) throw new RangeError(`structure ${column} has no vertex ${vertex}`);
      indices[firstIndex + i + k] = firstVertex + vertex;
    }
  }
}

/** The numbers of a slice whose vertices have `perVertex` words of two bytes. */
function int16s(bytes: Uint8Array, { first, count }: Slice, perVertex: number): Int16Array {
  return new Int16Array(bytes.buffer, bytes.byteOffset + first * perVertex * 2, count * perVertex);
}
