import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/browser/find-chromium.ts';

/** How long a software renderer on a busy machine may take to show the body. */
const READY_TIMEOUT_MS = 90_000;

/** A page of the app, and everything it did that it should not. */
export interface AppPage {
  readonly page: Page;
  /** Console errors, uncaught errors, policy violations, requests to other origins. */
  readonly complaints: string[];
}

export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS, ...flags] });
}

/** Opens an address relative to the app, such as `playground/body?layer=deep`, in a context of its own. */
export async function openApp(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & {
    readonly prepare?: (page: Page) => Promise<unknown>;
    /** Address of another host of the app, with a slash at its end. */
    readonly host?: string;
  } = {},
): Promise<AppPage> {
  const { prepare, host: appUrl = inject('appUrl'), ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 480, height: 640 },
    // each context would fetch the whole app once more, to keep it
    serviceWorkers: 'block',
    ...contextOptions,
  });
  await withoutDrawing(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(appUrl).origin) complaints.push(`asks ${request.url()}`);
  });
  await page.exposeFunction('complain', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (what: string) => void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await prepare?.(page);
  await page.goto(new URL(address, appUrl).href);
  return { page, complaints };
}

/** Keeps the body from arriving: for what is told in words, which do not need it. */
export async function withoutBody(page: Page): Promise<void> {
  await page.route('**/models/**', (route) => route.abort());
}

/**
 * Gives an empty file for the drawn body: painting its thousands of lines in software takes seconds on each page. That
 * the file is there and what is in it is told by chart.test.ts and built-pages.test.ts.
 */
export async function withoutDrawing(context: BrowserContext): Promise<void> {
  await context.route('**/assets/body-chart*.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
}

/** Waits until the scene says so. */
export async function sceneIs(page: Page, status: 'ready' | 'failed' | 'lost'): Promise<void> {
  await page.waitForSelector(`[data-scene="${status}"]`, { timeout: READY_TIMEOUT_MS });
}

export interface StageNumbers {
  readonly frames: number;
  readonly drawCalls: number;
}

export async function readStage(page: Page): Promise<StageNumbers> {
  return page.$eval('[data-scene]', (stage) => {
    const { frames, drawCalls } = (stage as HTMLElement).dataset;
    return { frames: Number(frames), drawCalls: Number(drawCalls) };
  });
}

/** Number of frames the scene draws while the browser offers `ticks` chances to. */
export async function framesDuring(page: Page, ticks: number): Promise<number> {
  return page.$eval(
    '[data-scene]',
    async (stage, count) => {
      const frames = () => Number((stage as HTMLElement).dataset.frames);
      const before = frames();
      for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
      return frames() - before;
    },
    ticks,
  );
}

/** Waits until a flight has ended: a dozen chances to draw, none taken. */
export async function comesToRest(page: Page): Promise<void> {
  for (let round = 0; round < 150; round++) if ((await framesDuring(page, 12)) === 0) return;
  throw new Error('the scene never stopped drawing');
}

/** Does something and waits for the frame that shows it. */
export async function andDraws(page: Page, act: () => Promise<unknown>): Promise<void> {
  const { frames } = await readStage(page);
  await act();
  await page.waitForFunction(
    (before) => Number(document.querySelector<HTMLElement>('[data-scene]')?.dataset.frames) > before,
    frames,
  );
}

/** Goes on from the open page as a reader does: the heading of the next place stands there. */
export async function follow(
  page: Page,
  name: string | RegExp,
  heading: string | RegExp = name,
): Promise<void> {
  await page.locator('#panel').getByRole('link', { name }).first().click();
  await arrived(page, heading);
}

/** Waits for the heading of a place. */
export async function arrived(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' }).waitFor();
}

/** What stands in the address below the app's base. */
export function addressOf(page: Page): string {
  return page.url().slice(inject('appUrl').length - 1);
}
