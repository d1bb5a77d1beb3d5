import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, comesToRest, launchBrowser, openApp, sceneIs, withoutBody } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** English in marks that make it run from right to left. */
const FOLDER = 'ar-xb/' as const;
const PLACES = [
  ['the start', '', /Understand muscle pain/],
  ['a condition', 'conditions/neck-pain', /Neck pain/],
  ['a point', 'points/soleus-trp1', /Low inner calf/],
  ['the treatment room', 'conditions/neck-pain?room=left', /Neck pain/],
] as const;
const PHONE = { width: 390, height: 844 } as const;
const DESKTOP = { width: 1440, height: 900 } as const;

/** Goes to another place of the open page, as its links would. */
async function goTo(page: Page, path: string, heading: RegExp, folder: string = FOLDER): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/practice/anatomy/${folder}${path}`);
  await arrived(page, heading);
  await page.locator(path.includes('room=') ? '.room-bar' : '.tool-rail, .phone-tools').waitFor();
}

/** What of the page lies beyond the sides of its window or of its panel. */
async function beyondTheSides(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = [document.documentElement, ...document.querySelectorAll('.panel-scroller, .tool-rail')]
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => `${one.className || 'page'} ${one.scrollWidth} > ${one.clientWidth}`);
    // a phone's row of the room's tools is scrolled by design
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea')]
      .filter((one) => one.checkVisibility() && !one.closest('.skip-link, .room-bar, .hand-out-root'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ one, box }) => {
        const stays = !one.closest('.panel-scroller');
        const low = stays && (box.top < -1 || box.bottom > innerHeight + 1);
        return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1 || low);
      })
      .map(({ one, box }) => `${one.className} ${one.textContent} ${box.left} to ${box.right}`);
    return [...scrolls, ...controls];
  });
}

/** How far something lies from the left and the right of the window, px. */
async function sidesOf(page: Page, selector: string): Promise<{ left: number; right: number }> {
  return page.locator(selector).evaluate((one) => {
    const box = one.getBoundingClientRect();
    return { left: Math.round(box.left), right: Math.round(innerWidth - box.right) };
  });
}

const scaleOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => getComputedStyle(one).scale);

describe.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
])('written from right to left, on %s', (_device, viewport) => {
  const phone = viewport === PHONE;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, FOLDER, {
      viewport,
      reducedMotion: 'reduce',
      prepare: withoutBody,
    }));
    await arrived(page, /Understand muscle pain/);
  });
  afterAll(() => page?.context().close());

  it.each(PLACES)('%s runs so, and nothing lies beyond its sides', async (_place, path, heading) => {
    await goTo(page, path, heading);
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await beyondTheSides(page)).toEqual([]);
    const panel = await sidesOf(page, '.panel');
    if (phone) {
      expect(panel).toEqual({ left: 0, right: 0 });
      expect((await sidesOf(page, '.phone-tools')).left).toBeLessThan(12);
      return;
    }
    expect(panel.right).toBeLessThan(24);
    const tools = await sidesOf(page, path.includes('room=') ? '.room-bar' : '.tool-rail');
    expect(tools.left).toBeLessThan(24);
    // the body keeps clear of both
    const free = await sidesOf(page, '.free-area');
    expect(viewport.width - free.right).toBeLessThanOrEqual(panel.left);
    expect(free.left).toBeGreaterThanOrEqual(viewport.width - tools.right);
  });

  it('mirrors what points along the script, and not what turns the body', async () => {
    await goTo(page, 'points/soleus-trp1', /Low inner calf/);
    expect(await scaleOf(page, '.back-link .icon')).toBe('-1 1');
    if (phone) await page.locator('.tool-button').nth(1).click();
    expect(await scaleOf(page, '.camera-buttons .icon')).toBe('none');
    const [left, right] = await page
      .locator('.camera-buttons button')
      .evaluateAll((all) => [2, 3].map((i) => (all[i] as Element).getBoundingClientRect().left));
    expect(left).toBeLessThan(right as number);
    if (!phone) return;
    // its window opens over the body, beside the tools
    const opened = await sidesOf(page, '.tool-popover');
    expect(opened.left).toBeGreaterThan(50);
    expect(opened.right).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
  });

  it('leaves the hands in the treatment room where they are', async () => {
    await goTo(page, 'conditions/neck-pain?room=right', /Neck pain/);
    expect((await sidesOf(page, '.room-bar')).right).toBeLessThan(24);
    if (!phone) expect((await sidesOf(page, '.panel')).left).toBeLessThan(24);
    expect(await beyondTheSides(page)).toEqual([]);
    // the page for addresses that are not there asks for its look from every depth
    expect(complaints.filter((what) => !/Failed to load|MIME type/.test(what))).toEqual([]);
  });
});

/** Where the signs of a muscle stand, with text and tools at the same sides in both directions. */
async function signsIn(
  folder: typeof FOLDER | '',
): Promise<{ key: string | undefined; x: number; y: number }[]> {
  const { page } = await openApp(browser, folder, {
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  });
  await sceneIs(page, 'ready');
  await goTo(page, 'muscles/soleus?room=right', /Soleus/, folder);
  await page.locator('.marker').first().waitFor();
  await comesToRest(page);
  const signs = await page.locator('.marker').evaluateAll((markers) =>
    markers.map((marker) => {
      const { left, top } = marker.getBoundingClientRect();
      return { key: (marker as HTMLElement).dataset.key, x: Math.round(left), y: Math.round(top) };
    }),
  );
  await page.context().close();
  return signs;
}

it('signs stand over the same places of the body in both directions', async () => {
  const signs = await signsIn(FOLDER);
  expect(signs.length).toBeGreaterThan(0);
  expect(signs).toEqual(await signsIn(''));
});
