import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { SCREENS, type Screen } from './looks.ts';
import { type Chapter, writeReport } from './report.ts';
import { surveyPages } from './survey-pages.ts';
import { surveySigns } from './survey-signs.ts';
import { surveyWishes } from './survey-wishes.ts';

// `npm run accessibility`: the built app as machines can look at it, in a real Chromium. Fails when a floor is missed.
// `-- --only pages,wishes,signs` looks at some of it and writes no report.

const REPORT = 'docs/accessibility/report.md';
/** Pages without the body are painted much faster without what imitates a graphics card. */
const FLAT = [
  ...CHROMIUM_FLAGS.filter((flag) => !flag.includes('swiftshader')),
  '--disable-gpu',
  '--disable-3d-apis',
];

const started = performance.now();
const chosen = process.argv.includes('--only') ? process.argv.at(-1)?.split(',') : undefined;
const server = await serveFolder('dist');
const opened: Browser[] = [];
const launch = async (args: readonly string[]) => {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...args] });
  opened.push(browser);
  return browser;
};
const browsers = new Map<string, Promise<Browser>>();
const browserFor = (screen: Screen) => {
  const letters = screen.letters === 'set' ? ['--blink-settings=defaultFontSize=32'] : [];
  const key = letters.join();
  const browser = browsers.get(key) ?? launch([...FLAT, ...letters]);
  browsers.set(key, browser);
  return browser;
};
const surveys: Readonly<Record<string, () => Promise<Chapter[]>>> = {
  signs: async () => surveySigns(await launch(CHROMIUM_FLAGS), server.url),
  wishes: () => surveyWishes(browserFor, server.url),
  pages: () => surveyPages(browserFor, server.url),
};
const chapters: Chapter[] = [];
for (const [name, survey] of Object.entries(surveys)) {
  if (chosen && !chosen.includes(name)) continue;
  const begun = performance.now();
  const found = await survey();
  chapters.push(...found);
  for (const { title, looked, faults } of found)
    console.log(
      `${Object.keys(faults).length === 0 ? 'ok    ' : 'MISSED'} ${title}: ${looked} looked at, ${Object.keys(faults).length} kinds of faults`,
    );
  console.log(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`);
}
const version = opened[0]?.version() ?? 'unknown';
for (const browser of opened) await browser.close();
await server.close();

const report = writeReport(
  chapters,
  (performance.now() - started) / 1000,
  version,
  SCREENS.map(({ name }) => name),
);
if (chosen) console.log(report);
else {
  mkdirSync('docs/accessibility', { recursive: true });
  writeFileSync(REPORT, report);
}
process.exitCode = chapters.some(({ faults }) => Object.keys(faults).length > 0) ? 1 : 0;
