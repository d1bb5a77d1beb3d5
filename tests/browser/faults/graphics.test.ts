import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { andDraws, arrived, comesToRest, follow, launchBrowser, openApp, sceneIs } from '../open-app.ts';
import { avoidable } from './complaints.ts';
import { createDrip, type FaultyHost, startFaultyHost } from './faulty-host.ts';

/** What the graphics of a page refuse from now on. */
type Refused = 'memory' | 'shaders' | 'contexts';

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

/** Lets a page's graphics be refused by `refuse`, as a driver does it. */
async function withFaultyGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refused = { memory: false, shaders: false, contexts: false };
    Object.assign(window, { refused });
    const gl = WebGL2RenderingContext.prototype;
    const { texStorage2D, getError, compileShader } = gl;
    let ranOut = false;
    gl.texStorage2D = function (...args) {
      if (refused.memory) ranOut = true;
      else texStorage2D.apply(this, args);
    };
    gl.getError = function () {
      if (!ranOut) return getError.call(this);
      ranOut = false;
      return this.OUT_OF_MEMORY;
    };
    gl.compileShader = function (shader) {
      if (refused.shaders) this.shaderSource(shader, 'no shader');
      compileShader.call(this, shader);
    };
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      // the probe's own canvas is in no document
      if (refused.contexts && this.isConnected) return null;
      return (getContext as (...all: unknown[]) => unknown).apply(this, args);
    } as typeof getContext;
  });
}

async function refuse(page: Page, what: Refused | null): Promise<void> {
  await page.evaluate((only) => {
    const { refused } = window as unknown as { refused: Record<string, boolean> };
    for (const kind of Object.keys(refused)) refused[kind] = kind === only;
  }, what);
}

/** The context of the body's canvas, to be taken away and given back. */
async function contextOf(page: Page) {
  return page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
}

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' }).click();
const says = (page: Page, title: string) => page.getByRole('alert').getByText(title).waitFor();

describe('when the browser cannot draw', () => {
  it('no WebGL: the page says so and stays usable', async () => {
    const plain = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
    const { page, complaints } = await openApp(plain, '');
    await sceneIs(page, 'failed');
    await says(page, 'cannot draw in 3D');
    await follow(page, /What I have/, 'What I have');
    await follow(page, /^Tennis elbow/, 'Tennis elbow');
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    await page.locator('#panel .point-row').first().click();
    await page.getByRole('heading', { name: 'Where it sits' }).waitFor();
    expect(complaints).toEqual([]);
    await plain.close();
  });

  it('memory, shaders, contexts: each refusal is told in words beside a drawing, and trying again goes on', async () => {
    const { page, complaints } = await openApp(browser, 'muscles', {
      host: host.url,
      prepare: async (fresh) => {
        await withFaultyGraphics(fresh);
        await fresh.addInitScript('refused.memory = true');
      },
    });
    await says(page, 'Not enough memory for the picture');
    await sceneIs(page, 'failed');
    expect(await page.locator('canvas').count()).toBe(0);
    await page.locator('.drawn-body .twin-chart').waitFor();
    await follow(page, /^Soleus/, 'Soleus');

    await refuse(page, 'shaders');
    await tryAgain(page);
    await says(page, 'Something went wrong while drawing');

    await refuse(page, 'contexts');
    await tryAgain(page);
    await says(page, 'cannot draw in 3D');

    // taken away while the body is still coming, and never given back
    await refuse(page, null);
    const drip = createDrip();
    host.fail('/models/body.glb', drip.fault);
    await tryAgain(page);
    await drip.upTo(0.6);
    await page.locator('[data-body="skin"], [data-body="outer"]').waitFor();
    await (await contextOf(page)).evaluate((context) => context?.loseContext());
    await says(page, 'interrupted');
    await drip.upTo(1);
    host.fail('/models/body.glb', null);
    await follow(page, /^Gastrocnemius/);
    await sceneIs(page, 'lost');
    await tryAgain(page);
    await sceneIs(page, 'ready');
    await comesToRest(page);
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });

  it('a text of the names over the body does not come: the page stays, and says it where the text stands', async () => {
    const { page, complaints } = await openApp(browser, '');
    await sceneIs(page, 'ready');
    await page.route('**/assets/points-*.js', (route) => route.abort());
    await page.locator('#panel').getByRole('link', { name: 'Muscles' }).first().click();
    await arrived(page, 'Muscles');
    await page
      .locator('#panel')
      .getByRole('link', { name: /^Soleus/ })
      .click();
    await page.getByRole('alert').getByText('This text did not arrive').waitFor();
    await sceneIs(page, 'ready');
    await page.unroute('**/assets/points-*.js');
    await page.locator('#panel').getByRole('button', { name: 'Try again' }).click();
    await arrived(page, 'Soleus');
    expect(avoidable(complaints)).toEqual([]);
    await page.context().close();
  });

  it('a context that is taken away and given back, twice, brings the same picture back', async () => {
    const { page, complaints } = await openApp(browser, 'playground/body?freeze=1&bare=1');
    await sceneIs(page, 'ready');
    const before = await page.screenshot();
    for (const _time of ['once', 'twice']) {
      const context = await contextOf(page);
      await context.evaluate((extension) => extension?.loseContext());
      await sceneIs(page, 'lost');
      await says(page, 'interrupted');
      await andDraws(page, () => context.evaluate((extension) => extension?.restoreContext()));
      await sceneIs(page, 'ready');
      expect((await page.screenshot()).equals(before)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
