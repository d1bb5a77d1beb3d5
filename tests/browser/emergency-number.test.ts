import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openApp, withoutBody } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the number for an emergency', () => {
  it.each([
    ['en-GB', '', {}, 'call your local number (United Kingdom: 999).', '999'],
    ['es-MX', 'es/', {}, 'llame al número local (México: 911).', '911'],
    ['zh-CN', 'zh-hans/', {}, '请拨打您当地的急救电话（中国：120）。', '120'],
    ['es', 'es/', {}, 'llame al número local.', null],
    // the clinic's country counts for more than the reader's, and its own number for more than that
    ['es-MX', '', { language: 'en-GB' }, 'call your local number (United Kingdom: 999).', '999'],
    ['es-MX', '', { language: 'en-GB', emergency: '112' }, 'call 112.', '112'],
  ])('for %s at /%s with %j', async (locale, folder, clinic, words, number) => {
    const { page } = await openApp(browser, `${folder}conditions/sciatica`, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      locale,
      prepare: async (fresh) => {
        await withoutBody(fresh);
        await fresh.route('**/clinic.json', (route) => route.fulfill({ json: clinic }));
      },
    });
    const notice = page.locator('#panel .notice');
    await notice.getByText(words).waitFor();
    const dialled = await notice
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(dialled).toEqual(number ? [`tel:${number}`] : []);
    // and where help is needed at once
    await page.locator('[data-action="emergency"] input[value="yes"]').first().check({ force: true });
    const outcome = page.locator('.safety-outcome[data-action="emergency"]');
    await outcome.waitFor();
    const numbers = await outcome
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(numbers).toEqual(number ? [`tel:${number}`] : []);
    await page.context().close();
  });
});
