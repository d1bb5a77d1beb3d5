import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { type InsideFigures, measureInside } from './measure-inside.ts';
import { measurePainting, type PaintingFigures } from './measure-painting.ts';
import { middle } from './middle.ts';
import { reportLoading } from './report-loading.ts';

// `npm run bench`: the built app in a real Chromium, medians of several runs. Figures, never a test.

const RUNS = 5;
const OUT = '.cache/bench/figures.json';
/** Steps of the view into a muscle that move. */
const MOVING = ['band', 'fibres', 'twitch', 'cramp'] as const;

const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const runs: PaintingFigures[] = [];
for (let i = 0; i < RUNS; i++) runs.push(await measurePainting(browser, server.url));
const inside = new Map<string, InsideFigures[]>(MOVING.map((step) => [step, []]));
for (let i = 0; i < RUNS; i++)
  for (const step of MOVING) inside.get(step)?.push(await measureInside(browser, server.url, step));
const loading = await reportLoading(browser, server.url, RUNS);
await browser.close();
await server.close();

const median = (pick: (run: PaintingFigures) => number) => middle(runs.map(pick));
const figures = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, SwiftShader`,
  screen: '390x844',
  runs: RUNS,
  loading,
  orbitFrameMs: median((run) => run.orbitFrameMs),
  paintingFrameMs: median((run) => run.paintingFrameMs),
  waitMs: median((run) => run.waitMs),
  zones: median((run) => run.zones),
  inside: Object.fromEntries(
    [...inside].map(([step, all]) => [
      step,
      {
        p50Ms: middle(all.map((one) => one.p50Ms)),
        p95Ms: middle(all.map((one) => one.p95Ms)),
        triangles: middle(all.map((one) => one.triangles)),
      },
    ]),
  ),
};
console.table({
  'frame in orbit on the closed skin, ms': figures.orbitFrameMs.toFixed(1),
  'frame while painting, ms': figures.paintingFrameMs.toFixed(1),
  ratio: (figures.paintingFrameMs / figures.orbitFrameMs).toFixed(2),
  'longest wait from a move to its picture, ms': figures.waitMs.toFixed(0),
  'zones painted': figures.zones,
});
console.table(
  Object.fromEntries(
    Object.entries(figures.inside).map(([step, { p50Ms, p95Ms, triangles }]) => [
      `inside a muscle: ${step}`,
      { 'p50, ms': p50Ms.toFixed(1), 'p95, ms': p95Ms.toFixed(1), triangles },
    ]),
  ),
);
mkdirSync('.cache/bench', { recursive: true });
writeFileSync(OUT, `${JSON.stringify(figures, null, 2)}\n`);
console.log(OUT);
