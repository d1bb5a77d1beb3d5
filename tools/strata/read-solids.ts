import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { MM_PER_M } from '../../src/geometry/frame.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';

/** A structure of one side as the compiled model holds it. */
export interface Solid {
  /** Id of the part, bone, cartilage or fill, or 'skin'. */
  readonly id: string;
  readonly side: 'left' | 'right' | 'midline';
  readonly kind: string;
  /** Clinical muscle that the part belongs to, where it does. */
  readonly muscle?: string;
  /** Closed (the skin: open on the mid-line), faces outward, body frame, mm. */
  readonly mesh: Mesh;
}

/** What the compiler writes into a node's extras, as far as the strata need it. */
type Extras = Pick<Solid, 'id' | 'side' | 'kind' | 'muscle'>;

/** Reads every structure of the model, both sides, through the transforms above it. */
export async function readSolids(path: string): Promise<readonly Solid[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO()
    .registerExtensions([KHRMeshQuantization, EXTMeshoptCompression])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const solids: Solid[] = [];
  for (const node of (await io.read(path)).getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    const position = primitive?.getAttribute('POSITION');
    const index = primitive?.getIndices();
    if (!position || !index) continue;
    const m = node.getWorldMatrix();
    const positions = new Float32Array(position.getCount() * 3);
    const p: number[] = [];
    for (let i = 0; i < position.getCount(); i++) {
      position.getElement(i, p);
      for (let c = 0; c < 3; c++)
        positions[i * 3 + c] =
          MM_PER_M *
          ((m[c] as number) * (p[0] as number) +
            (m[4 + c] as number) * (p[1] as number) +
            (m[8 + c] as number) * (p[2] as number) +
            (m[12 + c] as number));
    }
    const indices = Uint32Array.from(index.getArray() ?? []);
    // glTF: a node that mirrors turns its faces round
    if (m[0] < 0)
      for (let i = 0; i < indices.length; i += 3)
        [indices[i + 1], indices[i + 2]] = [indices[i + 2] as number, indices[i + 1] as number];
    const { id, side, kind, muscle } = node.getExtras() as unknown as Extras;
    solids.push({ id, side, kind, ...(muscle && { muscle }), mesh: { positions, indices } });
  }
  return solids;
}
