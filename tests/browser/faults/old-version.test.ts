import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createMapFragment } from '../../../src/state/map-link.ts';
import { EMPTY_MAP } from '../../../src/state/marks.ts';
import { arrived, launchBrowser, openApp, withoutBody } from '../open-app.ts';
import { avoidable } from './complaints.ts';
import { answerWith, type FaultyHost, gone, startFaultyHost } from './faulty-host.ts';
import { setVisible } from './set-visible.ts';

const FRAGMENT = `#${createMapFragment({
  ...EMPTY_MAP,
  marks: [
    {
      place: { kind: 'point', id: 'soleus-trp1', side: 'left' },
      look: 'circle',
      status: 'treated',
      sentences: [],
      note: '',
    },
  ],
})}`;

/** The app begins to keep itself so long after it has come, ms. */
const KEPT_AFTER_MS = 11_000;

let browser: Browser;
let host: FaultyHost;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startFaultyHost(inject('appUrl'));
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** The file in which a part of the app comes; a newer version has it under another name. */
function fileOf(part: string, ending = 'js'): string {
  const found = readdirSync('dist/assets').filter(
    (name) => name.startsWith(`${part}-`) && name.endsWith(`.${ending}`),
  );
  if (found.length !== 1) throw new Error(`${found.length} files of ${part}`);
  return `/assets/${found[0]}`;
}

const addressOf = (page: Page) => page.url().slice(host.url.length);
/** Puts another version of the worker on the host. */
const deploy = (version: string) =>
  host.fail(
    '/service-worker.js',
    answerWith((bytes) => Buffer.from(`${bytes}// ${version}\n`)),
  );
const partMissing = (page: Page) => page.getByText('A part of this page did not arrive.');

describe('a page of an older version, after a newer one has come to the host', () => {
  it('says which text is gone, and loads anew at the same place with the same marks', async () => {
    const { page, complaints } = await openApp(browser, `muscles${FRAGMENT}`, {
      host: host.url,
      prepare: withoutBody,
    });
    await arrived(page, 'Muscles');
    host.fail(fileOf('muscle-panel'), gone);
    await page
      .locator('#panel')
      .getByRole('link', { name: /^Soleus/ })
      .click();
    await page.getByRole('alert').getByText('This text did not arrive').waitFor();
    const address = addressOf(page);
    expect(address).toBe(`muscles/soleus${FRAGMENT}`);
    host.fail(fileOf('muscle-panel'), null);
    await page.locator('#panel').getByRole('button', { name: 'Try again' }).click();
    await arrived(page, 'Soleus');
    // hosts lead to a folder
    expect(addressOf(page).replace('/#', '#')).toBe(address);
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });

  it('says which parts are gone that have no text of their own, and brings them', async () => {
    const parts = [fileOf('room-layer'), fileOf('body-stage'), fileOf('late-styles', 'css')];
    for (const part of parts) host.fail(part, gone);
    const { page, complaints } = await openApp(browser, `map?room=left${FRAGMENT}`, {
      host: host.url,
      prepare: withoutBody,
    });
    await arrived(page, 'My map');
    await page.getByRole('alert').getByText('The body did not arrive').waitFor();
    await partMissing(page).waitFor();
    const before = addressOf(page);
    for (const part of parts) host.fail(part, null);
    await page.locator('.page-notice').getByRole('button', { name: 'Reload the page' }).click();
    await page.waitForSelector('[data-scene]');
    await arrived(page, 'My map');
    expect(addressOf(page)).toBe(before);
    await page.locator('.room-bar').waitFor();
    expect(await partMissing(page).count()).toBe(0);
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });
});

describe('an app that is kept on the device', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, 'conditions', {
      host: host.url,
      serviceWorkers: 'allow',
      prepare: async (fresh) => {
        await fresh.clock.install();
        await withoutBody(fresh);
      },
    }));
  });
  afterAll(() => page.context().close());

  it('and has lost a part that the host has no more: trying again changes to the newer version', async () => {
    await arrived(page, 'What I have');
    await page.clock.fastForward(KEPT_AFTER_MS);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => location.reload()));
    await arrived(page, 'What I have');
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    const part = fileOf('condition-panel');
    await page.evaluate(async (file) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) if (url.includes(file)) await cache.delete(url);
      }
    }, part);
    host.fail(part, gone);
    await page
      .locator('#panel')
      .getByRole('link', { name: /^Tennis elbow/ })
      .click();
    await page.getByRole('alert').getByText('This text did not arrive').waitFor();
    host.fail(part, null);
    deploy('newer');
    await page.locator('#panel').getByRole('button', { name: 'Try again' }).click();
    await arrived(page, 'Tennis elbow');
    expect(addressOf(page)).toBe('conditions/tennis-elbow');
    // it is in use, so it is not offered
    const waits = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
    expect(waits).toBeNull();
    expect(avoidable(complaints)).toEqual([]);
  });

  it('and is left for a day, seen by nobody: it offers the newer version, and keeps its place', async () => {
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.clock.fastForward(KEPT_AFTER_MS);
    await setVisible(page, false);
    deploy('newest');
    const offer = page.getByText('A newer version is ready.');
    await expect
      .poll(
        async () => {
          await page.clock.fastForward('24:00:00');
          return offer.count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await setVisible(page, true);
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.getByRole('button', { name: 'Use it' }).click();
    await expect.poll(() => offer.count(), { timeout: 30_000 }).toBe(0);
    await arrived(page, 'Tennis elbow');
    expect(addressOf(page)).toBe('conditions/tennis-elbow');
    expect(avoidable(complaints)).toEqual([]);
  });
});
