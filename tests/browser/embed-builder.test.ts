import AxeSource from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { EXAMPLE_ADDRESS, firstChoices, snippetOf } from '../../src/embed/snippet.ts';
import { launchBrowser, openApp, withoutBody } from './open-app.ts';
import { openHost, SOON } from './open-embed.ts';
import { faults } from './open-kiosk.ts';
import { type HostServer, serveHost } from './serve-host.ts';

const appUrl = inject('appUrl');
const { 'plantar-heel-pain': heel, sciatica } = await loadWords('conditions');

let browser: Browser;
let host: HostServer;
beforeAll(async () => {
  browser = await launchBrowser();
  host = await serveHost(appUrl);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const DESK = {
  viewport: { width: 1200, height: 900 },
  reducedMotion: 'reduce',
  prepare: withoutBody,
} as const;
const snippet = (page: Page) => page.locator('#embed-snippet').innerText();
const script = `<script src="${appUrl}embed.js" defer></script>\n`;

/** A page with what was copied and nothing else. */
async function paste(name: string, pasted: string, act: (page: Page) => Promise<unknown>): Promise<void> {
  const { page, complaints } = await openHost(
    browser,
    host.put(name, `<!doctype html><title>Clinic</title>${pasted}`),
  );
  await act(page);
  await page
    .frameLocator('iframe')
    .locator('#panel h1')
    .getByText(sciatica.name, { exact: true })
    .waitFor(SOON);
  expect(complaints.filter((what) => !what.includes('404'))).toEqual([]);
  await page.context().close();
}

describe('the page that puts a snippet together', () => {
  it('follows what is chosen, shows it live, and what is copied works as a page', async () => {
    const { page, complaints } = await openApp(browser, 'embed/', {
      ...DESK,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const preview = page.locator('#embed-preview');
    await expect
      .poll(() => snippet(page))
      .toBe(
        `${script}<trigger-point-explorer condition="plantar-heel-pain" lang="en"></trigger-point-explorer>`,
      );
    await preview.getByText(heel.name).waitFor();
    await page.getByLabel('Condition', { exact: true }).selectOption('sciatica');
    await page.getByLabel('Side of the body').selectOption('left');
    await page.getByLabel('Theme').selectOption('light');
    await page.getByLabel('Height').selectOption('box');
    await page.getByLabel('A colour of your own').check();
    await page.getByLabel('Colour of buttons and links').fill('#7a1f5c');
    await page.getByLabel('Roundness of corners, in pixels').fill('3');
    const element = `${script}<trigger-point-explorer condition="sciatica" side="left" lang="en" theme="light" fit="box" style="height: 40rem; --tpe-accent: #7a1f5c; --tpe-radius: 3px"></trigger-point-explorer>`;
    expect(await snippet(page)).toBe(element);
    await preview.getByText(sciatica.name).waitFor();
    const open = preview.locator('.open');
    expect(await open.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(
      'rgb(122, 31, 92)',
    );
    await open.click();
    const title = preview.frameLocator('iframe').locator('#panel h1');
    await title.getByText(sciatica.name, { exact: true }).waitFor(SOON);
    // what is open follows
    await page.getByLabel('A trigger point').check();
    await page.getByLabel('Trigger point', { exact: true }).selectOption('soleus-trp1');
    await preview.frameLocator('iframe').getByRole('heading', { name: 'Where it sits' }).waitFor(SOON);
    expect(await snippet(page)).toContain(
      '<trigger-point-explorer point="soleus-trp1" side="left" lang="en"',
    );
    await page.getByLabel('A condition').check();
    await title.getByText(sciatica.name, { exact: true }).waitFor(SOON);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(element);

    await page.getByLabel('As a frame, without a script').check();
    expect(await page.getByLabel('Height').isVisible()).toBe(false);
    const frame = await snippet(page);
    expect(frame).toContain(
      `src="${appUrl}conditions/sciatica/?side=left&amp;embed=box&amp;theme=light"\n  title="${sciatica.name}"`,
    );
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
    await paste('/element', element, (fresh) => fresh.locator('.open').click());
    await paste('/frame', frame, async () => {});
  });

  it('says where a colour could not be read', async () => {
    const { page } = await openApp(browser, 'embed/', DESK);
    const said = page.locator('#embed-unreadable');
    await page.getByLabel('A colour of your own').check();
    await page.getByLabel('Colour of buttons and links').fill('#7a1f5c');
    await said.getByText('on the dark page').waitFor();
    await page.getByLabel('Theme').selectOption('light');
    await expect.poll(() => said.innerText()).toBe('');
    await page.getByLabel('Colour of buttons and links').fill('#777777');
    await said.getByText('on the light page').waitFor();
    await page.getByLabel('Theme').selectOption('auto');
    await said.getByText('could not be read. The explorer').waitFor();
    await page.context().close();
  });

  it('can be read, and its snippet copied by hand, without JavaScript', async () => {
    const { page } = await openApp(browser, 'embed/', { ...DESK, javaScriptEnabled: false });
    expect(await snippet(page)).toBe(snippetOf(firstChoices('en'), EXAMPLE_ADDRESS, heel.name));
    expect(await page.locator('noscript').innerText()).toContain('To choose here, JavaScript is needed.');
    expect(await page.getByRole('button', { name: 'Copy' }).isVisible()).toBe(false);
    await page.locator('#embed-preview').getByRole('link', { name: heel.name }).click();
    await page.getByRole('heading', { level: 1, name: heel.name }).waitFor();
    await page.context().close();
  });

  it.each([
    ['embed/', 'en', 'light'],
    ['es/embed/', 'es', 'dark'],
    ['zh-hans/embed/', 'zh-Hans', 'light'],
  ] as const)('%s fits a small screen, and axe finds nothing', async (address, lang, colorScheme) => {
    const { page, complaints } = await openApp(browser, address, {
      ...DESK,
      viewport: { width: 320, height: 568 },
      colorScheme,
      bypassCSP: true,
    });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await expect
      .poll(() => snippet(page))
      .toContain(`${script}<trigger-point-explorer condition="plantar-heel-pain" lang="${lang}">`);
    await page.locator('#embed-preview .open').waitFor();
    await page.locator('[name="own-accent"]').check();
    await page.addScriptTag({ content: AxeSource.source });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof AxeSource };
      const { violations } = await axe.run();
      const targets = [
        ...document.querySelectorAll(
          '.builder-check, select, input:not([type="radio"], [type="checkbox"]), button, a',
        ),
      ];
      return {
        violations: violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`,
        ),
        sideways: document.documentElement.scrollWidth > innerWidth,
        small: targets
          .filter((target) => (target as HTMLElement).offsetParent !== null)
          .filter((target) => target.getBoundingClientRect().height < 43.5)
          .map((target) => target.outerHTML.slice(0, 80)),
      };
    });
    expect(found).toEqual({ violations: [], sideways: false, small: [] });
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('is not taken for a place of the explorer by whoever has that installed', async () => {
    const { page } = await openApp(browser, 'about/glossary/', { ...DESK, serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.goto(`${appUrl}embed/`);
    await page.getByRole('heading', { level: 1, name: 'Put the explorer into your website' }).waitFor();
    await page.goto(`${appUrl}es/embed`);
    await page.getByRole('heading', { level: 1, name: 'Ponga el explorador en su sitio web' }).waitFor();
    await page.context().close();
  });
});
