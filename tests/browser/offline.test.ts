import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP } from '../../src/state/marks.ts';
import { arrived, launchBrowser, openApp, sceneIs, withoutBody } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Lets the time pass after which the app is kept, and waits until it is. */
async function keepsForLater(page: Page): Promise<void> {
  await page.clock.fastForward(11_000);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

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

  it('a newer version waits until it is asked for, and then brings the same place back', async () => {
    const worker = 'dist/service-worker.js';
    const before = readFileSync(worker);
    try {
      const { page } = await openApp(browser, 'muscles/soleus', {
        viewport: { width: 390, height: 700 },
        reducedMotion: 'reduce',
        serviceWorkers: 'allow',
        prepare: async (fresh) => {
          await fresh.clock.install();
          await withoutBody(fresh);
        },
      });
      await arrived(page, 'Soleus');
      await keepsForLater(page);
      // the first worker takes the page over when it is loaded again
      await page.reload();
      await arrived(page, 'Soleus');
      await keepsForLater(page);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      appendFileSync(worker, '// another version\n');
      const notice = page.getByText('A newer version is ready.');
      await expect
        .poll(
          async () => {
            await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
            return notice.count();
          },
          { timeout: 60_000 },
        )
        .toBe(1);
      await page.getByRole('button', { name: 'Later' }).click();
      expect(await notice.count()).toBe(0);
      await page.reload();
      await arrived(page, 'Soleus');
      await keepsForLater(page);
      await notice.waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Use it' }).click();
      await expect.poll(() => notice.count(), { timeout: 60_000 }).toBe(0);
      await arrived(page, 'Soleus');
      await page.context().close();
    } finally {
      writeFileSync(worker, before);
    }
  });

  it('it can be put on the start screen: a manifest with pictures of the sizes that it names', async () => {
    const { page, complaints } = await openApp(browser, 'about/dry-needling', { prepare: withoutBody });
    await page.locator('#panel h1').waitFor();
    const address = await page
      .locator('link[rel="manifest"]')
      .evaluate((link) => (link as HTMLLinkElement).href);
    const manifest = (await (await page.request.get(address)).json()) as {
      start_url: string;
      display: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(manifest).toMatchObject({ start_url: './', display: 'standalone' });
    for (const { src, sizes, type } of manifest.icons) {
      const answer = await page.request.get(new URL(src, address).href);
      expect(answer.ok(), src).toBe(true);
      if (type !== 'image/png') continue;
      const { width, height } = PNG.sync.read(await answer.body());
      expect(`${width}x${height}`).toBe(sizes);
    }
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
    await page.context().close();
  });
});
