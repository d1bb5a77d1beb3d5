import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { addressOf, comesToRest, framesDuring, launchBrowser, openApp, sceneIs } from './open-app.ts';
import { faults, invitation, kioskIsOn, openWithClock, question, SOON } from './open-kiosk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the invitation', () => {
  it('asks other questions every eight seconds, for hours, until somebody touches the screen', async () => {
    const { page, complaints } = await openWithClock(browser, '?kiosk=30', { hasTouch: true });
    await kioskIsOn(page);
    await invitation(page).waitFor();
    const questions = () => page.locator('.kiosk-questions').innerText();
    const { 'neck-pain': neck, 'upper-back-pain': back } = await loadWords('conditions');
    await expect.poll(questions, SOON).toContain(`${neck.plainName}?\n${back.plainName}?`);
    const first = await questions();
    expect(first.split('\n')).toHaveLength(3);
    await page.clock.runFor(8000);
    await expect.poll(questions).not.toBe(first);
    expect((await questions()).split('\n')).toHaveLength(3);
    // nothing moves where movement is unwelcome
    expect(await page.locator('.kiosk-attract[data-turns]').count()).toBe(0);
    await page.evaluate(() => Object.assign(window, { thisPage: true }));
    await page.clock.fastForward(3_600_000);
    await page.clock.runFor(60_000);
    expect(await page.evaluate(() => 'thisPage' in window)).toBe(true);
    expect(await invitation(page).count()).toBe(1);
    // the finger lands on a door below, and opens nothing yet
    const door = await page.getByRole('link', { name: /^Muscles/ }).boundingBox();
    if (!door) throw new Error('no door');
    await page.touchscreen.tap(door.x + 20, door.y + 20);
    await expect.poll(() => invitation(page).count()).toBe(0);
    expect(addressOf(page)).toBe('/?kiosk=30');
    await page.clock.runFor(31_000);
    await question(page).waitFor();
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('turns the body while the page is seen, and a touch brings it to rest', async () => {
    // a small picture: what moves is drawn again and again
    const { page, complaints } = await openApp(browser, '?kiosk=90', {
      viewport: { width: 240, height: 320 },
    });
    await sceneIs(page, 'ready');
    const turning = page.locator('.kiosk-attract[data-turns]');
    await turning.waitFor();
    await expect.poll(() => framesDuring(page, 6), SOON).toBeGreaterThan(0);
    const seen = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await seen('hidden');
    await expect.poll(() => turning.count()).toBe(0);
    await comesToRest(page);
    await seen('visible');
    await turning.waitFor();
    await expect.poll(() => framesDuring(page, 6), SOON).toBeGreaterThan(0);
    await page.mouse.click(120, 80);
    await expect.poll(() => invitation(page).count()).toBe(0);
    await comesToRest(page);
    expect(addressOf(page)).toBe('/?kiosk=90');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
