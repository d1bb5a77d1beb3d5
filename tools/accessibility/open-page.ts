import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { Kind } from './kinds.ts';
import type { Language, Screen, Theme } from './looks.ts';

export interface OpenOptions {
  readonly screen: Screen;
  readonly theme: Theme;
  readonly language: Language;
  /** Whether the body in 3D is let in; without it pages come ten times faster. */
  readonly body?: boolean;
  /** Whether the explorer is let in; without it the plain page stays. */
  readonly plain?: boolean;
  readonly context?: BrowserContextOptions;
}

const TIMEOUT_MS = 90_000;

/** Opens a page of the built app in a context of its own, and sees that it stands. */
export async function openPage(
  browser: Browser,
  url: string,
  kind: Kind,
  options: OpenOptions,
): Promise<Page> {
  const { screen, theme, language, body = false, plain = false } = options;
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    reducedMotion: 'reduce',
    colorScheme: theme,
    serviceWorkers: 'block',
    // axe is put into the page
    bypassCSP: true,
    ...options.context,
  });
  context.setDefaultTimeout(TIMEOUT_MS);
  // tsx gives functions their names by a helper that is not there in the page
  await context.addInitScript({ content: 'globalThis.__name ??= (it) => it;' });
  if (screen.letters === 'scaled')
    await context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      });
    });
  if (!body) await context.route('**/models/**', (route) => route.abort());
  // its thousands of lines take seconds on each page to paint in software
  await context.route('**/assets/body-chart*.svg', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  if (plain)
    await context.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
  const page = await context.newPage();
  const address = url + language.folder + withTheme(kind.path, theme);
  if (kind.framed) {
    await page.route('**/host', (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage(`${address}&host=${new URL(url).origin}`) }),
    );
    await page.goto(`${url}host`);
    await page.frameLocator('iframe').locator('#panel h1').waitFor();
    await page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.documentElement.dataset.embed,
    );
    return page;
  }
  await page.goto(address);
  await stands(page, kind, plain);
  return page;
}

/** Goes to another page from an open one, as a link of the app would. */
export async function goOn(
  page: Page,
  url: string,
  kind: Kind,
  language: Language,
  theme: Theme,
): Promise<void> {
  await page.evaluate(
    (to) => {
      // what was opened by hand goes with the page it was opened on
      sessionStorage.clear();
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    url + language.folder + withTheme(kind.path, theme),
  );
  await stands(page, kind, false);
}

/** Where the explorer is: the page, or the frame in it. */
export function shownIn(page: Page, kind: Kind): Page | Frame {
  return (kind.framed && page.frames()[1]) || page;
}

function hostPage(address: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clinic</title>
    <h1>Our clinic</h1><iframe title="Explorer" src="${address}" style="width: 100%; height: 5000px; border: 0"></iframe>`;
}

async function stands(page: Page, kind: Kind, plain: boolean): Promise<void> {
  if (plain) await page.locator('.twin h1').waitFor();
  else if (kind.path.startsWith('embed/')) await page.locator('.builder h1').waitFor();
  else {
    await page.locator('#panel h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('.twin, .panel-waiting'));
    if (kind.path.includes('room=')) await page.locator('.room-bar').waitFor();
    if (kind.path.includes('/inside')) await page.locator('.step-bar').waitFor();
    if (kind.path.includes('kiosk=')) await page.locator('.kiosk-attract').waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  await kind.act?.(page);
}

function withTheme(path: string, theme: Theme): string {
  const [, before = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(path) ?? [];
  return `${before}${before.includes('?') ? '&' : '?'}theme=${theme}${hash}`;
}
