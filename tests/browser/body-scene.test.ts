import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAYERS, SKINS } from '../../src/state/view.ts';
import {
  andDraws,
  comesToRest,
  framesDuring,
  launchBrowser,
  openApp,
  readStage,
  sceneIs,
} from './open-app.ts';

const MOST_DRAW_CALLS = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the body', () => {
  it('stands in the playground, without an error, a foreign request or a breach of the policy', async () => {
    const { page, complaints } = await openApp(browser, 'playground/body');
    await sceneIs(page, 'ready');
    await page.evaluate(() => document.fonts.ready);
    expect(complaints).toEqual([]);
    expect((await readStage(page)).drawCalls).toBeGreaterThan(0);
    await page.context().close();
  });

  it(`is drawn in at most ${MOST_DRAW_CALLS} calls at every depth and with every skin, debug view and all`, async () => {
    const { page } = await openApp(browser, 'playground/body?freeze=1&peeled=ghost&debug=axes,landmarks');
    await sceneIs(page, 'ready');
    const seen: Record<string, number> = {};
    for (const skin of SKINS) {
      if (skin !== 'glass')
        await andDraws(page, () =>
          page.getByRole('combobox', { name: 'Skin', exact: true }).selectOption(skin),
        );
      for (const layer of LAYERS) {
        if ((await page.getByRole('combobox', { name: 'Layer', exact: true }).inputValue()) !== layer) {
          await andDraws(page, () =>
            page.getByRole('combobox', { name: 'Layer', exact: true }).selectOption(layer),
          );
        }
        seen[`${layer}, ${skin}`] = (await readStage(page)).drawCalls;
      }
    }
    expect(Object.keys(seen)).toHaveLength(LAYERS.length * SKINS.length);
    for (const [look, calls] of Object.entries(seen)) {
      expect(calls, look).toBeGreaterThan(0);
      expect(calls, look).toBeLessThanOrEqual(MOST_DRAW_CALLS);
    }
    await page.context().close();
  });

  it('draws no frame while nothing moves', async () => {
    const { page } = await openApp(browser, '');
    await sceneIs(page, 'ready');
    await comesToRest(page);
    expect(await framesDuring(page, 60)).toBe(0);
    await page.context().close();
  });

  it('gives the same picture twice when time is frozen', async () => {
    const pictures: Buffer[] = [];
    for (let i = 0; i < 2; i++) {
      const fresh = await launchBrowser();
      const { page } = await openApp(fresh, 'playground/body?freeze=1&bare=1');
      await sceneIs(page, 'ready');
      pictures.push(await page.screenshot());
      await fresh.close();
    }
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
  });
});
