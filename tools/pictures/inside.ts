import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { INSIDE_STEP_IDS, type InsideStepId } from '../../src/content/inside-steps.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// Contact sheet of the journey into ten muscles across the body, as the explorer in dist/ draws it, time frozen.

const POINTS: readonly { id: TriggerPointId; name: string }[] = [
  { id: 'upper-trapezius-trp1', name: 'Upper trapezius' },
  { id: 'infraspinatus-trp1', name: 'Infraspinatus' },
  { id: 'gluteus-medius-trp1', name: 'Gluteus medius' },
  { id: 'piriformis-trp1', name: 'Piriformis' },
  { id: 'soleus-trp1', name: 'Soleus' },
  { id: 'quadratus-plantae-trp1', name: 'Quadratus plantae' },
  { id: 'masseter-trp1', name: 'Masseter' },
  { id: 'extensor-carpi-radialis-brevis-trp1', name: 'Extensor carpi radialis brevis' },
  { id: 'quadratus-lumborum-trp1', name: 'Quadratus lumborum' },
  { id: 'vastus-medialis-trp1', name: 'Vastus medialis' },
];
const STEPS: readonly InsideStepId[] = ['muscle', 'bundles', 'band', 'fibres', 'layers', 'twitch', 'release'];
const SIZE = { width: 1024, height: 768 };
/** What panel and tools leave free. */
const CLIP = { x: 364, y: 16, width: 496, height: 580 };
const OUT = 'docs/pictures/inside.jpg';

/** Takes a point's steps one after the other on one page, without the controls that lie over them. */
async function takeSteps(browser: Browser, url: string, id: TriggerPointId): Promise<Buffer[]> {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce', bypassCSP: true });
  const pictures: Buffer[] = [];
  await page.goto(`${url}points/${id}/inside?freeze=1`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  await page.addStyleTag({
    content: '.step-bar, .stop-sign, .tool-rail, .callouts, .markers, .inside-tags { visibility: hidden }',
  });
  for (const step of STEPS) {
    await page.locator('.step-list a').nth(INSIDE_STEP_IDS.indexOf(step)).click();
    await page.waitForSelector(`[data-inside="${step}"]`, { timeout: 120_000 });
    await page.evaluate(async () => {
      for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
    });
    pictures.push(await page.screenshot({ type: 'jpeg', quality: 88, clip: CLIP }));
  }
  await page.close();
  return pictures;
}

mkdirSync('docs/pictures', { recursive: true });
const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const rows: string[] = [];
for (const { id, name } of POINTS) {
  const pictures = await takeSteps(browser, server.url, id);
  const cells = pictures.map((picture) => `<img src="data:image/jpeg;base64,${picture.toString('base64')}">`);
  rows.push(`<h2>${name}</h2>${cells.join('')}`);
  console.log(name);
}
const sheet = await browser.newPage({ viewport: { width: 2100, height: 3000 } });
await sheet.setContent(`<style>
  body { margin: 0; padding: 20px; background: #f6f2ec; font: 600 17px system-ui, sans-serif; color: #2b2622; }
  main { display: grid; grid-template-columns: repeat(${STEPS.length}, 1fr); gap: 4px 10px; }
  h2 { grid-column: 1 / -1; margin: 10px 0 0; font-size: 19px; } img { width: 100%; border-radius: 12px; }
</style><main>${rows.join('')}</main>`);
await sheet.screenshot({ path: OUT, type: 'jpeg', quality: 82, fullPage: true });
if (process.argv[2]) await sheet.screenshot({ path: process.argv[2], fullPage: true });
console.log(OUT);
await browser.close();
await server.close();
