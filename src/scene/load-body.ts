import { Mesh, type Object3D } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { BodyModel } from './body-model.ts';
import { mergeStructures } from './merge-structures.ts';

/** The model file is not there, or what is there is not a model. */
export class BodyMissingError extends Error {
  override name = 'BodyMissingError';
}

const GLB_MAGIC = 0x46546c67;

export interface LoadBodyOptions {
  readonly signal: AbortSignal;
  /** Told the share that has arrived, 0 to 1, at most a hundred times. */
  readonly onProgress: (share: number) => void;
}

/**
 * Fetches the compiled body and makes it ready to draw.
 *
 * @throws BodyMissingError when the file does not arrive or is no GLB (a host that answers every path with its start
 *   page does that), DOMException `AbortError` when the signal says so
 */
export async function loadBody(url: string, options: LoadBodyOptions): Promise<BodyModel> {
  const bytes = await fetchBytes(url, options);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  const { scene } = await loader.parseAsync(bytes, '');
  options.signal.throwIfAborted();
  const model = mergeStructures(scene);
  disposeLoaded(scene);
  return model;
}

async function fetchBytes(url: string, { signal, onProgress }: LoadBodyOptions): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new BodyMissingError(`${url} could not be fetched`, { cause: error });
  });
  if (!response.ok || !response.body) throw new BodyMissingError(`${url} answered ${response.status}`);
  const total = Number(response.headers.get('content-length')) || 0;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  let reported = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    received += value.byteLength;
    // a compressed answer is longer than its content-length says
    const share = total > 0 ? Math.min(1, received / total) : 0;
    if (share - reported < 0.01) continue;
    reported = share;
    onProgress(share);
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  if (bytes.byteLength < 12 || new DataView(bytes).getUint32(0, true) !== GLB_MAGIC) {
    throw new BodyMissingError(`${url} is not a GLB`);
  }
  return bytes;
}

function disposeLoaded(scene: Object3D): void {
  scene.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    object.geometry.dispose();
    for (const material of [object.material].flat()) material.dispose();
  });
}
