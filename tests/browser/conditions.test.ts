import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditionIds, muscleOf } from '../../src/content/facts.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { shortName } from '../../src/content/short-name.ts';
import { focusOf } from '../../src/state/focus.ts';
import {
  addressOf,
  andDraws,
  arrived,
  comesToRest,
  follow,
  launchBrowser,
  openApp,
  readStage,
  sceneIs,
} from './open-app.ts';

const words = await loadWords('conditions');
const points = await loadWords('points');
const muscles = await loadWords('muscles');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A marker as it is on the screen. */
interface SeenMarker {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly takesTap: boolean;
}

/** Every marker with its middle, and whether a tap there reaches it. */
async function readMarkers(page: Page): Promise<SeenMarker[]> {
  return page.locator('.marker').evaluateAll((markers) =>
    markers.map((marker) => {
      const box = marker.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      return { name: marker.getAttribute('aria-label') ?? '', x, y, takesTap: marker.contains(hit) };
    }),
  );
}

describe.each([
  ['a tablet', 1024, 768],
  ['a phone', 390, 844],
])('on %s', (device, width, height) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openApp(browser, 'conditions', {
      viewport: { width, height },
      reducedMotion: 'reduce',
    }));
    await sceneIs(page, 'ready');
  });
  afterAll(() => page?.context().close());

  it.each(conditionIds)('%s asks first, then shows every point where a finger can reach it', async (id) => {
    await follow(page, new RegExp(`^${literally(words[id].name)}`), words[id].name);
    expect(addressOf(page)).toBe(`/conditions/${id}`);
    const questions = page.locator('.safety').getByRole('radiogroup');
    expect(await questions.count()).toBe(words[id].redFlags.length);
    expect(await page.locator('.marker').count()).toBe(0);

    await andDraws(page, () => page.getByRole('button', { name: 'None of these' }).click());
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    expect(await questions.count()).toBe(words[id].redFlags.length);
    await comesToRest(page);

    const expected = focusOf({ kind: 'condition', id }).points;
    const seen = await readMarkers(page);
    expect(seen.map(({ name }) => name)).toEqual(
      expected.map(
        (point, i) => `${i + 1}, ${shortName(muscles[muscleOf(point)].name)}: ${points[point].place}`,
      ),
    );
    for (const { name, x, y, takesTap } of seen) {
      expect(x, name).toBeGreaterThan(0);
      expect(x, name).toBeLessThan(width);
      expect(y, name).toBeGreaterThan(0);
      expect(y, name).toBeLessThan(height);
      expect(takesTap, name).toBe(true);
    }
    expect((await readStage(page)).drawCalls).toBeLessThanOrEqual(12);

    // what a marker opens does not depend on the screen, and is read in every third
    if (device === 'a phone' && conditionIds.indexOf(id) % 3 === 0) {
      const last = expected.at(-1) as (typeof expected)[number];
      await page.getByRole('link', { name: seen.at(-1)?.name as string }).click();
      await arrived(page, points[last].place);
      await page.getByText(points[last].where).waitFor();
      await page.goBack();
      await arrived(page, words[id].name);
      // whoever comes back has seen the questions
      await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    }
    await follow(page, 'What I have');
  });
});

describe('the safety questions', () => {
  it('lead to the most urgent of the answers given, and the muscles stay within reach', async () => {
    const { page, complaints } = await openApp(browser, 'conditions/plantar-heel-pain');
    const flags = words['plantar-heel-pain'].redFlags;
    const answer = async (index: number, said: 'Yes' | 'No') =>
      page.getByRole('radiogroup').nth(index).getByText(said, { exact: true }).click();
    const lastIndex = flags.length - 1;
    expect(flags[lastIndex]?.action).toBe('see-clinician');
    await answer(lastIndex, 'Yes');
    await page.getByRole('heading', { name: 'Please have this looked at' }).waitFor();
    const sameDay = flags.findIndex(({ action }) => action === 'same-day');
    await answer(sameDay, 'Yes');
    await page.getByRole('heading', { name: 'Please get this checked today' }).waitFor();
    await answer(0, 'Yes');
    await page.getByRole('heading', { name: 'Please get emergency help now' }).waitFor();
    expect(await page.getByRole('button', { name: 'None of these' }).count()).toBe(0);
    await answer(0, 'No');
    await page.getByRole('heading', { name: 'Please get this checked today' }).waitFor();
    await page.getByRole('button', { name: 'Show the muscles all the same' }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.getByRole('heading', { name: 'Please get this checked today' }).waitFor();
    // nothing of the answers is kept anywhere
    expect(addressOf(page)).toBe('/conditions/plantar-heel-pain');
    expect(
      await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are not asked again after a reload of the tab, but are on a link that was shared', async () => {
    const { page } = await openApp(browser, 'conditions/headache');
    await page.getByRole('button', { name: 'Skip for now' }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    const shared = page.url();
    const other = await page.context().newPage();
    await other.goto(shared);
    await other.getByRole('button', { name: 'None of these' }).waitFor();
    expect(await other.getByRole('heading', { name: 'Muscles often linked with it' }).count()).toBe(0);
    await page.context().close();
  });
});

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
