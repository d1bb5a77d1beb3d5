import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, arrived, launchBrowser, openApp, withoutBody } from '../open-app.ts';
import { kioskIsOn, leaveAlone, question } from '../open-kiosk.ts';
import { avoidable } from './complaints.ts';

const FAR_AHEAD = new Date('2099-12-31T23:59:50');
const FAR_BEHIND = new Date('1970-01-01T00:00:00');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('with a clock that is a lifetime wrong', () => {
  it('a story goes on to its end when it is put right, and a waiting room forgets', async () => {
    const { page, complaints } = await openApp(browser, 'points/soleus-trp1/inside?step=release', {
      viewport: { width: 390, height: 700 },
      prepare: async (fresh) => {
        await fresh.clock.install({ time: FAR_BEHIND });
        await withoutBody(fresh);
      },
    });
    const step = (id: string) => page.locator(`.step-text[data-step="${id}"]`);
    await step('release').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Play the story' }).click();
    for (const time of [FAR_AHEAD, FAR_BEHIND]) {
      await page.clock.runFor(500);
      await page.clock.setSystemTime(time);
    }
    for (let second = 0; second < 40 && (await step('after').count()) === 0; second++)
      await page.clock.runFor(1000);
    await step('after').waitFor();

    await page.clock.setSystemTime(FAR_AHEAD);
    await page.goto(`${inject('appUrl')}conditions/?kiosk=30`);
    await arrived(page, 'What I have');
    await kioskIsOn(page);
    await page.clock.setSystemTime(FAR_BEHIND);
    await page.mouse.click(20, 20);
    await page.clock.runFor(2000);
    expect(await question(page).count()).toBe(0);
    await leaveAlone(page, 30);
    expect(addressOf(page)).toBe('/?kiosk=30');
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });
});
