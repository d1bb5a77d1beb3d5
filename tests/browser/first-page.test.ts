import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { andDraws, comesToRest, launchBrowser, openApp, sceneIs } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const query = (address: string) => new URL(address).search;

describe('the first page', () => {
  it('shows layers and views by their names, and the address keeps what is seen', async () => {
    const { page, complaints } = await openApp(browser, '');
    await sceneIs(page, 'ready');
    await comesToRest(page);

    await andDraws(page, () => page.getByRole('radio', { name: 'Deep' }).click());
    expect(query(page.url())).toBe('?layer=deep');
    await andDraws(page, () => page.getByRole('button', { name: 'Back' }).click());
    expect(query(page.url())).toBe('?layer=deep&view=back');
    expect(await page.getByRole('button', { name: 'Back' }).getAttribute('aria-pressed')).toBe('true');
    await andDraws(page, () => page.getByRole('button', { name: 'Glass skin' }).click());
    expect(query(page.url())).toBe('?layer=deep&view=back&skin=off');
    await andDraws(page, () => page.getByRole('button', { name: 'Dark theme' }).click());
    expect(query(page.url())).toBe('?layer=deep&view=back&skin=off&theme=dark');

    await page.reload();
    await sceneIs(page, 'ready');
    expect(await page.getByRole('radio', { name: 'Deep' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Back' }).getAttribute('aria-pressed')).toBe('true');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is turned and zoomed by keys and by buttons', async () => {
    const { page } = await openApp(browser, '?freeze=1');
    await sceneIs(page, 'ready');
    await comesToRest(page);
    await page.locator('[data-scene]').focus();
    for (const key of ['ArrowRight', 'ArrowUp', '+', '-'])
      await andDraws(page, () => page.keyboard.press(key));
    expect(await page.getByRole('button', { name: 'Front' }).getAttribute('aria-pressed')).toBe('false');
    for (const name of ['Nearer', 'Farther', 'Turn to the left', 'Turn to the right']) {
      await andDraws(page, () => page.getByRole('button', { name }).click());
    }
    await andDraws(page, () => page.getByRole('button', { name: 'Front' }).click());
    expect(await page.getByRole('button', { name: 'Front' }).getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  it('cuts instead of flying where motion is unwelcome', async () => {
    const { page } = await openApp(browser, '', { reducedMotion: 'reduce' });
    await sceneIs(page, 'ready');
    await comesToRest(page);
    await andDraws(page, () => page.getByRole('button', { name: 'Left', exact: true }).click());
    expect(await framesDuringFlight(page)).toBeLessThan(5);
    await page.context().close();
  });

  it.each([
    [320, 568],
    [390, 844],
    [1024, 768],
    [1440, 900],
  ])(
    'fits %i by %i: nothing scrolls sideways, nothing overlaps, every target is 44 px',
    async (width, height) => {
      const { page } = await openApp(browser, '', { viewport: { width, height } });
      await page.getByRole('button', { name: 'Front' }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() => {
        const targets = [...document.querySelectorAll<HTMLElement>('button, summary, label')];
        const boxes = targets.map((target) => ({
          name: target.textContent,
          box: target.getBoundingClientRect(),
        }));
        const small = boxes.filter(({ box }) => box.width < 43.5 || box.height < 43.5);
        const outside = boxes.filter(
          ({ box }) => box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight,
        );
        const over = boxes.filter(({ box: a }, i) =>
          boxes.some(
            ({ box: b }, j) =>
              j > i &&
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top < b.bottom - 1 &&
              b.top < a.bottom - 1,
          ),
        );
        const names = (list: typeof boxes) =>
          list.map(({ name, box }) => `${name} ${box.width}x${box.height}`);
        return {
          sideways: document.documentElement.scrollWidth > innerWidth,
          small: names(small),
          outside: names(outside),
          over: names(over),
        };
      });
      expect(found).toEqual({ sideways: false, small: [], outside: [], over: [] });
      await page.context().close();
    },
  );
});

async function framesDuringFlight(page: Parameters<typeof comesToRest>[0]): Promise<number> {
  const frames = () => page.$eval('[data-scene]', (stage) => Number((stage as HTMLElement).dataset.frames));
  const before = await frames();
  await comesToRest(page);
  return (await frames()) - before;
}
