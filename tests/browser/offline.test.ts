import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP } from '../../src/state/marks.ts';
import { arrived, launchBrowser, openApp, sceneIs } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('after the first visit', () => {
  it('a map opens without a connection, with its body, and so does any other place', async () => {
    const { page, complaints } = await openApp(browser, '', {
      viewport: { width: 390, height: 700 },
      reducedMotion: 'reduce',
      serviceWorkers: 'allow',
    });
    await sceneIs(page, 'ready');
    // the app is kept once its worker stands ready
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const base = page.url();
    await page.context().setOffline(true);
    const fragment = createMapFragment({
      ...EMPTY_MAP,
      marks: [
        {
          place: { kind: 'point', id: 'quadratus-plantae-trp1', side: 'left' },
          look: 'circle',
          status: 'treated',
          sentences: ['tender-here'],
          note: '',
        },
      ],
    });
    await page.goto(`${base}map#${fragment}`);
    await arrived(page, 'My map');
    await sceneIs(page, 'ready');
    expect(await page.locator('.mark-row').count()).toBe(1);
    // two folders down, never seen before
    await page.goto(`${base}points/soleus-trp1/inside?step=layers`);
    await page.locator('.step-text[data-step="layers"]').waitFor();
    await page.locator('.step-drawing').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
