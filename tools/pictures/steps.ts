import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { MeshoptEncoder } from 'meshoptimizer';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { bakeCrevices } from '../model/bake-crevices.ts';
import { compileBody } from '../model/compile-body.ts';
import { readTables } from '../model/read-tables.ts';
import type { Structure } from '../model/structure.ts';
import { writeGlb } from '../model/write-glb.ts';
import { boneSteps } from './steps/bone-steps.ts';
import { fillSteps } from './steps/fill-steps.ts';
import { hashOf } from './steps/look-hash.ts';
import { muscleSteps } from './steps/muscle-steps.ts';
import { packingSteps } from './steps/packing-steps.ts';
import { skinSteps } from './steps/skin-steps.ts';
import type { Step } from './steps/step.ts';

// The pictures of docs/body.md. The model compiler stops at each step and writes what it has so far as a small model
// file; `/playground/model` draws it with the explorer's own materials.

const TABLES = 'src/anatomy/figures';
const BUILD_FOLDER = '.cache/pictures-build';
/** Where the model files stand below the folder that is served. */
const MODELS = 'steps';
/** The body of the last run: compiling it takes two minutes. */
const KEPT = '.cache/steps-body.bin';
const OUT = 'docs/pictures/body-steps';
const SIZE = { width: 640, height: 520 };
const TALL = { width: 420, height: 700 };
const MOST_BYTES = 150_000;
const QUALITY = 86;
const READY_TIMEOUT_MS = 120_000;

const USAGE = `npm run pictures:steps                           compiles the body step by step and takes all pictures
npm run pictures:steps -- --only muscle,skin-1   those whose names begin so
npm run pictures:steps -- --kept                 with the body of the last run, to try another look`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    kept: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) console.log(USAGE);
else await takePictures();

interface Body {
  readonly structures: readonly Structure[];
  /** Crevice shading, in the order of the structures. */
  readonly shades: readonly (Float32Array | undefined)[];
}

async function takePictures(): Promise<void> {
  const starts = options.only?.split(',') ?? [''];
  const steps = (await compileSteps()).filter(({ name }) => starts.some((start) => name.startsWith(start)));
  if (steps.length === 0) throw new Error(`no step begins with ${options.only}`);
  build();
  mkdirSync(path.join(BUILD_FOLDER, MODELS), { recursive: true });
  mkdirSync(OUT, { recursive: true });
  const server = await serveFolder(BUILD_FOLDER);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
    for (const step of steps) await takeStep(page, server.url, step);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function compileSteps(): Promise<Step[]> {
  await MeshoptEncoder.ready;
  const tables = readTables(TABLES);
  const { structures, shades } = options.kept
    ? (deserialize(readFileSync(KEPT)) as Body)
    : await compileAnew();
  const byStructure = new Map(
    structures.flatMap((structure, i): [Structure, Float32Array][] => {
      const shade = shades[i];
      return shade ? [[structure, shade]] : [];
    }),
  );
  return [
    ...muscleSteps(tables, structures),
    ...boneSteps(tables, structures, byStructure),
    ...fillSteps(structures),
    ...skinSteps(structures),
    ...packingSteps(tables, structures, byStructure),
  ];
}

async function compileAnew(): Promise<Body> {
  const { structures } = await compileBody(readTables(TABLES), (stage, seconds) =>
    console.log(`${stage.padEnd(20)}${seconds.toFixed(1).padStart(8)} s`),
  );
  const baked = bakeCrevices(structures);
  const body = { structures, shades: structures.map((structure) => baked.get(structure)) };
  writeFileSync(KEPT, serialize(body));
  return body;
}

function build(): void {
  const args = ['build', '--outDir', BUILD_FOLDER, '--emptyOutDir', '--logLevel', 'warn'];
  const built = spawnSync('node_modules/.bin/vite', args, { stdio: 'inherit' });
  if (built.status !== 0)
    throw new Error('the app does not build, so there is nothing to take pictures with');
}

async function takeStep(
  page: Page,
  url: string,
  { name, look, structures, shades, isTall }: Step,
): Promise<void> {
  const file = `${MODELS}/${name}.glb`;
  writeFileSync(path.join(BUILD_FOLDER, file), writeGlb(structures, shadesOf(structures, shades)));
  await page.setViewportSize(isTall ? TALL : SIZE);
  // the hash alone would not load the page anew
  await page.goto('about:blank');
  await page.goto(`${url}playground/model/#${hashOf(file, look)}`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: READY_TIMEOUT_MS });
  const picture = await page.screenshot({ type: 'jpeg', quality: QUALITY });
  if (picture.length > MOST_BYTES)
    throw new Error(`${name} is ${picture.length} bytes, more than ${MOST_BYTES}`);
  writeFileSync(path.join(OUT, `${name}.jpg`), picture);
  console.log(`${OUT}/${name}.jpg  ${(picture.length / 1000).toFixed(1)} kB`);
}

/** Steps without crevices are open everywhere; those that were recoloured keep the shade of what they were made from. */
function shadesOf(structures: readonly Structure[], shades: Step['shades']): Map<Structure, Float32Array> {
  const byId = new Map([...(shades ?? [])].map(([{ id }, shade]) => [id, shade]));
  return new Map(
    structures.flatMap((structure): [Structure, Float32Array][] => {
      const shade = byId.get(structure.id);
      return shade ? [[structure, shade]] : [];
    }),
  );
}
