import { parentPort, workerData } from 'node:worker_threads';
import { compileBone } from './compile-bones.ts';
import type { BoneFigures } from './read-tables.ts';
import { simplifierReady } from './simplify-mesh.ts';

// Compiles the bones it is given and posts each as it is done.
await simplifierReady;
for (const [id, figures] of workerData as [string, BoneFigures][])
  parentPort?.postMessage(compileBone(id, figures));
