import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { arrived, follow, launchBrowser, openApp, sceneIs } from '../open-app.ts';
import { avoidable } from './complaints.ts';
import {
  answerWith,
  createDrip,
  cutAfter,
  dropped,
  type Fault,
  type FaultyHost,
  gone,
  startFaultyHost,
} from './faulty-host.ts';

const MODEL = '/models/body.glb';
/** A file of the model begins so, and its list of parts after that. */
const HEAD_BYTES = 20;

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

const FAULTS: readonly (readonly [what: string, fault: Fault])[] = [
  ['it ends early, its length told', cutAfter(0.4, true)],
  ['it ends early, its length not told', cutAfter(0.9, false)],
  ['its list of parts is damaged', answerWith((bytes) => bytes.fill(0xa5, HEAD_BYTES, HEAD_BYTES + 5000))],
  ['its streams are damaged', answerWith((bytes) => bytes.fill(0xa5, bytes.length / 2))],
  ['the host answers with a page', answerWith(() => Buffer.from('<!doctype html><p>Hello</p>'))],
  ['it is not there', gone],
  ['the connection drops', dropped],
];

describe('the file of the body', () => {
  it('comes in drips: the texts can be used meanwhile, and the page tells how far it is', async () => {
    const drip = createDrip();
    host.fail(MODEL, drip.fault);
    const { page, complaints } = await openApp(browser, '', { host: host.url });
    await arrived(page, /./);
    const bar = page.getByRole('progressbar', { name: 'Loading' });
    await drip.upTo(0.3);
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeCloseTo(0.3, 1);
    await follow(page, /What I have/, 'What I have');
    await follow(page, /^Tennis elbow/, 'Tennis elbow');
    await drip.upTo(0.7);
    await expect.poll(() => bar.getAttribute('value').then(Number)).toBeCloseTo(0.7, 1);

    // the connection is gone in the middle of it, and comes back
    host.fail(MODEL, null);
    await page.context().setOffline(true);
    await drip.breakOff();
    await sceneIs(page, 'failed');
    await page.getByRole('alert').getByText('The body did not arrive').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await sceneIs(page, 'failed');
    await page.context().setOffline(false);
    await sceneIs(page, 'ready');
    expect(await page.getByText('The body did not arrive').count()).toBe(0);
    await arrived(page, 'Tennis elbow');
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });

  it('does not come whole: the page says so, nothing else is lost, and trying again works', async () => {
    host.fail(MODEL, FAULTS[0]?.[1] ?? null);
    const { page, complaints } = await openApp(browser, 'muscles/soleus', { host: host.url });
    const notice = page.getByRole('alert').getByText('The body did not arrive');
    for (const [what, fault] of FAULTS) {
      host.fail(MODEL, fault);
      await page.getByRole('button', { name: 'Try again' }).click();
      await sceneIs(page, 'failed');
      await notice.waitFor();
      expect(avoidable(complaints), what).toEqual([]);
    }
    await page.locator('.drawn-body .twin-chart').waitFor();
    await arrived(page, 'Soleus');
    host.fail(MODEL, null);
    await page.getByRole('button', { name: 'Try again' }).click();
    await sceneIs(page, 'ready');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.drawn-body .twin-chart').count()).toBe(0);
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });
});
