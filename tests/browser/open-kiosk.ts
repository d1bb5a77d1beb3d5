import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openApp, withoutBody } from './open-app.ts';

/** Parts of the page come one after another; a busy machine gets time. */
export const SOON = { timeout: 30_000 };

/** Opens a page whose clock moves when it is told to. */
export async function openWithClock(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { readonly prepare?: (page: Page) => Promise<unknown> } = {},
) {
  return openApp(browser, address, {
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
    ...options,
    prepare: async (page) => {
      await page.clock.install();
      await withoutBody(page);
      await options.prepare?.(page);
    },
  });
}

export const question = (page: Page) => page.getByRole('alertdialog', { name: 'Still there?' });
export const invitation = (page: Page) => page.getByText('Where does it hurt? Touch to begin.');
export const exit = (page: Page) => page.getByRole('button', { name: /^Staff: hold for three seconds/ });
/** The kiosk listens once its part has come. */
export const kioskIsOn = (page: Page) => exit(page).waitFor();
/** The clock goes on by itself until it is held. */
export const holdClock = async (page: Page) =>
  page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
/** What the page did that it should not, but for the body that was kept away. */
export const faults = (complaints: readonly string[]) =>
  complaints.filter((what) => !what.includes('Failed to load'));

/** Lets nobody touch the screen until it has begun anew, and waits for that. */
export async function leaveAlone(page: Page, idleS: number): Promise<void> {
  await page.evaluate(() => Object.assign(window, { thisPage: true }));
  await page.clock.runFor((idleS + 21) * 1000);
  await page.waitForFunction(() => !('thisPage' in window));
  await kioskIsOn(page);
}
