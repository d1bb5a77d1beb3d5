import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf, arrived, follow, launchBrowser, openApp, withoutBody } from '../open-app.ts';
import { avoidable } from './complaints.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The page keeps itself on the device so long after it has come, ms. */
const KEPT_AFTER_MS = 11_000;

/** Everything that could keep something on the device throws, some of it as soon as it is looked at. */
async function denied(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('Access is denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: deny, configurable: true });
    Object.defineProperty(document, 'cookie', { get: deny, set: deny });
    Object.defineProperty(window, 'BroadcastChannel', {
      value: class {
        constructor() {
          deny();
        }
      },
    });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: deny });
  });
}

/** No browser without them is new enough for all else, but some have them switched off. */
async function withoutWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    delete (window as { caches?: unknown }).caches;
    delete (window as { BroadcastChannel?: unknown }).BroadcastChannel;
  });
}

/** There is room for nothing: neither a key nor the app. */
async function full(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    };
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(inject('appUrl')).origin,
    quotaSize: 1,
  });
}

describe.each([
  ['denied', denied],
  ['not there, and no worker either', withoutWorkers],
  ['full', full],
] as const)('storage that is %s', (_how, prepare) => {
  it('keeps nobody from any way through the app', async () => {
    const { page, complaints } = await openApp(browser, '', {
      viewport: { width: 390, height: 700 },
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
      prepare: async (fresh) => {
        await fresh.clock.install();
        await withoutBody(fresh);
        await prepare(fresh);
      },
    });
    await page.getByRole('searchbox').waitFor();
    await page.clock.fastForward(KEPT_AFTER_MS);

    await page.getByRole('searchbox').fill('sore heel');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.locator('#panel .point-row').first().click();
    await page.getByRole('heading', { name: 'Where it sits' }).waitFor();
    await follow(page, /^Look inside/, 'Look inside');
    await page.getByRole('button', { name: 'Next step' }).click();
    await page.locator('.step-text[data-step="muscle"]').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Where it sits' }).waitFor();
    expect(addressOf(page)).toMatch(/^\/points\//);
    await page.goto(new URL('?kiosk=30', page.url().replace(/points.*/, '')).href);
    await page.getByText('Where does it hurt? Touch to begin.').waitFor();
    await page.mouse.click(20, 20);
    await follow(page, /What I have/, 'What I have');
    // the screen forgets, and begins anew
    await page.evaluate(() => Object.assign(window, { thisPage: true }));
    await page.clock.runFor(51_000);
    await page.waitForFunction(() => !('thisPage' in window));
    await arrived(page, 'Understand muscle pain');
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });
});
