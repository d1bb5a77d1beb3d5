import { vouchFor } from '../state/trusted-address.ts';
import graphicsWorker from './graphics-worker.ts?worker&url';
import { type Graphics, probeGraphics } from './probe-graphics.ts';

/**
 * Finds out what the browser can draw with, beside everything else: the first context takes a browser without a
 * graphics card more than half a second, in which the page would not answer.
 *
 * Where that cannot be, or nothing is found that way, it asks as `probeGraphics` does. Never rejects.
 */
export function startGraphics(): Promise<Graphics> {
  if (typeof OffscreenCanvas === 'undefined') return Promise.resolve(probeGraphics());
  return new Promise((resolve) => {
    const worker = new Worker(vouchFor(graphicsWorker), { type: 'module' });
    const end = (found: Graphics) => {
      worker.terminate();
      resolve(found === 'none' ? probeGraphics() : found);
    };
    worker.onmessage = ({ data }: MessageEvent<Graphics>) => end(data);
    worker.onerror = () => end('none');
  });
}
