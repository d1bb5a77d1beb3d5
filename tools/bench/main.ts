import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { measurePainting, type PaintingFigures } from './measure-painting.ts';

// `npm run bench`: the built app in a real Chromium, medians of several runs. Figures, never a test.

const RUNS = 5;
const OUT = '.cache/bench/painting.json';

const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const runs: PaintingFigures[] = [];
for (let i = 0; i < RUNS; i++) runs.push(await measurePainting(browser, server.url));
await browser.close();
await server.close();

const median = (pick: (run: PaintingFigures) => number) => {
  const sorted = runs.map(pick).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};
const figures = {
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, SwiftShader`,
  screen: '390x844',
  runs: RUNS,
  orbitFrameMs: median((run) => run.orbitFrameMs),
  paintingFrameMs: median((run) => run.paintingFrameMs),
  waitMs: median((run) => run.waitMs),
  zones: median((run) => run.zones),
};
console.table({
  'frame in orbit on the closed skin, ms': figures.orbitFrameMs.toFixed(1),
  'frame while painting, ms': figures.paintingFrameMs.toFixed(1),
  ratio: (figures.paintingFrameMs / figures.orbitFrameMs).toFixed(2),
  'longest wait from a move to its picture, ms': figures.waitMs.toFixed(0),
  'zones painted': figures.zones,
});
mkdirSync('.cache/bench', { recursive: true });
writeFileSync(OUT, `${JSON.stringify(figures, null, 2)}\n`);
console.log(OUT);
