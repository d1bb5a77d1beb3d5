import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { andDraws, follow, launchBrowser, openApp, sceneIs } from './open-app.ts';

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
    await follow(page, /What I have/, 'What I have');
    await follow(page, /^Tennis elbow/, 'Tennis elbow');
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.locator('#panel .point-row').first().click();
    await page.getByRole('heading', { name: 'Where it sits' }).waitFor();
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

  it('a text that does not arrive says so, and trying again brings it', async () => {
    const { page } = await openApp(browser, '', { viewport: { width: 390, height: 844 } });
    await page.getByRole('searchbox').waitFor();
    await page.route('**/assets/conditions*.js', (route) => route.abort());
    await page.getByRole('link', { name: /What I have/ }).click();
    await page.getByRole('alert').getByText('This text did not arrive').waitFor();
    await page.unroute('**/assets/conditions*.js');
    await page.locator('#panel').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: 'What I have' }).waitFor();
    await page.context().close();
  });
});
