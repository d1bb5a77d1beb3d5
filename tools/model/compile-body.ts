import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MeshoptEncoder } from 'meshoptimizer';
import { bakeCrevices } from './bake-crevices.ts';
import { compileFace } from './compile-face.ts';
import { compileMuscles } from './compile-muscles.ts';
import { compileFills } from './fills/compile-fills.ts';
import { describeBody, type Manifest } from './manifest.ts';
import type { BoneFigures, Tables } from './read-tables.ts';
import { simplifierReady } from './simplify-mesh.ts';
import { compileSkin } from './skin/compile-skin.ts';
import type { Structure } from './structure.ts';
import { writeGlb } from './write-glb.ts';

/** What the compiler makes of the tables: the file, what it says of each structure, and the structures themselves. */
export interface CompiledBody {
  readonly glb: Uint8Array;
  readonly manifest: Manifest;
  readonly structures: readonly Structure[];
}

/** Called as each stage ends, with its name and the seconds it took. */
export type Progress = (stage: string, seconds: number) => void;

/** A bone costs about as much as it has pairs of plates in its volume; good enough to share work out. */
const costOf = ([id, b]: [string, BoneFigures]): number =>
  id === 'cranium' ? 40000 : (b.mirrored ? 3 : 1) * b.plates.length ** 2 + 400;

/**
 * Compiles the bones on worker threads: each worker gets a fixed share, largest first, and the result is put in
 * the table's order, so the number of cores does not show in the bytes.
 */
async function compileBones(bones: Readonly<Record<string, BoneFigures>>): Promise<Structure[]> {
  const workers = Math.max(1, Math.min(4, availableParallelism()));
  const shares = Array.from({ length: workers }, () => ({ cost: 0, items: [] as [string, BoneFigures][] }));
  for (const entry of Object.entries(bones).sort((a, b) => costOf(b) - costOf(a))) {
    const least = shares.reduce((a, b) => (b.cost < a.cost ? b : a));
    least.items.push(entry);
    least.cost += costOf(entry);
  }
  const done = new Map<string, Structure>();
  await Promise.all(
    shares.map(
      ({ items }) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(new URL('./start-bone-worker.mjs', import.meta.url), {
            workerData: items,
          });
          worker.on('message', (s: Structure) => done.set(s.id, s));
          worker.on('error', reject);
          worker.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`bone worker ended with ${code}`)),
          );
        }),
    ),
  );
  return Object.keys(bones).map((id) => done.get(id) as Structure);
}

/**
 * Compiles the whole body from its tables: bones, muscles, face, fills, skin, crevice shading, GLB, manifest.
 * Same tables, same bytes, on any number of cores.
 */
export async function compileBody(tables: Tables, onProgress: Progress = () => {}): Promise<CompiledBody> {
  await Promise.all([simplifierReady, MeshoptEncoder.ready]);
  let since = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    onProgress(stage, (now - since) / 1000);
    since = now;
  };
  const bones = await compileBones(tables.bones);
  lap('bones');
  const muscles = compileMuscles(tables);
  lap('muscles');
  const body = [...bones, ...muscles, ...compileFace(tables)];
  const fills = compileFills(tables, body);
  lap('face and fills');
  const skin = compileSkin([...body, ...fills]);
  lap('skin');
  const structures = [...body, ...fills, skin];
  const shades = bakeCrevices(structures);
  lap('crevices');
  const glb = writeGlb(structures, shades);
  lap('packing');
  return { glb, manifest: describeBody(structures, glb.length), structures };
}
