import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TriggerPointId } from '../../../src/anatomy/ids.ts';
import { muscleOf } from '../../../src/content/facts.ts';
import { loadWords } from '../../../src/content/load-words.ts';
import { shortName } from '../../../src/content/short-name.ts';
import { parseLink } from '../../../src/state/link.ts';
import {
  addressOf,
  arrived,
  comesToRest,
  framesDuring,
  launchBrowser,
  openApp,
  sceneIs,
} from '../open-app.ts';
import { setVisible } from './set-visible.ts';

const muscles = await loadWords('muscles');
const points = await loadWords('points');
const UPRIGHT = { width: 390, height: 844 } as const;
const ACROSS = { width: 844, height: 390 } as const;
const SELECTIONS = 100;

let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, complaints } = await openApp(browser, 'muscles', {
    viewport: UPRIGHT,
    prepare: (fresh) => fresh.clock.install({ time: new Date('2099-01-01T00:00:00') }),
  }));
});
afterAll(() => browser?.close());

/** Sets off on a flight: it has begun, and is far from its end. */
async function setOff(name: RegExp): Promise<void> {
  const frames = () => page.$eval('[data-scene]', (stage) => Number((stage as HTMLElement).dataset.frames));
  const before = await frames();
  await page.locator('#panel').getByRole('link', { name }).first().click();
  await expect.poll(frames).toBeGreaterThan(before);
}

/** How many trigger points' marks a finger can reach in the middle of what is free. */
async function marksInReach(): Promise<number> {
  return page.locator('.marker').evaluateAll(
    (marks) =>
      marks.filter((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return mark.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }).length,
  );
}

/** Heading, address, names over the body: all speak of one muscle. */
async function isInStep(): Promise<void> {
  const { pathname, search } = new URL(addressOf(page), 'http://app');
  const { place } = parseLink(pathname, search);
  if (place.kind !== 'muscle' && place.kind !== 'point') throw new Error(`not at a muscle: ${pathname}`);
  const muscle = place.kind === 'muscle' ? place.id : muscleOf(place.id);
  const name = shortName(muscles[muscle].name);
  await arrived(page, place.kind === 'muscle' ? name : points[place.id].place);
  expect(await page.title()).toContain(name);
  const markedMuscles = () =>
    page
      .locator('.marker')
      .evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.key?.split(' ')[0] ?? ''))
      .then((ids) => [...new Set(ids.map((id) => muscleOf(id as TriggerPointId)))]);
  await expect.poll(markedMuscles, { timeout: 15_000 }).toEqual([muscle]);
}

describe('nothing is lost, and everything comes to rest, when', () => {
  it('a phone is turned while the body is coming, and in the middle of a flight', async () => {
    await page.locator('[data-scene]').waitFor();
    await page.setViewportSize(ACROSS);
    await page.setViewportSize(UPRIGHT);
    await sceneIs(page, 'ready');
    await setOff(/^Soleus/);
    await page.setViewportSize(ACROSS);
    await page.setViewportSize(UPRIGHT);
    await page.setViewportSize(ACROSS);
    await arrived(page, 'Soleus');
    await comesToRest(page);
    expect(await marksInReach()).toBeGreaterThan(0);
    await page.setViewportSize(UPRIGHT);
    await comesToRest(page);
    expect(await marksInReach()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('the clock, a lifetime ahead, is put right in the middle of a flight', async () => {
    await setOff(/^Gastrocnemius/);
    await page.clock.setSystemTime(new Date('1970-01-01T00:00:00'));
    await comesToRest(page);
    expect(await marksInReach()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('the page has no size for a while', async () => {
    const show = (display: string) =>
      page.locator('.explorer').evaluate((explorer, value) => {
        (explorer as HTMLElement).style.display = value;
        return new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
      }, display);
    await show('none');
    await page.evaluate(() => history.back());
    await show('');
    await arrived(page, 'Soleus');
    await comesToRest(page);
    expect(await marksInReach()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it(`${SELECTIONS} muscles are chosen faster than they can be shown: the last one stands`, async () => {
    // without flights, each of which a software renderer draws for seconds
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(async (times) => {
      const links = () =>
        [...document.querySelectorAll<HTMLAnchorElement>('#panel a')].filter(
          (link) =>
            /\/anatomy\/(muscles|points)\/[a-z0-9-]+$/.test(link.pathname) &&
            link.pathname !== location.pathname,
        );
      for (let chosen = 0; chosen < times; ) {
        while (links().length === 0) await new Promise(requestAnimationFrame);
        // some of them before the page can follow
        const found = links();
        for (let burst = 0; burst < 10; burst++, chosen++) found[(chosen * 7) % found.length]?.click();
        await new Promise(requestAnimationFrame);
      }
    }, SELECTIONS);
    await comesToRest(page);
    await isInStep();
    expect(complaints).toEqual([]);
  });

  it('a storm of steps back and forward: it ends where the address says', async () => {
    await page.evaluate(async () => {
      for (let i = 0; i < 60; i++) {
        history.go(i % 3 === 2 ? 1 : -1);
        if (i % 5 === 0) await new Promise(requestAnimationFrame);
      }
    });
    await sceneIs(page, 'ready');
    await comesToRest(page);
    await isInStep();
    expect(complaints).toEqual([]);
  });

  it('the page is left for a day, seen by nobody', async () => {
    await sceneIs(page, 'ready');
    await comesToRest(page);
    const address = addressOf(page);
    await setVisible(page, false);
    await page.clock.fastForward('24:00:00');
    await setVisible(page, true);
    expect(await framesDuring(page, 60)).toBe(0);
    expect(addressOf(page)).toBe(address);
    await page.locator('#panel a').first().click();
    await expect.poll(() => addressOf(page)).not.toBe(address);
    await comesToRest(page);
    expect(await page.locator('#panel h1').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
