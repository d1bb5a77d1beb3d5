import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { MM_PER_M } from '../../src/geometry/frame.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';

/** A node of the model as written, decoded: mesh in the body frame, mm. */
export interface BodyNode {
  readonly name: string;
  readonly extras: { id: string; side: string; kind: string; muscle?: string; layer?: number };
  readonly mesh: Mesh;
  readonly colours: Float32Array;
  readonly mirrored: boolean;
}

export const MODEL = 'public/models/body.glb';

export async function glbReader(): Promise<NodeIO> {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
}

/** Reads the model as a glTF viewer does: every node that has a mesh, through the transforms above it. */
export async function readBody(path = MODEL): Promise<ReadonlyMap<string, BodyNode>> {
  const document = await (await glbReader()).read(path);
  const nodes = new Map<string, BodyNode>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    if (!primitive) continue;
    const m = node.getWorldMatrix();
    const position = primitive.getAttribute('POSITION');
    const normal = primitive.getAttribute('NORMAL');
    const uv = primitive.getAttribute('TEXCOORD_0');
    const colour = primitive.getAttribute('COLOR_0');
    const index = primitive.getIndices();
    if (!position || !normal || !colour || !index) throw new Error(`${node.getName()} lacks an attribute`);
    const count = position.getCount();
    const positions = new Float32Array(count * 3);
    const normals = new Float32Array(count * 3);
    const mirrored = (m[0] ?? 1) < 0;
    const element: number[] = [];
    for (let i = 0; i < count; i++) {
      position.getElement(i, element);
      for (let c = 0; c < 3; c++)
        positions[i * 3 + c] =
          MM_PER_M *
          ((m[c] as number) * (element[0] as number) +
            (m[4 + c] as number) * (element[1] as number) +
            (m[8 + c] as number) * (element[2] as number) +
            (m[12 + c] as number));
      normal.getElement(i, element);
      for (let c = 0; c < 3; c++)
        normals[i * 3 + c] = (element[c] as number) * (mirrored && c === 0 ? -1 : 1);
    }
    const indices = Uint32Array.from(index.getArray() as Uint32Array);
    // glTF: a node that mirrors turns its faces round
    if (mirrored)
      for (let i = 0; i < indices.length; i += 3)
        [indices[i + 1], indices[i + 2]] = [indices[i + 2] as number, indices[i + 1] as number];
    const decode = (accessor: typeof uv, size: number): Float32Array => {
      const out = new Float32Array(count * size);
      for (let i = 0; i < count; i++)
        out.set(accessor?.getElement(i, element).slice(0, size) ?? [], i * size);
      return out;
    };
    nodes.set(node.getName(), {
      name: node.getName(),
      extras: node.getExtras() as BodyNode['extras'],
      mesh: { positions, indices, normals, ...(uv && { uvs: decode(uv, 2) }) },
      colours: decode(colour, 4),
      mirrored,
    });
  }
  return nodes;
}
