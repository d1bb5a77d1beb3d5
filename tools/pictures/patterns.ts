import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// Contact sheet of twelve patterns of referred pain, as the explorer in dist/ draws them, time frozen.

const POINTS: readonly { id: TriggerPointId; name: string }[] = [
  { id: 'upper-trapezius-trp1', name: 'Upper trapezius' },
  { id: 'sternocleidomastoid-trp3', name: 'Sternocleidomastoid' },
  { id: 'levator-scapulae-trp1', name: 'Levator scapulae' },
  { id: 'infraspinatus-trp1', name: 'Infraspinatus' },
  { id: 'scalenes-trp1', name: 'Scalenes' },
  { id: 'extensor-carpi-radialis-longus-trp1', name: 'Extensor carpi radialis longus' },
  { id: 'quadratus-lumborum-trp1', name: 'Quadratus lumborum' },
  { id: 'gluteus-medius-trp1', name: 'Gluteus medius' },
  { id: 'gluteus-minimus-trp1', name: 'Gluteus minimus' },
  { id: 'piriformis-trp1', name: 'Piriformis' },
  { id: 'vastus-medialis-trp1', name: 'Vastus medialis' },
  { id: 'soleus-trp1', name: 'Soleus' },
];
const OUT = 'docs/pictures/patterns.jpg';

/** The free area of the picture of one point, as a JPEG. */
async function takePattern(browser: Browser, url: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  await page.locator('.marker').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
  });
  const clip = { x: 360, y: 0, width: 500, height: 690 };
  const picture = await page.screenshot({ type: 'jpeg', quality: 90, clip });
  await page.close();
  return picture;
}

mkdirSync('docs/pictures', { recursive: true });
const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const cells: string[] = [];
for (const { id, name } of POINTS) {
  const picture = await takePattern(browser, `${server.url}points/${id}?freeze=1`);
  cells.push(
    `<figure><img src="data:image/jpeg;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  console.log(name);
}
const sheet = await browser.newPage({ viewport: { width: 1640, height: 1640 } });
await sheet.setContent(`<style>
  body { margin: 0; padding: 20px; background: #f6f2ec; font: 600 17px system-ui, sans-serif; color: #2b2622; }
  main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; }
  figure { margin: 0; } img { width: 100%; border-radius: 12px; } figcaption { padding: 4px 6px 0; }
</style><main>${cells.join('')}</main>`);
await sheet.screenshot({ path: OUT, type: 'jpeg', quality: 88, fullPage: true });
console.log(OUT);
await browser.close();
await server.close();
