import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { withoutDrawing } from './open-app.ts';

/** Parts of the page come one after another; a busy machine gets time. */
export const SOON = { timeout: 30_000 };

/** A page of a clinic as a browser shows it, and everything it did that it should not. */
export interface HostPage {
  readonly page: Page;
  /** Console errors, uncaught errors, policy violations; in the page and in its frames. */
  readonly complaints: string[];
  /** Addresses that were asked for. */
  readonly asked: string[];
}

/** Opens a page of a host in a context of its own. Without `body`, the model in 3D is kept away. */
export async function openHost(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & {
    readonly body?: boolean;
    readonly prepare?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<HostPage> {
  const { body = false, prepare, ...contextOptions } = options;
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...contextOptions,
  });
  await withoutDrawing(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const keptAway = !body && message.text().includes('Failed to load resource');
    if (message.type() === 'error' && !keptAway) complaints.push(message.text());
  });
  await page.exposeFunction('complain', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain: (what: string) => void };
      complain(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (!body) await page.route('**/models/**', (route) => route.abort());
  await prepare?.(page);
  await page.goto(address);
  return { page, complaints, asked };
}

/** A page of a clinic with an explorer in it; it keeps the events that it hears, by the id of the element. */
export function clinicPage(embeds: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Clinic</title>
    <link rel="icon" href="data:,">${head}<body><h1>Our clinic</h1><p>Sore heel? <a href="#visit">Come by.</a></p>
    <button id="menu">Menu</button>${embeds}<p id="visit">After it</p>
    <script>
      window.heard = [];
      for (const type of ['tpe:ready', 'tpe:condition', 'tpe:point', 'tpe:book'])
        addEventListener(type, ({ target, detail }) => heard.push({ type, id: target.id, ...detail }));
    </script>
    <script src="${inject('appUrl')}embed.js" defer></script>`;
}

/** One condition, on one side. */
export const HEEL =
  '<trigger-point-explorer id="heel" condition="plantar-heel-pain" side="left"></trigger-point-explorer>';

/** An event as the page keeps it. */
export interface Heard {
  readonly type: string;
  readonly id: string;
  readonly [key: string]: unknown;
}
/** The events of a type that the page has heard. */
export const heard = (page: Page, type: string) =>
  page.evaluate(
    (asked) => (window as unknown as { heard: Heard[] }).heard.filter((event) => event.type === asked),
    type,
  );
/** The button that opens the explorer. */
export const poster = (page: Page, id = 'heel') => page.locator(`#${id}`).getByRole('button');
/** The document of an opened explorer. */
export const within = (page: Page, id = 'heel') => page.frameLocator(`#${id} iframe`);
/** The heading of the place that it shows. */
export const heading = (page: Page, name: string, id = 'heel') =>
  within(page, id).locator('#panel').getByRole('heading', { level: 1, name, exact: true });

/** The frame of an embed once its explorer shows a text. */
export async function frameOf(page: Page, name: string, id = 'heel'): Promise<Frame> {
  await heading(page, name, id).waitFor(SOON);
  const handle = await page.locator(`#${id} iframe`).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('no frame');
  return frame;
}

/** Calls a method of the element. */
export const call = <T>(page: Page, method: 'show' | 'capture' | 'restore', argument?: unknown) =>
  page.evaluate(
    async ([name, value]) => {
      const element = document.querySelector('trigger-point-explorer') as unknown as Record<
        string,
        (value: unknown) => Promise<{ link: string; picture: Blob | null } | undefined>
      >;
      const given = await element[name]?.(value);
      return (
        given && { link: given.link, picture: given.picture && [given.picture.type, given.picture.size] }
      );
    },
    [method, argument] as const,
  ) as Promise<T>;
/** What `capture` gives, with the picture's kind and size in its stead. */
export interface Captured {
  readonly link: string;
  readonly picture: readonly [type: string, bytes: number] | null;
}
