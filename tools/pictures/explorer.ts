import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

// Pictures of the explorer as it is in dist/ (npm run build): places at the sizes of devices in both themes, time frozen.

const SIZES = { phone: [390, 844], tablet: [1024, 768], desktop: [1440, 900] } as const;
type Device = keyof typeof SIZES;

interface Shot {
  readonly path: string;
  readonly devices: readonly Device[];
  /** Heading to scroll to in the text. */
  readonly heading?: string;
  /** A map in the link's fragment. */
  readonly fragment?: string;
}
const ALL: readonly Device[] = ['phone', 'tablet', 'desktop'];
const READ: readonly Device[] = ['phone', 'tablet'];
/** Four marks, as createMapFragment writes them. */
const MAP = 'map=14dCgJUEAPvcAyAA0_PhCSLJre5MpA7tDK3EDm0ujo0tzOQNje3M6iRfEzQEwBNyj1AAAF7k';
const SHOTS: Readonly<Record<string, Shot>> = {
  start: { path: '', devices: ALL },
  condition: { path: 'conditions/headache', devices: ALL },
  muscle: { path: 'muscles/gluteus-minimus', devices: ALL },
  point: { path: 'points/upper-trapezius-trp1', devices: ALL },
  hurts: { path: 'hurts?zones=temple.r,neck-side.r', devices: ALL },
  near: { path: 'points/gluteus-medius-trp1?reach=near', devices: READ },
  inside: { path: 'points/infraspinatus-trp1/inside?step=band', devices: ALL },
  'inside-fibres': { path: 'points/infraspinatus-trp1/inside?step=fibres', devices: ALL },
  'inside-layers': { path: 'points/piriformis-trp1/inside?step=layers', devices: READ },
  room: { path: 'muscles/gluteus-maximus?room=right', devices: READ, fragment: MAP },
  map: { path: 'map', devices: READ, fragment: MAP },
  compare: { path: 'conditions/achilles-tendinopathy?compare=0', devices: READ },
  'what-to-do': { path: 'conditions/plantar-heel-pain', devices: READ, heading: 'What you can do' },
  'same-ache': { path: 'conditions/sciatica', devices: READ, heading: 'Same ache, other source' },
  evidence: { path: 'conditions/achilles-tendinopathy', devices: READ, heading: 'What studies found' },
  'about-band': { path: 'about/trigger-points', devices: READ, heading: 'A tender spot in a tight band' },
  'about-layers': { path: 'about/dry-needling', devices: READ, heading: 'Under the skin' },
  'about-circle': { path: 'about/trigger-points', devices: READ, heading: 'The idea as a circle' },
  'about-100': { path: 'about/side-effects', devices: READ, heading: '100 sessions as a picture' },
};
const OUT = 'docs/pictures/explorer';

async function takePicture(
  browser: Browser,
  url: string,
  name: string,
  size: readonly [number, number],
  heading?: string,
) {
  const [width, height] = size;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(url);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  const none = page.getByRole('button', { name: 'None of these' });
  if ((await none.count()) > 0) {
    await none.click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
  }
  if (heading)
    await page
      .getByRole('heading', { name: heading, exact: true })
      .evaluate((it) => it.scrollIntoView({ block: 'start' }));
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
  for (const [name, { path, devices, heading, fragment }] of Object.entries(SHOTS)) {
    for (const device of devices) {
      const url = `${server.url}${path}${path.includes('?') ? '&' : '?'}freeze=1&theme=${theme}#${fragment ?? ''}`;
      await takePicture(browser, url, `${name}-${device}-${theme}`, SIZES[device], heading);
    }
  }
}
await browser.close();
await server.close();
