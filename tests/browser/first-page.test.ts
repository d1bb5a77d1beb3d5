import AxeSource from 'axe-core';
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
  it('by keyboard alone leads from the search to a trigger point and back', async () => {
    const { page, complaints } = await openApp(browser, '', TABLET);
    await page.getByRole('searchbox').waitFor();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('type') === 'search')) break;
    }
    await page.keyboard.type('plantar facitis');
    // the best finding is already chosen
    await page.locator('[role="option"][data-focused]').getByText('Plantar fasciitis').waitFor();
    await page.keyboard.press('Enter');
    await arrived(page, 'Plantar fasciitis');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (name.test(text)) return;
      }
      throw new Error(`the keyboard never reached ${name}`);
    };
    await tabTo(/None of these/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await tabTo(/Low inner calf/);
    await page.keyboard.press('Enter');
    await arrived(page, 'Low inner calf');
    await tabTo(/^Soleus$/);
    await page.keyboard.press('Enter');
    await arrived(page, 'Soleus');
    await page.goBack();
    await page.goBack();
    await arrived(page, 'Plantar fasciitis');
    await page.goForward();
    await arrived(page, 'Low inner calf');
    await page.reload();
    await arrived(page, 'Low inner calf');
    expect(addressOf(page)).toBe('/points/soleus-trp1');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

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

describe('for everybody', () => {
  it.each([
    [320, 568],
    [390, 844],
    [1024, 768],
    [1440, 900],
  ])('fits %i by %i: nothing scrolls sideways, every target is 44 px', async (width, height) => {
    const { page } = await openApp(browser, '', { viewport: { width, height } });
    await page.getByRole('searchbox').waitFor();
    await page.evaluate(() => document.fonts.ready);
    const found = await page.evaluate(() => {
      const small = [...document.querySelectorAll<HTMLElement>('button, summary, label, .door, .notice a')]
        .filter((target) => !target.closest('[hidden], .hidden-label') && target.offsetParent !== null)
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ name, box }) => name !== 'Search' && (box.width < 43.5 || box.height < 43.5))
        .map(({ name, box }) => `${name} ${box.width}x${box.height}`);
      return { sideways: document.documentElement.scrollWidth > innerWidth, small };
    });
    expect(found).toEqual({ sideways: false, small: [] });
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious on any kind of page, in the %s theme',
    async (theme) => {
      const { page } = await openApp(browser, `?theme=${theme}`, { ...TABLET, bypassCSP: true });
      await sceneIs(page, 'ready');
      await page.evaluate(AxeSource.source);
      const serious = async () =>
        page.evaluate(async () => {
          const { axe } = window as unknown as { axe: typeof AxeSource };
          const { violations } = await axe.run();
          return violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        });
      const open = async (path: string) => {
        await page.evaluate(
          (to) => {
            history.pushState(null, '', to);
            dispatchEvent(new PopStateEvent('popstate'));
          },
          `/practice/anatomy/${path}${path.includes('?') ? '&' : '?'}theme=${theme}`,
        );
        await page.locator('#panel h1').waitFor();
      };
      const faults: Record<string, string[]> = {};
      for (const path of [
        '',
        'conditions',
        'conditions/plantar-heel-pain',
        'muscles',
        'muscles/soleus',
        'points/soleus-trp1',
        'points/soleus-trp1/inside?step=band',
        'points/soleus-trp1/inside?step=layers',
        'map?room=right',
        'hurts',
        'hurts?zones=temple.r,calf-middle.l',
        'about/trigger-points',
        'about/side-effects',
        'about/glossary',
        'about/sources',
      ]) {
        await open(path);
        if (path === 'conditions/plantar-heel-pain') {
          await page.getByRole('button', { name: 'None of these' }).click();
          await page.locator('.marker').first().waitFor();
        }
        await page.waitForFunction(() => document.querySelector('.panel-waiting') === null);
        const found = await serious();
        if (found.length > 0) faults[path] = found;
      }
      expect(faults).toEqual({});
      await page.context().close();
    },
  );
});
