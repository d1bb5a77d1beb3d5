import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { EXAMPLE_ADDRESS } from '../../src/embed/snippet.ts';
import { launchBrowser } from './open-app.ts';
import { openHost, SOON } from './open-embed.ts';
import { type HostServer, readExample, serveHost } from './serve-host.ts';

const appUrl = inject('appUrl');
const { 'plantar-heel-pain': heel } = await loadWords('conditions');

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

const poster = (page: Page) => page.locator('trigger-point-explorer').getByRole('button');
const title = (page: Page) => page.frameLocator('iframe').locator('#panel h1');
const opens = (page: Page, name = heel.name) => title(page).getByText(name, { exact: true }).waitFor(SOON);
/** A page without a favicon of its own asks for one. */
const faults = (complaints: readonly string[]) => complaints.filter((what) => !what.includes('404'));

describe('the examples for clinics', () => {
  it('plain.html opens the explorer in its colours, and hears what is looked at', async () => {
    const { page, complaints } = await openHost(browser, `${host.url}docs/plain.html`);
    await poster(page).click();
    await opens(page);
    const frame = page.frames()[1];
    await expect
      .poll(() => frame?.evaluate(() => document.documentElement.style.getPropertyValue('--accent')))
      .toBe('#7a1f5c');
    await page.$eval('trigger-point-explorer', (explorer) => explorer.show({ point: 'soleus-trp1' }));
    await expect.poll(() => page.title()).toContain('soleus-trp1');
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('plain.html without JavaScript leads to the page that can be read without', async () => {
    const { page } = await openHost(browser, `${host.url}docs/plain.html`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Book a visit with us' }).waitFor();
    await page.getByRole('link', { name: 'Heel pain explained on the body' }).click();
    await page.getByRole('heading', { level: 1, name: heel.name }).waitFor();
    await page.context().close();
  });

  it('react.tsx leads the explorer and follows it', async () => {
    const { page, complaints } = await openHost(browser, host.put('/react', await reactPage()));
    await poster(page).getByText(heel.name).waitFor();
    await page.getByRole('button', { name: 'Show the calf' }).click();
    await page.getByText('You are looking at soleus-trp1.').waitFor(SOON);
    await page.getByRole('button', { name: 'Show the heel' }).click();
    await opens(page);
    await page.getByRole('link', { name: 'Book a visit with us' }).waitFor();
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('wordpress.html works as a block of a page', async () => {
    const block = readExample('wordpress.html', appUrl) ?? '';
    expect(block.match(/<!-- (\/?)wp:html -->/g)).toHaveLength(2);
    const theme =
      '<!doctype html><title>Clinic</title><style>.wp-site-blocks :where(iframe, img) { max-width: 100%; height: auto }</style>';
    const html = `${theme}<div class="wp-site-blocks"><div class="entry-content">${block.replaceAll(/<!-- .*? -->/g, '')}</div></div>`;
    const { page, complaints } = await openHost(browser, host.put('/wordpress', html));
    await poster(page).click();
    await opens(page);
    expect(await page.getByRole('link', { name: 'Book a visit with us' }).isVisible()).toBe(true);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('iframe.html is as high as the explorer, and leads it', async () => {
    const { page, complaints } = await openHost(browser, `${host.url}docs/iframe.html`);
    await opens(page);
    const heights = async () => [
      await page.$eval('iframe', (frame) => frame.clientHeight),
      await page
        .frames()[1]
        ?.evaluate(() => Math.ceil(document.querySelector('.explorer')?.getBoundingClientRect().height ?? 0)),
    ];
    await expect.poll(async () => new Set(await heights()).size, SOON).toBe(1);
    expect((await heights())[0]).not.toBe(640);
    await page.getByRole('button', { name: 'Show the right side' }).click();
    await expect.poll(() => page.frames()[1]?.url()).not.toContain('side=left');
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('box.html needs no script of the page', async () => {
    const { page, complaints } = await openHost(browser, `${host.url}docs/box.html`);
    await opens(page);
    expect(await page.$eval('iframe', ({ clientHeight }) => clientHeight)).toBe(640);
    const scrolls = () =>
      page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(await scrolls()).toBe(false);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });
});

/** The page of the example in one file, as a clinic's own build makes it. */
async function reactPage(): Promise<string> {
  const example = path.resolve('docs/embedding/react.tsx');
  const entry: Plugin = {
    name: 'example',
    resolveId: (id) => (id.endsWith('/clinic') ? '\0clinic.js' : null),
    load: (id) =>
      id === '\0clinic.js'
        ? `import { createElement, StrictMode } from 'react';
           import { createRoot } from 'react-dom/client';
           import { HeelPain } from ${JSON.stringify(example)};
           createRoot(document.getElementById('root')).render(createElement(StrictMode, null, createElement(HeelPain)));`
        : null,
    transform: {
      order: 'pre',
      handler: (code, id) => (id === example ? code.replaceAll(EXAMPLE_ADDRESS, appUrl) : null),
    },
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, lib: { entry: '/clinic', formats: ['iife'], name: 'Clinic' } },
  });
  const [built] = Array.isArray(result) ? result : [result];
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the example was not built');
  const script = chunk.code.replaceAll('</script', '<\\/script');
  return `<!doctype html><title>Clinic</title><div id="root"></div><script>${script}</script>`;
}
