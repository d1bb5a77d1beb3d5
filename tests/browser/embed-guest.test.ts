import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { launchBrowser } from './open-app.ts';
import {
  call,
  clinicPage,
  frameOf,
  HEEL,
  heading,
  heard,
  openHost,
  poster,
  SOON,
  within,
} from './open-embed.ts';
import { type HostServer, serveHost } from './serve-host.ts';

const appUrl = inject('appUrl');
const { 'plantar-heel-pain': heel } = await loadWords('conditions');

let browser: Browser;
let host: HostServer;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await serveHost(appUrl);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const open = async (page: Page) => {
  await poster(page).click();
  return frameOf(page, heel.name);
};

describe('who speaks', () => {
  const forged = { type: 'tpe:place', link: '/', condition: 'sciatica', muscle: null, point: null };

  it('is heard by the page only if it is the frame of the explorer', async () => {
    // the second frame comes from the explorer's own origin
    const other = `<iframe id="other" src="${appUrl}robots.txt"></iframe>`;
    const { page, complaints } = await openHost(browser, host.put('/forged', clinicPage(HEEL + other)));
    const frame = await open(page);
    const before = (await heard(page, 'tpe:condition')).length;
    expect(before).toBe(1);
    await page.evaluate((message) => {
      postMessage(message, '*');
      postMessage({ type: 'tpe:height', height: 5000 }, '*');
    }, forged);
    const stranger = page.frames().find((frame) => frame.url().endsWith('robots.txt'));
    expect(stranger).toBeDefined();
    await stranger?.evaluate((message) => parent.postMessage(message, '*'), forged);
    expect(await heard(page, 'tpe:condition')).toHaveLength(before);
    expect((await page.locator('#heel iframe').boundingBox())?.height).not.toBe(5000);
    // the same words are heard where the right one speaks
    await frame.evaluate((message) => parent.postMessage(message, '*'), forged);
    await expect.poll(() => heard(page, 'tpe:condition')).toHaveLength(before + 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is heard by the explorer only if it is the page that it was told of', async () => {
    const addressFor = (origin: string) =>
      `${appUrl}conditions/plantar-heel-pain/?embed=content&host=${encodeURIComponent(origin)}`;
    const show = { type: 'tpe:show', target: { condition: 'sciatica' } };
    const tell = (page: Page) =>
      page.evaluate(
        (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
        show,
      );
    const inPage = async (name: string, origin: string) => {
      const html = `<!doctype html><title>Clinic</title><iframe width="600" height="600" src="${addressFor(origin)}"></iframe>`;
      const { page } = await openHost(browser, host.put(name, html));
      const panel = page.frameLocator('iframe').locator('#panel h1');
      await panel.getByText(heel.name, { exact: true }).waitFor(SOON);
      return { page, panel };
    };
    const stranger = await inPage('/stranger', 'https://elm.example');
    await tell(stranger.page);
    // time for what must not happen
    await stranger.page.waitForTimeout(500);
    expect(await stranger.panel.innerText()).toBe(heel.name);
    await stranger.page.context().close();
    const right = await inPage('/right', host.url);
    await tell(right.page);
    await expect.poll(() => right.panel.innerText()).not.toBe(heel.name);
    await right.page.context().close();
  });
});

describe('a visitor', () => {
  it('gets in and out by the keyboard, and past it', async () => {
    const { page, complaints } = await openHost(browser, host.put('/keys', clinicPage(HEEL)));
    await page.locator('#menu').focus();
    /** What has the focus: in the page, in the element, in the frame. */
    const focused = () =>
      page.evaluate(() => {
        const outer = document.activeElement;
        const inner = outer?.shadowRoot?.activeElement;
        return inner ? `${outer.id} ${inner.className || inner.localName}` : (outer?.id ?? '');
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('heel button');
    await page.keyboard.press('Enter');
    const frame = await frameOf(page, heel.name);
    expect(await focused()).toBe('heel iframe');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('heel skip');
    const skip = page.locator('#heel').getByRole('button', { name: 'Skip the explorer' });
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('heel a');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(focused).toBe('heel iframe');
    // out at its end
    await frame.locator('#panel a').last().focus();
    for (let i = 0; i < 30 && (await focused()) === 'heel iframe'; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('heel a');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not followed: nothing is kept, neither for the page nor for the explorer', async () => {
    const { page } = await openHost(browser, host.put('/kept', clinicPage(HEEL)), {
      serviceWorkers: 'allow',
    });
    const frame = await open(page);
    await call(page, 'show', { point: 'soleus-trp1' });
    await within(page).getByRole('heading', { name: 'Where it sits' }).waitFor(SOON);
    await page.waitForTimeout(1000);
    const kept = async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).length,
    });
    const nothing = { cookies: '', local: 0, session: 0, databases: 0, workers: 0, caches: 0 };
    expect(await page.evaluate(kept)).toEqual(nothing);
    expect(await frame.evaluate(kept)).toEqual(nothing);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.context().serviceWorkers()).toEqual([]);
    await page.context().close();
  });
});

describe('a page', () => {
  it('gives the explorer its colours, corners and type, but for what could not be read', async () => {
    const head = `<style>#heel { --tpe-accent: #7a1f5c; --tpe-paper: white; --tpe-radius: 3px; --tpe-font: Georgia, serif }
      #pale { --tpe-accent: gold; --tpe-ink: var(--nothing, #ddd) }</style>`;
    const pale = HEEL.replace('heel"', 'pale" eager');
    const { page } = await openHost(browser, host.put('/look', clinicPage(HEEL + pale, head)));
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const look = async (id: string) => {
      const frame = await frameOf(page, heel.name, id);
      return frame.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const { fontFamily, color } = getComputedStyle(document.body);
        return [
          ...['accent', 'paper-light', 'round'].map((name) => root.getPropertyValue(`--${name}`)),
          fontFamily,
          color,
        ];
      });
    };
    await open(page);
    const own = ['#7a1f5c', 'white', '3px', 'Georgia, serif', 'rgb(43, 38, 34)'];
    await expect.poll(() => look('heel'), SOON).toEqual(own);
    const theme = [
      '#0e645d',
      '#fdfbf8',
      expect.stringMatching(/^0?\.875rem$/),
      expect.stringContaining('Atkinson'),
      'rgb(43, 38, 34)',
    ];
    expect(await look('pale')).toEqual(theme);
    expect(warnings.filter((text) => text.includes('--tpe-'))).toHaveLength(2);
    // it may change its mind
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('#heel');
      element?.style.setProperty('--tpe-accent', '#123456');
      element?.setAttribute('theme', 'light');
    });
    await expect.poll(() => look('heel')).toEqual(['#123456', ...own.slice(1)]);
    await page.evaluate(() => document.querySelector('#heel')?.setAttribute('theme', 'dark'));
    // what was chosen for a light page cannot be read on a dark one
    await expect.poll(async () => (await look('heel')).slice(0, 2)).toEqual(['#7fd0c3', '#27221e']);
    await page.context().close();
  });

  it('with a strict policy needs to allow the origin of the explorer and nothing else', async () => {
    const { origin } = new URL(appUrl);
    const policy = `default-src 'none'; script-src ${origin}; img-src ${origin}; frame-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const html = `<!doctype html><title>Clinic</title><h1>Our clinic</h1>${HEEL}<script src="${appUrl}embed.js" defer></script>`;
    const { page, complaints } = await openHost(
      browser,
      host.put('/strict', html, {
        'content-security-policy': policy,
        // a page that has isolated itself takes only what says that it may be held
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      }),
    );
    expect((await poster(page).locator('.open').boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const frame = await open(page);
    const inner = () =>
      frame.evaluate(() =>
        Math.ceil(document.querySelector('.explorer')?.getBoundingClientRect().height ?? 0),
      );
    await expect
      .poll(
        async () => ((await page.locator('#heel iframe').boundingBox())?.height ?? 0) - (await inner()),
        SOON,
      )
      .toBe(0);
    await heading(page, heel.name).waitFor();
    // the page's own icon, which it does not allow itself
    expect(complaints.filter((what) => !what.includes('favicon'))).toEqual([]);
    await page.context().close();
  });

  it('that takes the explorer out and puts it back finds it where it was', async () => {
    const { page, complaints } = await openHost(browser, host.put('/moved', clinicPage(HEEL)));
    await open(page);
    await call(page, 'show', { point: 'soleus-trp1' });
    await within(page).getByRole('heading', { name: 'Where it sits' }).waitFor(SOON);
    await page.evaluate(() => {
      const element = document.querySelector('#heel');
      if (element) document.body.append(element);
    });
    await poster(page).click();
    await within(page).getByRole('heading', { name: 'Where it sits' }).waitFor(SOON);
    const apart = () =>
      (
        document.createElement('trigger-point-explorer') as unknown as { capture(): Promise<unknown> }
      ).capture();
    await expect(page.evaluate(apart)).rejects.toThrow('into the page');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
