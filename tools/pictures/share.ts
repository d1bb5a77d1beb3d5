import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { contextPartIds } from '../../src/anatomy/context-parts.ts';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { conditionIds, conditions } from '../../src/content/facts.ts';
import type { ConditionId } from '../../src/content/ids.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { type Figure, PICTURES, type Picture } from './share-looks.ts';

// The picture that a link to a condition brings with it, and that stands in for an embed until it is wanted: the body
// of the explorer in dist/ without a word, from a direction and a distance chosen for each, on the app's paper.

const SIZE = { width: 1200, height: 630 };
/** Drawn larger and made smaller: finer edges than the four samples of a pixel give. */
const FINER = 2;
const MOST_BYTES = 45_000;
const BEST_QUALITY = 92;
const LEAST_QUALITY = 60;
/** As in src/scene/framing.ts and src/state/presenter.ts, which tools do not import. */
const LENS_FOV_DEG = 24;
const PRESENTER_CHANNEL = 'trigger-point-explorer-second-screen';
const READY_TIMEOUT_MS = 180_000;
/** Of the height within which the body dissolves, so much is paper alone: nothing touches the edge. */
const CLEAR_SHARE = 0.12;
const DEG = Math.PI / 180;

/** The light paper of src/app/styles (page.css, tokens.css), brightest behind the middle. */
const PAPER = `radial-gradient(ellipse 70% 62% at 50% 44%, #fdfbf8, transparent 100%),
  radial-gradient(ellipse 120% 100% at 50% 46%, #f6f2ec 55%, #e9e1d6 100%)`;
/** Nothing but the canvas, which is seen through where there is no body. */
const BODY_ALONE = `html, .explorer { background: none !important }
  .explorer > :not(.stage, .free-area) { display: none !important }
  .free-area { inset: 0 !important }`;

const USAGE = `npm run pictures:share                             all pictures into public/share
tsx tools/pictures/share.ts --only headache,body   some, from dist/ as it is
tsx tools/pictures/share.ts --from DIR             from another build
tsx tools/pictures/share.ts --png DIR              to look at: PNG into DIR, nothing into public`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    from: { type: 'string', default: 'dist' },
    png: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (options.help) console.log(USAGE);
else await takePictures(options.from, options.png ?? 'public/share', options.png === undefined);

async function takePictures(from: string, out: string, asJpeg: boolean): Promise<void> {
  const wanted = options.only?.split(',') ?? ['body', ...conditionIds];
  const unknown = wanted.filter((name) => !(name in PICTURES));
  if (unknown.length > 0) throw new Error(`there is no picture called ${unknown.join(', ')}`);
  mkdirSync(out, { recursive: true });
  const server = await serveFolder(from);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  try {
    // styles are put into the page
    const context = await browser.newContext({
      bypassCSP: true,
      reducedMotion: 'reduce',
      colorScheme: 'light',
      serviceWorkers: 'block',
    });
    const body = await openBody(context, server.url);
    const paper = await context.newPage();
    await paper.setViewportSize(SIZE);
    for (const name of wanted as (ConditionId | 'body')[]) {
      const figures: Buffer[] = [];
      for (const figure of PICTURES[name].figures) figures.push(await takeFigure(body, name, figure));
      await layOnPaper(paper, PICTURES[name], figures);
      const picture = asJpeg ? await smallEnough(paper, name) : await paper.screenshot();
      const file = path.join(out, `${name}.${asJpeg ? 'jpg' : 'png'}`);
      writeFileSync(file, picture);
      console.log(`${file}  ${(picture.length / 1000).toFixed(1)} kB`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Opens the explorer as a second screen: it shows the body alone, and a leading window tells it any place, as if its
 * safety questions had been seen, and any pose of the camera. The leading window is this script.
 */
async function openBody(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: SIZE.width * FINER, height: SIZE.height * FINER });
  // frozen from its first frame on, the canvas smooths its edges
  await page.addInitScript((name) => {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => {
      if (data.kind !== 'hello') return;
      channel.postMessage({
        kind: 'view',
        link: '/?freeze=1&theme=light',
        fragment: '',
        flagsSeen: true,
      });
    };
  }, PRESENTER_CHANNEL);
  await page.goto(`${url}?second=1`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: READY_TIMEOUT_MS });
  await page.addStyleTag({ content: BODY_ALONE });
  return page;
}

async function takeFigure(page: Page, name: ConditionId | 'body', figure: Figure): Promise<Buffer> {
  const link = name === 'body' ? `/?${figure.look}` : `/conditions/${name}?${queryOf(name, figure)}`;
  await say(page, {
    kind: 'view',
    link: `${link}&freeze=1&theme=light`,
    fragment: '',
    flagsSeen: true,
  });
  await say(page, { kind: 'camera', pose: poseOf(figure) });
  return page.screenshot({ omitBackground: true });
}

function queryOf(id: ConditionId, { side, view, without = [], beside }: Figure): string {
  const linked = new Set<string>(conditions[id].muscles.map(({ muscle }) => muscle));
  const kept = new Set<string>(beside);
  // at a depth that was chosen they stand pale and not as glass, and so would all the others
  const others = beside
    ? [...muscleIds, ...contextPartIds].filter((other) => !linked.has(other) && !kept.has(other))
    : [];
  const hidden = [...without, ...others];
  return [
    `side=${side ?? 'both'}`,
    ...(view ? [`view=${view}`] : []),
    ...(beside ? ['layer=superficial'] : []),
    ...(hidden.length > 0 ? [`hide=${hidden.join(',')}`] : []),
  ].join('&');
}

/** Where the camera stands and what it looks at. */
function poseOf({ at, highM, azimuthDeg, elevationDeg = 0 }: Figure): readonly number[] {
  const [x, y, z] = at;
  const [a, e] = [azimuthDeg * DEG, elevationDeg * DEG];
  const away = highM / 2 / Math.tan((LENS_FOV_DEG * DEG) / 2);
  return [
    x + away * Math.sin(a) * Math.cos(e),
    y + away * Math.sin(e),
    z + away * Math.cos(a) * Math.cos(e),
    ...at,
  ];
}

/** Tells the second screen something, and waits until it has drawn it and rests. */
async function say(page: Page, message: object): Promise<void> {
  await page.evaluate(
    async ({ name, message }) => {
      const stage = document.querySelector<HTMLElement>('.stage');
      const before = stage?.dataset.frames;
      const channel = new BroadcastChannel(name);
      channel.postMessage(message);
      const started = performance.now();
      for (let still = 0, last = before; still < 6; ) {
        await new Promise(requestAnimationFrame);
        const now = stage?.dataset.frames;
        still = now === last && now !== before ? still + 1 : 0;
        last = now;
        if (performance.now() - started > 60_000) throw new Error('the second screen does not follow');
      }
      channel.close();
    },
    { name: PRESENTER_CHANNEL, message },
  );
}

async function layOnPaper(page: Page, { figures, fade }: Picture, shots: readonly Buffer[]): Promise<void> {
  const { top = 0, bottom = 0 } = fade ?? {};
  const mask = `linear-gradient(transparent ${top * CLEAR_SHARE * 100}%, #000 ${top * 100}%,
    #000 ${(1 - bottom) * 100}%, transparent ${(1 - bottom * CLEAR_SHARE) * 100}%)`;
  const images = shots.map((shot, i) => {
    const x = (figures[i]?.aside ?? 0) * SIZE.height;
    return `<img alt="" style="translate: ${x}px" src="data:image/png;base64,${shot.toString('base64')}">`;
  });
  await page.setContent(`<!doctype html><style>
    html { background: ${PAPER} }
    body { position: relative; height: ${SIZE.height}px; margin: 0; overflow: hidden }
    img { position: absolute; inset: 0; width: 100%; height: 100%; mask: ${mask} }
  </style>${images.join('')}`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}

/** The best JPEG that is not too heavy. */
async function smallEnough(page: Page, name: string): Promise<Buffer> {
  for (let quality = BEST_QUALITY; quality >= LEAST_QUALITY; quality -= 2) {
    const picture = await page.screenshot({ type: 'jpeg', quality });
    if (picture.length <= MOST_BYTES) return picture;
  }
  throw new Error(`${name} is too heavy: more than ${MOST_BYTES} bytes`);
}
