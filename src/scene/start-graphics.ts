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
  return typeof OffscreenCanvas === 'undefined'
    ? Promise.resolve(probeGraphics())
    : probeBeside().catch(() => probeGraphics());
}

function probeBeside(): Promise<Graphics> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(vouchFor(graphicsWorker), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Graphics>) => {
      worker.terminate();
      if (data === 'none') reject(new Error('nothing to draw with was found beside the page'));
      else resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('the worker did not start', { cause: event.message }));
    };
  });
}
