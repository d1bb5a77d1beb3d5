import type { Browser, Page } from 'playwright-core';
import { PerspectiveCamera, Vector3 } from 'three';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { shortName } from '../../src/content/short-name.ts';
import { toScene } from '../../src/geometry/frame.ts';
import { framingDistance, framingOf, framingShift, LENS_FOV_DEG } from '../../src/scene/framing.ts';
import type { View } from '../../src/state/view.ts';
import {
  addressOf,
  arrived,
  comesToRest,
  framesDuring,
  launchBrowser,
  openApp,
  readStage,
  sceneIs,
} from './open-app.ts';

const muscles = await loadWords('muscles');
const SIZE = { width: 1024, height: 768 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Where a trigger point of the right side is on the screen while the whole body is looked at from a side. */
async function spotOf(page: Page, id: TriggerPointId, view: View): Promise<{ x: number; y: number }> {
  const insets = await page.locator('.free-area').evaluate((area) => {
    const { left, top, right, bottom } = area.getBoundingClientRect();
    return {
      left: Math.round(left),
      top: Math.round(top),
      right: Math.round(innerWidth - right),
      bottom: Math.round(innerHeight - bottom),
    };
  });
  const framing = framingOf(view, 'body');
  const camera = new PerspectiveCamera(LENS_FOV_DEG, SIZE.width / SIZE.height, 0.1, 30);
  const away = framingDistance(framing, SIZE, insets);
  const azimuth = (framing.azimuthDeg * Math.PI) / 180;
  const centre = new Vector3(...framing.centre);
  camera.position.copy(centre).add(new Vector3(Math.sin(azimuth), 0, Math.cos(azimuth)).multiplyScalar(away));
  camera.lookAt(centre);
  const shift = framingShift(SIZE, insets);
  camera.setViewOffset(SIZE.width, SIZE.height, -shift.x, -shift.y, SIZE.width, SIZE.height);
  camera.updateMatrixWorld();
  const [x, y, z] = toScene(triggerPoints[id].surface);
  const spot = new Vector3(-x, y, z).project(camera);
  return { x: ((spot.x + 1) / 2) * SIZE.width, y: ((1 - spot.y) / 2) * SIZE.height };
}

async function openBody(query: string): Promise<Page> {
  const { page } = await openApp(browser, query, { viewport: SIZE, reducedMotion: 'reduce' });
  await sceneIs(page, 'ready');
  await comesToRest(page);
  return page;
}

async function tap(page: Page, id: TriggerPointId, view: View): Promise<void> {
  const { x, y } = await spotOf(page, id, view);
  await page.mouse.click(x, y);
}

describe('a tap on the body', () => {
  it.each<[query: string, view: View, ids: TriggerPointId[]]>([
    [
      '',
      'front',
      ['pectoralis-major-trp2', 'rectus-femoris-trp1', 'tibialis-anterior-trp1', 'brachioradialis-trp1'],
    ],
    [
      '?view=back',
      'back',
      [
        'middle-trapezius-trp5',
        'infraspinatus-trp3',
        'gluteus-maximus-trp1',
        'gastrocnemius-medial-head-trp1',
      ],
    ],
    ['?view=back&layer=middle', 'back', ['piriformis-trp1', 'rhomboids-trp1']],
    ['?view=back&layer=deep', 'back', ['quadratus-lumborum-trp2', 'popliteus-trp1', 'suboccipitals-trp1']],
  ])('at %s opens the muscle that is seen there', async (query, view, ids) => {
    const page = await openBody(query);
    for (const id of ids) {
      const { muscle } = triggerPoints[id];
      await tap(page, id, view);
      await arrived(page, shortName(muscles[muscle].name));
      expect(addressOf(page), id).toBe(`/muscles/${muscle}`);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: 'Understand muscle pain' }).waitFor();
      await comesToRest(page);
    }
    await page.context().close();
  });

  it('never meets what is hidden', async () => {
    const page = await openBody('?view=back&hide=gluteus-maximus');
    await tap(page, 'gluteus-maximus-trp2', 'back');
    await framesDuring(page, 20);
    expect(addressOf(page)).not.toContain('/muscles/gluteus-maximus');
    await page.context().close();
  });

  it('never meets glass: in a condition only its own muscles take it', async () => {
    const page = await openBody('conditions/tennis-elbow?view=back');
    await page.getByRole('button', { name: 'None of these' }).click();
    await comesToRest(page);
    const before = addressOf(page);
    const own = ['extensor', 'supinator', 'brachioradialis', 'anconeus', 'triceps', 'supraspinatus'];
    for (const [x, y] of [
      [700, 200],
      [740, 320],
      [560, 420],
      [620, 560],
      [690, 640],
    ] as const) {
      await page.mouse.click(x, y);
      await framesDuring(page, 3);
      const after = addressOf(page);
      if (after === before) continue;
      // a marker stands over muscles and glass alike
      const opened = /^\/muscles\/([a-z-]+)$/.exec(after)?.[1];
      if (opened)
        expect(
          own.filter((part) => opened.startsWith(part)),
          opened,
        ).toHaveLength(1);
      else expect(after).toMatch(/^\/points\//);
      await page.goBack();
      await arrived(page, 'Tennis elbow');
      await comesToRest(page);
    }
    await page.context().close();
  });

  it('on a bone names it', async () => {
    const page = await openBody('?layer=bones');
    await tap(page, 'pectoralis-major-trp1', 'front');
    await page.locator('.named-name').waitFor();
    expect(await page.locator('.named-name').textContent()).toMatch(/rib|clavicle|sternum|costal|scapula/i);
    expect(addressOf(page)).toBe('/?layer=bones');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.context().close();
  });

  it('on the closed skin chooses nothing', async () => {
    const page = await openBody('?layer=skin');
    await tap(page, 'rectus-femoris-trp1', 'front');
    await page.waitForFunction(() => new Promise((next) => requestAnimationFrame(() => next(true))));
    expect(addressOf(page)).toBe('/?layer=skin');
    await page.context().close();
  });
});

describe('a mouse over the body', () => {
  it('lights up what it rests on, one frame for each rest, none for moving within it', async () => {
    const page = await openBody('muscles');
    const { x, y } = await spotOf(page, 'rectus-femoris-trp1', 'front');
    const before = (await readStage(page)).frames;
    await page.mouse.move(x, y);
    await page.locator('li[data-hovered]').getByText('Rectus femoris').waitFor();
    await comesToRest(page);
    expect((await readStage(page)).frames - before).toBeLessThanOrEqual(2);
    const rested = (await readStage(page)).frames;
    await page.mouse.move(x + 1, y + 2);
    await framesDuring(page, 20);
    expect((await readStage(page)).frames - rested).toBe(0);
    await page.context().close();
  });

  it('and a row of the list light up the same marker', async () => {
    const page = await openBody('conditions/plantar-heel-pain');
    await page.getByRole('button', { name: 'None of these' }).click();
    await comesToRest(page);
    await page.mouse.move(500, 20);
    const row = page.locator('#panel .point-row').first();
    await row.hover();
    await page.locator('.marker[data-lit]').waitFor();
    expect(await page.locator('.marker[data-lit]').getAttribute('aria-label')).toMatch(/^1, Soleus/);
    const marker = page.getByRole('link', { name: /^2, Gastrocnemius/ });
    await marker.hover();
    await page.locator('#panel li[data-hovered]').getByText('Inner calf bulge').waitFor();
    await page.context().close();
  });
});
