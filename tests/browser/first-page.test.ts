import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addressOf,
  andDraws,
  arrived,
  comesToRest,
  follow,
  framesDuring,
  launchBrowser,
  openApp,
  readStage,
  sceneIs,
} from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const TABLET = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

describe('the tools', () => {
  it('show layers, views, side and theme by their names, and the address keeps what is seen', async () => {
    const { page, complaints } = await openApp(browser, '', TABLET);
    await sceneIs(page, 'ready');
    await comesToRest(page);
    await andDraws(page, () => page.getByRole('radio', { name: 'Deep' }).click({ force: true }));
    expect(addressOf(page)).toBe('/?layer=deep');
    await andDraws(page, () => page.getByRole('button', { name: 'Back', exact: true }).click());
    expect(addressOf(page)).toBe('/?layer=deep&view=back');
    await andDraws(page, () => page.getByRole('button', { name: 'Glass skin' }).click());
    await page.getByRole('radio', { name: 'Left', exact: true }).click({ force: true });
    await andDraws(page, () => page.getByRole('button', { name: 'Dark theme' }).click());
    expect(addressOf(page)).toBe('/?side=left&layer=deep&view=back&skin=off&theme=dark');
    await page.reload();
    await sceneIs(page, 'ready');
    expect(await page.getByRole('radio', { name: 'Deep' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Back', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.getByRole('button', { name: 'Glass skin' }).click();
    await andDraws(page, () => page.getByRole('radio', { name: 'Bones' }).click({ force: true }));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByRole('radio', { name: 'Deep' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await page.getByRole('radio', { name: 'Bones' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('turn, zoom, slide and bring back by keys and by buttons, a cut where motion is unwelcome', async () => {
    const { page } = await openApp(browser, '', TABLET);
    await sceneIs(page, 'ready');
    await comesToRest(page);
    const { frames } = await readStage(page);
    await page.locator('[data-scene]').focus();
    for (const key of ['ArrowRight', 'ArrowUp', '+', 'Shift+ArrowUp'])
      await andDraws(page, () => page.keyboard.press(key));
    expect(await page.getByRole('button', { name: 'Front' }).getAttribute('aria-pressed')).toBe('false');
    await andDraws(page, () => page.keyboard.press('Home'));
    expect(await page.getByRole('button', { name: 'Front' }).getAttribute('aria-pressed')).toBe('true');
    for (const name of ['Nearer', 'Turn to the left', 'Look lower', 'Best view'])
      await andDraws(page, () => page.getByRole('button', { name }).click());
    await comesToRest(page);
    expect((await readStage(page)).frames - frames).toBeLessThan(30);
    expect(await framesDuring(page, 60)).toBe(0);
    await page.context().close();
  });
});

describe('a journey', () => {
  it('by the doors leads to every list and page', async () => {
    const { page, complaints } = await openApp(browser, '', PHONE);
    await follow(page, /What I have/, 'What I have');
    await follow(page, 'Start', 'Understand muscle pain');
    await follow(page, /Where it hurts/, 'Where it hurts');
    await page.locator('summary', { hasText: 'Foot and ankle' }).click();
    await page.locator('.check', { hasText: 'Bottom of the heel' }).click();
    await follow(page, /Quadratus plantae/, 'Quadratus plantae');
    await page.getByRole('heading', { name: 'On top of it' }).waitFor();
    await follow(page, 'Muscles');
    await follow(page, 'Start', 'Understand muscle pain');
    await follow(page, /About dry needling/, 'Dry needling');
    await follow(page, 'Sources');
    expect(await page.locator('.source-list > li').count()).toBeGreaterThan(60);
    for (const name of ['More text, less body', 'Less text, more body'])
      await page.getByRole('button', { name }).click();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a broken link', () => {
  it.each([
    ['conditions/plantar-facitis', 'There is no such condition here', 'What I have'],
    ['muscles/spleen', 'There is no such muscle here', 'Muscles'],
    ['no/such/page', 'There is no such page', 'Understand muscle pain'],
    ['muscles/soleus?layer=marrow', 'Part of the link could not be read', 'Soleus'],
  ])('%s says so and offers a way on', async (address, message, heading) => {
    const { page } = await openApp(browser, address, PHONE);
    await page.getByRole('status').getByText(message).waitFor();
    await arrived(page, heading);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByText(message).count()).toBe(0);
    await page.context().close();
  });
});
