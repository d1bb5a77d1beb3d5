import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// Pictures of the explorer as it is in dist/ (npm run build): four places at three sizes in both themes, time frozen.

const SIZES = { phone: [390, 844], tablet: [1024, 768], desktop: [1440, 900] } as const;
const PLACES = {
  start: '',
  condition: 'conditions/headache',
  muscle: 'muscles/gluteus-minimus',
  point: 'points/upper-trapezius-trp1',
} as const;
const OUT = 'docs/pictures/explorer';

async function takePicture(browser: Browser, url: string, name: string, size: readonly [number, number]) {
  const [width, height] = size;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  const none = page.getByRole('button', { name: 'None of these' });
  if ((await none.count()) > 0) {
    await none.click();
    await page.locator('.marker').first().waitFor();
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
  });
  const picture = await page.screenshot({ type: 'jpeg', quality: 86 });
  writeFileSync(`${OUT}/${name}.jpg`, picture);
  console.log(`${OUT}/${name}.jpg  ${Math.round(picture.length / 1024)} kB`);
  await page.close();
}

mkdirSync(OUT, { recursive: true });
const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
for (const theme of ['light', 'dark'] as const) {
  for (const [place, path] of Object.entries(PLACES)) {
    for (const [device, size] of Object.entries(SIZES)) {
      const url = `${server.url}${path}?freeze=1&theme=${theme}`;
      await takePicture(browser, url, `${place}-${device}-${theme}`, size);
    }
  }
}
await browser.close();
await server.close();
