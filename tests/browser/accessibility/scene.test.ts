import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEAST_EDGE, LEAST_TEXT, measureSigns } from '../../../tools/accessibility/measure-signs.ts';
import { addressOf, andDraws, arrived, comesToRest, launchBrowser, openApp, sceneIs } from '../open-app.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openApp(browser, 'muscles/gluteus-medius?side=left', {
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    hasTouch: true,
    // the pictures are taken with styles of their own
    bypassCSP: true,
  }));
  await sceneIs(page, 'ready');
});
afterAll(() => browser?.close());

const button = (name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Goes to another place of the open page, as its links would. */
async function goTo(path: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/practice/anatomy/${path}`);
  await arrived(page, heading);
}

describe('over the drawn body', () => {
  it.each(['light', 'dark'])('numbers can be read, also of points behind, in the %s theme', async (theme) => {
    await goTo(`muscles/gluteus-medius?side=left&view=front&theme=${theme}`, 'Gluteus medius');
    await page.locator('.marker').first().waitFor();
    await comesToRest(page);
    const figures = await measureSigns(page);
    expect(figures.filter(({ sign }) => sign.includes('behind')).length).toBeGreaterThan(0);
    for (const { sign, text, edge } of figures) {
      expect(text, `letters of ${sign}`).toBeGreaterThanOrEqual(LEAST_TEXT);
      if (edge !== null) expect(edge, `edge of ${sign}`).toBeGreaterThanOrEqual(LEAST_EDGE);
    }
  });
});

describe('what is dragged can be tapped (WCAG 2.5.7):', () => {
  it('turning, zooming and sliding the body', async () => {
    await button('View and zoom').tap();
    for (const name of ['Turn to the left', 'Nearer', 'Look lower', 'Best view'])
      await andDraws(page, () => button(name).tap());
    await page.keyboard.press('Escape');
  });

  it('the height of the text', async () => {
    const panel = page.locator('.panel');
    await button('More text, less body').tap();
    expect(await panel.getAttribute('data-height')).toBe('full');
    await button('Less text, more body').tap();
    expect(await panel.getAttribute('data-height')).toBe('half');
  });

  it('painting a place that hurts, on the body and in the list', async () => {
    await goTo('hurts?zones=calf-middle.l', 'Where it hurts');
    await button('Take away: Middle of the calf, left').tap();
    await expect.poll(() => addressOf(page)).toBe('/hurts');
    const area = await page.locator('.free-area').boundingBox();
    if (!area) throw new Error('no free area');
    await page.touchscreen.tap(area.x + area.width / 2, area.y + area.height / 2);
    await expect.poll(() => addressOf(page)).toMatch(/zones=/);
  });

  it('the steps into a muscle, and how tight its band is', async () => {
    await goTo('points/soleus-trp1/inside?step=bundles', 'Look inside');
    await button('Next step').tap();
    await expect.poll(() => addressOf(page)).toContain('step=band');
    const tight = page.getByRole('slider', { name: 'How tight the band is' });
    const track = await tight.boundingBox();
    if (!track) throw new Error('no slider');
    await page.touchscreen.tap(track.x + track.width * 0.2, track.y + track.height / 2);
    await expect.poll(async () => Number(await tight.inputValue())).toBeLessThan(40);
  });

  it('the order of the marks', async () => {
    await goTo('map?room=right#map=1gACAH58EAAFMD7AU2Mrm5kDm6NLMzPQJ', 'My map');
    const first = page.locator('.mark-row').first();
    const name = await first.innerText();
    await first.tap();
    await button('Later in the list').tap();
    await expect.poll(() => page.locator('.mark-row').nth(1).innerText()).toContain(name.split('\n').at(-1));
    expect(await page.locator('.mark-card').count()).toBe(1);
  });
});
