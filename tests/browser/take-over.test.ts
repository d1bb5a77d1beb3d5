import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES, languageFolder, offeredLanguages } from '../../src/content/languages.ts';
import { arrived, launchBrowser, openApp, sceneIs } from './open-app.ts';

const DESK = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

/** As on a device without 3D: it is the texts that count here, and they come much faster so. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
});
afterAll(() => browser?.close());

/** Holds the scripts of a page back; the function that is returned lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  await page.route('**/assets/*.js', async (route) => {
    await gate;
    // the page may be gone by then
    await route.continue().catch(() => {});
  });
  return release;
}

/** Opens a page whose scripts come when they are told to. */
async function openHeld(address: string, options: typeof DESK | typeof PHONE) {
  // no page ever finishes loading with its scripts held back
  const opened = await openApp(browser, 'about:blank', options);
  const come = await holdScripts(opened.page);
  await goTo(opened.page, address);
  await opened.page.locator('.twin h1').waitFor();
  // laid out as it will be
  await opened.page.waitForFunction(() => document.styleSheets.length > 0);
  await opened.page.evaluate(() => document.fonts.ready);
  return { ...opened, come };
}

/** Goes to a page and on as soon as it begins to come. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, inject('appUrl')).href, { waitUntil: 'commit' });
}

async function takenOver(page: Page): Promise<void> {
  await page.locator('.twin').waitFor({ state: 'detached' });
}

/** Writes down each moment in which neither the page that came nor the explorer has its text. */
function watchForGaps(): void {
  const watched = { twin: 0, explorer: 0, gaps: 0 };
  Object.assign(window, { watched });
  new MutationObserver(() => {
    const text = document.querySelector('#panel .panel-article h1')?.checkVisibility();
    if (document.querySelector('.twin h1')) watched.twin++;
    else if (text && !document.querySelector('.panel-waiting')) watched.explorer++;
    else if (watched.twin > 0) watched.gaps++;
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

describe('the explorer takes the place of its page', () => {
  it.each([
    '',
    'conditions/plantar-heel-pain/',
    'muscles/soleus/',
    'points/soleus-trp1/',
    'points/soleus-trp1/inside/',
    'hurts/',
    'map/',
    'about/questions/',
    'es/conditions/neck-pain/',
  ])('%s: at no moment is there neither', async (address) => {
    const { page } = await openApp(browser, address, {
      ...DESK,
      prepare: (fresh) => fresh.addInitScript(watchForGaps),
    });
    await page.locator('#panel h1').waitFor();
    await takenOver(page);
    const watched = await page.evaluate(() => (window as unknown as { watched: object }).watched);
    expect(watched).toMatchObject({ gaps: 0 });
    expect(watched).not.toMatchObject({ twin: 0 });
    expect(watched).not.toMatchObject({ explorer: 0 });
    await page.context().close();
  });

  it.each([
    ['beside the body', DESK],
    ['on a phone', PHONE],
  ])('who has read on reads on there, %s', async (_where, options) => {
    const { page, come, complaints } = await openHeld('conditions/plantar-heel-pain/', options);
    const heading = { level: 2, name: 'What you can do' } as const;
    const before = await page
      .locator('.twin')
      .getByRole('heading', heading)
      .evaluate((element) => {
        // a little way into the text
        element.scrollIntoView({ block: 'start' });
        const [text] = document.getElementsByClassName('twin-panel');
        for (const scroller of [text, document.documentElement]) scroller?.scrollBy(0, 30);
        return element.getBoundingClientRect().top - Math.max(text?.getBoundingClientRect().top ?? 0, 0);
      });
    come();
    await takenOver(page);
    const after = () =>
      page
        .locator('#panel')
        .getByRole('heading', heading)
        .evaluate((element) => {
          const [scroller] = document.getElementsByClassName('panel-scroller');
          return element.getBoundingClientRect().top - (scroller?.getBoundingClientRect().top ?? 0);
        });
    expect(before).toBeLessThan(30);
    await expect.poll(async () => Math.abs((await after()) - before)).toBeLessThan(60);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('who reads what comes only after the questions stays at the nearest text before it', async () => {
    const { page, come } = await openHeld('conditions/plantar-heel-pain/', DESK);
    await page
      .locator('#linked-muscles h2')
      .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    come();
    await takenOver(page);
    const scrolled = () => page.$eval('.panel-scroller', ({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(400);
    await page.context().close();
  });

  it('who has read nothing yet is at the top', async () => {
    const { page, come } = await openHeld('conditions/plantar-heel-pain/', DESK);
    come();
    await takenOver(page);
    expect(await page.$eval('.panel-scroller', ({ scrollTop }) => scrollTop)).toBe(0);
    await page.context().close();
  });

  it('who stands on a link stays on it', async () => {
    const { page, come } = await openHeld('muscles/soleus/', DESK);
    await page.locator('.twin').getByRole('link', { name: 'Low inner calf' }).focus();
    come();
    await takenOver(page);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('#panel') ? activeElement.textContent : 'elsewhere';
      });
    await expect.poll(focused).toContain('Low inner calf');
    await page.context().close();
    // where a place is a link in the page and a box to tick in the explorer, the heading has the focus
    const hurts = await openHeld('hurts/', DESK);
    await hurts.page.locator('.twin li a').first().focus();
    hurts.come();
    await takenOver(hurts.page);
    await expect
      .poll(() => hurts.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Where it hurts');
    await hurts.page.context().close();
  });
});

describe('the page without its explorer', () => {
  it('can be read while the scripts are on their way, and complains of nothing', async () => {
    const { page, complaints } = await openHeld('conditions/plantar-heel-pain/', DESK);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.twin-flags > li').first().isVisible()).toBe(true);
    await page
      .getByRole('link', { name: /^Soleus/ })
      .first()
      .click({ noWaitAfter: true });
    await page.locator('.twin').getByRole('heading', { level: 1, name: 'Soleus' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('stays as it is where they never arrive', async () => {
    const { page } = await openApp(browser, 'points/soleus-trp1/', {
      ...DESK,
      prepare: (fresh) => fresh.route('**/assets/*.js', (route) => route.abort()),
    });
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Where it sits' }).isVisible()).toBe(true);
    expect(await page.locator('.twin-chart').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('where nothing can be drawn in 3D', () => {
  it('the drawn body stands in the stage, changes with the place, and its picture is asked for once', async () => {
    const asked: string[] = [];
    const { page, complaints } = await openApp(browser, 'conditions/tennis-elbow/', {
      ...DESK,
      prepare: (fresh) =>
        // kept as hosts keep what has a changing name (_headers)
        fresh.route('**/assets/body-chart*', async (route) => {
          asked.push(route.request().url());
          const response = await route.fetch();
          const headers = { ...response.headers(), 'cache-control': 'public, max-age=31536000, immutable' };
          await route.fulfill({ response, headers });
        }),
    });
    await sceneIs(page, 'failed');
    await takenOver(page);
    const drawing = page.locator('.drawn-body .twin-chart');
    await drawing.waitFor();
    expect(await drawing.getAttribute('aria-label')).toContain('Extensor carpi radialis brevis');
    const notice = page.getByRole('alert').getByRole('heading', { name: /cannot draw in 3D/ });
    const [box, below] = [await drawing.boundingBox(), await notice.boundingBox()];
    if (!box || !below) throw new Error('not shown');
    expect(below.y).toBeGreaterThanOrEqual(box.y + box.height - 1);
    expect(box.x).toBeGreaterThan(300);
    const files = () =>
      drawing.locator('use').evaluateAll((uses) => uses.map((use) => use.getAttribute('href') ?? ''));
    const [before] = await files();

    await page.locator('#panel').getByRole('link', { name: 'What I have' }).click();
    await arrived(page, 'What I have');
    await expect.poll(() => drawing.getAttribute('aria-label')).toBe('The body from front and back.');
    await page
      .locator('#panel')
      .getByRole('link', { name: /^Neck pain/ })
      .click();
    await expect.poll(() => drawing.getAttribute('aria-label')).toContain('Upper trapezius');
    expect((await files())[0]).toBe(before);
    expect(await drawing.count()).toBe(1);
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the drawing of the page stays until it is known, and is the one that came', async () => {
    const { page } = await openApp(browser, 'points/soleus-trp1/', DESK);
    await takenOver(page);
    expect(await page.locator('.drawn-body').getAttribute('data-path')).toBe('/points/soleus-trp1');
    expect(await page.locator('.drawn-body [data-point="soleus-trp1"]').count()).toBe(2);
    await page.context().close();
  });
});

describe.each(offeredLanguages)('no kind of page in %s breaks the content security policy', (language) => {
  it('or asks another site', async () => {
    const kinds = [
      'points/soleus-trp1/',
      // what is built alike in each language
      ...(language === 'en'
        ? [
            '',
            'conditions/neck-pain/',
            'about/questions/',
            'conditions/',
            'muscles/',
            'muscles/soleus/',
            'points/soleus-trp1/inside/',
            'hurts/',
            'map/',
            'about/trigger-points/',
          ]
        : []),
    ];
    const { page, complaints } = await openApp(browser, languageFolder(language), DESK);
    for (const kind of kinds) {
      await goTo(page, languageFolder(language) + kind);
      await page.locator('#panel h1').waitFor();
      await takenOver(page);
      expect(await page.getAttribute('html', 'lang')).toBe(LANGUAGES[language].tag);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
