import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { andDraws, launchBrowser, openApp, sceneIs } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('when something is missing', () => {
  it.each([
    ['the connection drops', 'abort'],
    ['the file is not there', 'missing'],
    ['the host answers with a page', 'page'],
  ] as const)('%s: the model does not come, the page says so and trying again works', async (_what, how) => {
    const { page } = await openApp(browser, '', {
      prepare: (fresh) =>
        fresh.route('**/body*.glb', (route) => {
          if (how === 'abort') return route.abort();
          if (how === 'missing') return route.fulfill({ status: 404 });
          return route.fulfill({
            status: 200,
            contentType: 'text/html',
            body: '<!doctype html><p>Hello</p>',
          });
        }),
    });
    await sceneIs(page, 'failed');
    await page.getByRole('alert').getByText('The body did not arrive').waitFor();
    await page.unroute('**/body*.glb');
    await page.getByRole('button', { name: 'Try again' }).click();
    await sceneIs(page, 'ready');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('no WebGL: the page says so and stays usable', async () => {
    const plain = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
    const { page } = await openApp(plain, '');
    await sceneIs(page, 'failed');
    await page.getByRole('alert').getByText('cannot draw in 3D').waitFor();
    await page.getByRole('radio', { name: 'Bones' }).click();
    expect(new URL(page.url()).search).toBe('?layer=bones');
    await plain.close();
  });

  it('a graphics context that is taken away and given back brings the same picture back', async () => {
    const { page, complaints } = await openApp(browser, 'playground/body?freeze=1&bare=1');
    await sceneIs(page, 'ready');
    const before = await page.screenshot();
    const context = await page.evaluateHandle(() =>
      document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
    await context.evaluate((extension) => extension?.loseContext());
    await sceneIs(page, 'lost');
    await page.getByRole('alert').getByText('interrupted').waitFor();
    await andDraws(page, () => context.evaluate((extension) => extension?.restoreContext()));
    await sceneIs(page, 'ready');
    expect((await page.screenshot()).equals(before)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('an unknown address says so and leads back', async () => {
    const { page } = await openApp(browser, '');
    await page.getByRole('button', { name: 'Front' }).waitFor();
    await page.evaluate(() => history.pushState(null, '', 'no-such-page'));
    await page.getByText('There is no such page').waitFor();
    await page.getByRole('link', { name: 'To the body' }).click();
    await page.getByRole('button', { name: 'Front' }).waitFor();
    await page.context().close();
  });
});
