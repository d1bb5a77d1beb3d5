import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts';
import { contactSheetPage, heroPage, type Pictures } from './sheets.ts';
import { HERO, ROWS, type Shot } from './shots.ts';

const BUILD_FOLDER = '.cache/pictures-build';
const SHOTS_FOLDER = 'pictures-out';
const SHEETS_FOLDER = 'docs/pictures';
const READY_TIMEOUT_MS = 120_000;

const USAGE = `npm run pictures                        every shot, the contact sheet and the README's picture
npm run pictures -- --only head,back    some shots, for a quick look; the sheets stay as they are
npm run pictures -- --out DIR           shots and sheets into DIR
npm run pictures -- --theme dark        in the dark theme`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) console.log(USAGE);
else await takePictures();

async function takePictures(): Promise<void> {
  const known = [...ROWS.flatMap(({ shots }) => shots), ...HERO];
  const wanted = options.only?.split(',');
  const unknown = wanted?.filter((name) => !known.some((shot) => shot.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(
      `no shot is called ${unknown.join(', ')}; there are ${known.map((s) => s.name).join(', ')}`,
    );
  }
  const shots = known.filter(({ name }) => !wanted || wanted.includes(name));

  build();
  const server = await serveFolder(BUILD_FOLDER);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    const pictures = await takeShots(browser, server, shots);
    if (wanted) return;
    const sheets = options.out ?? SHEETS_FOLDER;
    await compose(browser, contactSheetPage(ROWS, pictures), path.join(sheets, 'body-contact-sheet.png'));
    await compose(browser, heroPage(HERO, pictures), path.join(sheets, 'body.png'));
  } finally {
    await browser.close();
    await server.close();
  }
}

function build(): void {
  const args = ['build', '--outDir', BUILD_FOLDER, '--emptyOutDir', '--logLevel', 'warn'];
  const built = spawnSync('node_modules/.bin/vite', args, { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the app does not build, so there is nothing to take pictures of');
}

async function takeShots(browser: Browser, server: FolderServer, shots: readonly Shot[]): Promise<Pictures> {
  // the pictures have no background, for which a style is put into the page
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const pictures = new Map<string, Buffer>();
  for (const shot of shots) {
    const picture = await takeShot(page, server.url, shot);
    pictures.set(shot.name, picture);
    write(path.join(options.out ?? SHOTS_FOLDER, `${shot.name}.png`), picture);
  }
  await context.close();
  return pictures;
}

async function takeShot(page: Page, url: string, { query, width, height }: Shot): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await page.goto(`${url}playground/body?${query}&theme=${options.theme}&bare=1&freeze=1`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: READY_TIMEOUT_MS });
  if (options.theme === 'light') {
    await page.addStyleTag({ content: 'html, .explorer { background: none !important }' });
  }
  return page.screenshot({ omitBackground: true });
}

async function compose(browser: Browser, html: string, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 860 } });
  await page.setContent(html);
  write(file, await page.locator('body').screenshot());
  await page.close();
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}  ${Math.round(bytes.length / 1024)} kB`);
}
