import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { contextPartIds } from '../../src/anatomy/context-parts.ts';
import type { ContextPartId, MuscleId } from '../../src/anatomy/ids.ts';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { conditionIds, conditions } from '../../src/content/facts.ts';
import type { ConditionId } from '../../src/content/ids.ts';
import { CHROMIUM_FLAGS, findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';

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

/** One look at the body. Scene frame, metres; azimuth 0 in front, 90 at the body's left. */
interface Figure {
  /** Both sides are spoken of where this is absent. */
  readonly side?: 'right';
  /** View of the link: it decides which bones are taken out of the way; the camera does not go by it. */
  readonly view?: 'front' | 'back' | 'right';
  /** Depth and skin of the link, for the body without a condition. */
  readonly look?: string;
  /** Linked muscles that would cover what matters more. */
  readonly without?: readonly MuscleId[];
  /** What stands pale beside the linked muscles, which would end in the air without it; all else is off then. */
  readonly beside?: readonly (MuscleId | ContextPartId)[];
  /** What is in the middle of the picture. */
  readonly at: readonly [x: number, y: number, z: number];
  /** How much of the body the picture shows from top to bottom. */
  readonly highM: number;
  readonly azimuthDeg: number;
  readonly elevationDeg?: number;
  /** How far the figure stands to the right of the middle, in heights of the picture. */
  readonly aside?: number;
}

interface Picture {
  readonly figures: readonly Figure[];
  /** Shares of the height within which the body dissolves into the paper, where the edge cuts it. */
  readonly fade?: { readonly top?: number; readonly bottom?: number };
}

const WHOLE = { at: [0, 0.86, 0], highM: 1.93 } as const;
const ASIDE = 0.53;

const PICTURES: Readonly<Record<ConditionId | 'body', Picture>> = {
  body: {
    figures: [
      { ...WHOLE, look: 'layer=skin', azimuthDeg: 28, aside: -ASIDE },
      { ...WHOLE, look: 'skin=off', azimuthDeg: 154 },
      { ...WHOLE, look: 'layer=middle', azimuthDeg: -28, aside: ASIDE },
    ],
  },
  'neck-pain': {
    figures: [
      {
        view: 'back',
        without: ['lower-trapezius'],
        at: [0, 1.48, 0],
        highM: 0.55,
        azimuthDeg: -148,
        elevationDeg: 6,
      },
    ],
    fade: { bottom: 0.26 },
  },
  'upper-back-pain': {
    figures: [{ view: 'back', at: [0, 1.36, 0], highM: 0.83, azimuthDeg: 180, elevationDeg: 6 }],
    fade: { bottom: 0.18 },
  },
  'lower-back-pain': {
    figures: [{ view: 'back', at: [0, 1.05, 0], highM: 0.8, azimuthDeg: 180, elevationDeg: 6 }],
    fade: { top: 0.14, bottom: 0.14 },
  },
  'shoulder-pain': {
    figures: [{ view: 'back', at: [-0.01, 1.43, 0], highM: 0.66, azimuthDeg: -155, elevationDeg: 8 }],
    fade: { bottom: 0.22 },
  },
  'knee-pain': {
    figures: [{ at: [0, 0.57, 0], highM: 0.76, azimuthDeg: -14, elevationDeg: 3 }],
    fade: { top: 0.14, bottom: 0.16 },
  },
  'tennis-elbow': {
    figures: [{ view: 'back', at: [-0.1, 1.03, 0], highM: 0.63, azimuthDeg: -148, elevationDeg: 6 }],
    fade: { top: 0.18, bottom: 0.14 },
  },
  'golfers-elbow': {
    figures: [{ at: [0, 1.1, 0], highM: 0.82, azimuthDeg: 0, elevationDeg: 5 }],
    fade: { top: 0.12, bottom: 0.12 },
  },
  headache: {
    figures: [
      {
        side: 'right',
        without: ['lower-trapezius'],
        at: [-0.02, 1.525, 0.005],
        highM: 0.47,
        azimuthDeg: -105,
        elevationDeg: 3,
      },
    ],
    fade: { bottom: 0.24 },
  },
  'hip-gluteal-pain': {
    figures: [{ view: 'back', at: [0, 0.95, 0], highM: 0.68, azimuthDeg: -152, elevationDeg: 4 }],
    fade: { top: 0.16, bottom: 0.16 },
  },
  'plantar-heel-pain': {
    figures: [
      {
        view: 'front',
        without: ['flexor-digitorum-brevis'],
        beside: ['calcaneal-tendon', 'gastrocnemius-lateral-head'],
        at: [0.005, 0.116, 0],
        highM: 0.41,
        azimuthDeg: 166,
        elevationDeg: -44,
      },
    ],
    fade: { top: 0.18 },
  },
  'chronic-pain': {
    figures: [
      { ...WHOLE, view: 'back', azimuthDeg: 130, aside: -ASIDE },
      { ...WHOLE, view: 'back', azimuthDeg: 180 },
      { ...WHOLE, view: 'back', azimuthDeg: -130, aside: ASIDE },
    ],
  },
  'achilles-tendinopathy': {
    figures: [
      {
        view: 'front',
        beside: ['calcaneal-tendon'],
        at: [-0.005, 0.26, 0],
        highM: 0.62,
        azimuthDeg: -160,
        elevationDeg: 4,
      },
    ],
    fade: { top: 0.16 },
  },
  'muscle-strain': {
    figures: [
      { ...WHOLE, view: 'front', without: ['gluteus-maximus'], azimuthDeg: 24, aside: -ASIDE },
      { ...WHOLE, view: 'back', without: ['gluteus-maximus'], azimuthDeg: 180 },
      { ...WHOLE, view: 'back', without: ['gluteus-maximus'], azimuthDeg: -125, aside: ASIDE },
    ],
  },
  'ligament-sprain': {
    figures: [{ side: 'right', at: [-0.075, 0.19, 0.03], highM: 0.47, azimuthDeg: -60, elevationDeg: 10 }],
    fade: { top: 0.2 },
  },
  sciatica: {
    figures: [
      {
        view: 'back',
        without: ['gluteus-maximus', 'gluteus-medius'],
        at: [0, 0.86, 0],
        highM: 0.76,
        azimuthDeg: -155,
        elevationDeg: 3,
      },
    ],
    fade: { top: 0.14, bottom: 0.16 },
  },
};

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
