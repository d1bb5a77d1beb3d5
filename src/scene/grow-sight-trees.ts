import type { BufferGeometry } from 'three';
import { MeshBVH, type SerializedBVH } from 'three-mesh-bvh';
import { vouchFor } from '../state/trusted-address.ts';
import type { BodyModel } from './body-model.ts';
import type { SightTrees } from './pick-structure.ts';
import sightWorker from './sight-worker.ts?worker&url';
import { TREE_OPTIONS, type TreeShape } from './tree-options.ts';

/**
 * Grows the search trees of a body that is whole, beside the page; where no worker can be had, in it, which then does
 * not answer for some tenths of a second. The geometries stay as they are.
 *
 * @param signal ends the work
 * @returns the trees; never, once `signal` is aborted
 */
export async function growSightTrees(model: BodyModel, signal: AbortSignal): Promise<SightTrees> {
  const geometries = [model.geometries.soft, model.geometries.hard];
  const trees = await growBeside(geometries, signal).catch(() =>
    geometries.map((geometry) => new MeshBVH(geometry, TREE_OPTIONS)),
  );
  return { model, trees };
}

function growBeside(geometries: readonly BufferGeometry[], signal: AbortSignal): Promise<MeshBVH[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(vouchFor(sightWorker), { type: 'module' });
    signal.addEventListener('abort', () => worker.terminate());
    const trees: MeshBVH[] = [];
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('the search trees did not grow', { cause: event.message }));
    };
    worker.onmessage = ({ data }: MessageEvent<SerializedBVH>) => {
      const geometry = geometries[trees.length] as BufferGeometry;
      trees.push(MeshBVH.deserialize(data, geometry, { setIndex: false }));
      if (trees.length < geometries.length) return;
      worker.terminate();
      resolve(trees);
    };
    for (const geometry of geometries) {
      const shape: TreeShape = {
        position: Float32Array.from(geometry.getAttribute('position').array),
        index: Uint32Array.from(geometry.index?.array ?? []),
      };
      worker.postMessage(shape, [shape.position.buffer as ArrayBuffer, shape.index.buffer as ArrayBuffer]);
    }
  });
}
