import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// The page that is taken home, as it is printed, for a map of four marks; from dist/.

/** Four marks, as createMapFragment writes them. */
const MAP = 'map=14dCgJUEAPvcAyAA0_PhCSLJre5MpA7tDK3EDm0ujo0tzOQNje3M6iRfEzQEwBNyj1AAAF7k';
/** A4 within its margins of 10 mm, at 96 dots per inch. */
const SIZE = { width: 718, height: 1047 };
const OUT = 'docs/pictures/hand-out.jpg';

mkdirSync('docs/pictures', { recursive: true });
const server = await serveFolder('dist');
const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
const page = await browser.newPage({
  viewport: SIZE,
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
});
await page.goto(`${server.url}map#${MAP}`);
await page.locator('.hand-out').waitFor({ state: 'attached', timeout: 120_000 });
await page.evaluate(() => document.fonts.ready.then(() => undefined));
await page.emulateMedia({ media: 'print' });
await page.screenshot({ path: OUT, type: 'jpeg', quality: 88 });
console.log(OUT);
await browser.close();
await server.close();
