import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { checkBudgets } from './budgets.ts';
import { ALL_CONDITIONS, AS_IT_IS, type Conditions, SLOW_MACHINE } from './conditions.ts';
import type { BenchFigures } from './figures.ts';
import { keepResults } from './keep-results.ts';
import { measureClicks } from './measure-click.ts';
import { measureHeap } from './measure-heap.ts';
import { MOVING_STEPS, measureInside } from './measure-inside.ts';
import { measureLoading, measurePoster } from './measure-loading.ts';
import { measureMoving } from './measure-moving.ts';
import { middleOf } from './middle.ts';
import { SCREEN } from './open-measured.ts';
import { serveHost } from './serve-host.ts';
import { benchTables } from './tables.ts';

// `npm run bench`: the built app in a real Chromium, medians of several runs. Figures, never a test.
// --check ends badly where a budget of the design is missed; --keep keeps the figures as those of this version and
// writes them into the README; --runs says how often each is measured.

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
  },
});
const RUNS = Number(values.runs);
const OUT = '.cache/bench/figures.json';
const MODEL = 'public/models/body.glb';
/** The line does not matter to what has been loaded. */
const MACHINES = [AS_IT_IS, SLOW_MACHINE];

const app = await serveFolder('dist');
const host = await serveHost(app.url);

/** Measures several times, each in a browser of its own: what the last one kept warm helps nobody. */
async function repeat<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const runs: T[] = [];
  for (let i = 0; i < RUNS; i++) {
    const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
    runs.push(await measure(browser));
    await browser.close();
  }
  return middleOf(runs);
}

async function under<T>(
  all: readonly Conditions[],
  measure: (browser: Browser, conditions: Conditions) => Promise<T>,
): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const conditions of all) {
    console.log(`  ${conditions.name}`);
    found[conditions.name] = await repeat((browser) => measure(browser, conditions));
  }
  return found;
}

console.log('loading');
const loading = await under(ALL_CONDITIONS, async (browser, conditions) => ({
  ...(await measureLoading(browser, `${app.url}conditions/plantar-heel-pain/`, conditions)),
  poster: await measurePoster(browser, host.url, conditions),
}));
console.log('moving');
const moving = await under(MACHINES, (browser, conditions) => measureMoving(browser, app.url, conditions));
console.log('inside a muscle');
const inside = await under(MACHINES, async (browser, conditions) => {
  const steps = [];
  for (const step of MOVING_STEPS)
    steps.push([step, await measureInside(browser, app.url, step, conditions)] as const);
  return Object.fromEntries(steps) as BenchFigures['inside'][string];
});
console.log('clicks');
const clicks = await under(MACHINES, async (browser, conditions) =>
  middleOf(await measureClicks(browser, app.url, conditions, RUNS)),
);
console.log('heap');
const heap = await repeat((browser) => measureHeap(browser, app.url));
console.log('model');
const model = readFileSync(MODEL);
const begun = performance.now();
const compiled = spawnSync('node_modules/.bin/tsx', ['tools/model/main.ts', '--out', '.cache/bench/model'], {
  stdio: 'ignore',
});
if (compiled.status !== 0) throw new Error('the model does not compile');
const compileS = (performance.now() - begun) / 1000;

const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const figures: BenchFigures = {
  version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, no graphics card (SwiftShader)`,
  browser: `Chromium ${browser.version()}`,
  screen: `${SCREEN.width}x${SCREEN.height}`,
  runs: RUNS,
  loading,
  moving,
  inside,
  clicks,
  heap,
  model: { bytes: model.length, packedBytes: gzipSync(model).length, compileS },
};
await browser.close();
host.close();
await app.close();

console.log(`\n${benchTables(figures)}\n`);
mkdirSync('.cache/bench', { recursive: true });
writeFileSync(OUT, `${JSON.stringify(figures, null, 2)}\n`);
console.log(values.keep ? keepResults(figures) : OUT);
const missed = checkBudgets(figures).filter(({ kept }) => !kept);
for (const { what, value, most, unit } of missed)
  console.log(`missed: ${what}: ${value.toFixed(2)} ${unit}, at most ${most} ${unit}`);
if (values.check && missed.length > 0) process.exitCode = 1;
