import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { launchBrowser } from './open-app.ts';
import {
  type Captured,
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
const { 'plantar-heel-pain': heel, sciatica, headache } = await loadWords('conditions');

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

describe('the poster', () => {
  it('is light: under 60 kB in all, and nothing of the explorer until it is tapped', async () => {
    const sizes: Promise<number>[] = [];
    const { page, asked, complaints } = await openHost(browser, host.put('/', clinicPage(HEEL)), {
      prepare: async (fresh) => {
        fresh.on('requestfinished', (request) => {
          // what the page asks for later, when it is closed, is not counted
          sizes.push(
            request.sizes().then(
              ({ responseBodySize }) => responseBodySize,
              () => 0,
            ),
          );
        });
      },
    });
    await poster(page).getByText(heel.name).waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.map((url) => url.replace(appUrl, '').replace(host.url, '/'))).toEqual([
      '/',
      'embed.js',
      'share/plantar-heel-pain.jpg',
    ]);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(3000);
    expect(bytes).toBeLessThan(60_000);
    await poster(page).click();
    await frameOf(page, heel.name);
    expect(asked.some((url) => url.includes('/models/'))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('speaks the language of the element, and English where it does not know it', async () => {
    const embeds = ['es', 'zh-CN', 'fr', 'constructor']
      .map((lang, i) => `<trigger-point-explorer id="e${i}" lang="${lang}"></trigger-point-explorer>`)
      .join('');
    const { page } = await openHost(browser, host.put('/languages', clinicPage(embeds)));
    const says = async (i: number) => (await poster(page, `e${i}`).locator('.open').innerText()).trim();
    expect([await says(0), await says(1), await says(2), await says(3)]).toEqual([
      'Abrir en 3D',
      '打开3D人体',
      'Open in 3D',
      'Open in 3D',
    ]);
    await page.context().close();
  });

  it('keeps its shape under the rules of the page, and changes nothing there', async () => {
    const hostile = `<style>
      * { margin: 0 !important; padding: 0 !important; font: 3px/1 serif !important; color: red !important;
          letter-spacing: 9px !important; text-transform: uppercase !important; height: auto !important; }
      button { all: unset !important; height: 9px !important; display: inline !important; }
      iframe { width: 50px !important; height: 50px !important; border: 9px solid !important; }
      img, span, div, slot { display: none !important; }
    </style>`;
    const address = host.put('/hostile', clinicPage(HEEL, hostile));
    const stylesOf = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('h1, p, body > button, a')].map((element) =>
          [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)),
        ),
      );
    const without = await openHost(browser, address, {
      prepare: (fresh) => fresh.route('**/embed.js', (route) => route.abort()),
    });
    const before = await stylesOf(without.page);
    await without.page.context().close();
    const { page } = await openHost(browser, address);
    const box = await poster(page).boundingBox();
    expect(box?.height).toBeGreaterThan(44);
    expect(box?.width).toBeGreaterThan(300);
    const open = poster(page).locator('.open');
    expect((await open.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(
      await open.evaluate((element) => {
        const { fontSize, color, letterSpacing, textTransform } = getComputedStyle(element);
        return [fontSize, color, letterSpacing, textTransform];
      }),
    ).toEqual(['17px', 'rgb(253, 251, 248)', 'normal', 'none']);
    await poster(page).click();
    await frameOf(page, heel.name);
    expect((await page.locator('#heel iframe').boundingBox())?.width).toBeGreaterThan(300);
    const after = await stylesOf(page);
    expect(after.length).toBeGreaterThanOrEqual(5);
    expect(after).toEqual(before);
    await page.context().close();
  });

  it('can be read in the dark, whatever the page asks for', async () => {
    const head = '<style>#heel { --tpe-accent: #7a1f5c; --tpe-radius: 3px }</style>';
    const { page } = await openHost(browser, host.put('/dark', clinicPage(HEEL, head)));
    const look = () =>
      poster(page)
        .locator('.open')
        .evaluate((element) => {
          const { backgroundColor, color } = getComputedStyle(element);
          return [backgroundColor, color];
        });
    expect(await look()).toEqual(['rgb(122, 31, 92)', 'rgb(253, 251, 248)']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(look, SOON).toEqual(['rgb(127, 208, 195)', 'rgb(39, 34, 30)']);
    await page.context().close();
  });
});

describe('within a page', () => {
  it('two explorers live side by side, and their events are told apart', async () => {
    const embeds = `<trigger-point-explorer id="head" condition="headache" eager></trigger-point-explorer>${HEEL}`;
    const { page, complaints } = await openHost(browser, host.put('/two', clinicPage(embeds)));
    await frameOf(page, headache.name, 'head');
    expect(await poster(page).isVisible()).toBe(true);
    expect((await heard(page, 'tpe:ready')).map(({ id }) => id)).toEqual(['head']);
    await poster(page).click();
    await frameOf(page, heel.name);
    expect((await heard(page, 'tpe:condition')).map(({ id, condition }) => [id, condition])).toEqual([
      ['head', 'headache'],
      ['heel', 'plantar-heel-pain'],
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows, captures and restores; the frame is as high as what is in it', async () => {
    const { page, complaints } = await openHost(browser, host.put('/methods', clinicPage(HEEL)));
    await poster(page).waitFor();
    await call(page, 'show', { condition: 'sciatica' });
    const frame = await frameOf(page, sciatica.name);
    const heights = async () => {
      const inner = await frame.evaluate(() => ({
        explorer: Math.ceil(document.querySelector('.explorer')?.getBoundingClientRect().height ?? 0),
        scrolls: document.documentElement.scrollHeight > innerHeight,
      }));
      return { ...inner, frame: (await page.locator('#heel iframe').boundingBox())?.height ?? 0 };
    };
    const fits = async () => {
      const { explorer, frame: high, scrolls } = await heights();
      return explorer > 600 && Math.abs(high - explorer) <= 1 && !scrolls;
    };
    await expect.poll(fits, SOON).toBe(true);
    const first = await call<Captured>(page, 'capture');
    expect(first).toEqual({ link: '/conditions/sciatica?side=left', picture: null });
    const { explorer: highBefore } = await heights();

    await call(page, 'show', { point: 'soleus-trp1' });
    await within(page).getByRole('heading', { name: 'Where it sits' }).waitFor(SOON);
    await expect.poll(fits, SOON).toBe(true);
    expect((await heights()).explorer).not.toBe(highBefore);
    const [point] = await heard(page, 'tpe:point');
    expect(point).toEqual({
      type: 'tpe:point',
      id: 'heel',
      point: 'soleus-trp1',
      muscle: 'soleus',
      link: '/points/soleus-trp1?side=left',
    });
    await call(page, 'show', { side: 'both' });
    expect(await call(page, 'capture')).toMatchObject({ link: '/points/soleus-trp1?side=both' });

    await call(page, 'restore', first);
    await heading(page, sciatica.name).waitFor();
    expect(await call(page, 'capture')).toEqual(first);
    for (const broken of [{ link: '//' }, { link: '/no/such/page' }, { link: '/%' }])
      await call(page, 'restore', broken);
    await expect(call(page, 'show', { condition: '../x' })).rejects.toThrow('by its id');
    await expect(call(page, 'restore', { link: 'https://evil.example' })).rejects.toThrow('capture');
    await page.evaluate(() =>
      document.querySelector('trigger-point-explorer')?.setAttribute('condition', 'headache'),
    );
    await heading(page, headache.name).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('captures a picture of the body', async () => {
    const embed = HEEL.replace('id=', 'eager id=');
    const { page, complaints } = await openHost(browser, host.put('/body', clinicPage(embed)), {
      body: true,
      viewport: { width: 390, height: 700 },
    });
    await within(page).locator('[data-scene="ready"]').waitFor({ timeout: 90_000 });
    const { picture } = await call<Captured>(page, 'capture');
    expect(picture?.[0]).toBe('image/png');
    expect(picture?.[1]).toBeGreaterThan(5000);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells of a booking, from the slot and from within', async () => {
    const embed = HEEL.replace('></', '><a slot="booking" href="#visit"><b>Book with us</b></a></');
    const { page } = await openHost(browser, host.put('/booking', clinicPage(embed)), {
      prepare: async (fresh) => {
        await fresh.route('**/clinic.json', (route) =>
          route.fulfill({ json: { name: 'Elm', booking: 'https://elm.example/book' } }),
        );
        await fresh
          .context()
          .route('https://elm.example/**', (route) =>
            route.fulfill({ body: 'Booked', contentType: 'text/html' }),
          );
      },
    });
    await page.getByText('Book with us').click();
    expect(await heard(page, 'tpe:book')).toMatchObject([{ id: 'heel', href: `${page.url()}` }]);
    await poster(page).click();
    await page.getByText('Book with us').waitFor();
    const opened = page.context().waitForEvent('page');
    await within(page).getByRole('link', { name: 'Book a visit' }).click();
    await (await opened).getByText('Booked').waitFor();
    expect((await heard(page, 'tpe:book')).at(-1)).toMatchObject({
      id: 'heel',
      href: 'https://elm.example/book',
    });
    await heading(page, heel.name).waitFor();
    await page.context().close();
  });
});
