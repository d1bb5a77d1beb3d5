import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrived, launchBrowser, openApp, sceneIs } from '../open-app.ts';

// What a screen reader walks through: landmarks, headings, controls and their states, in order. What is said in whole
// sentences is left out; the words have tests of their own. After a change that is meant, `TREES=write` writes them anew.

const FOLDER = 'tests/browser/accessibility/trees';
const LEFT_OUT = /^\s*- (paragraph|text|\/url|emphasis|strong|term|definition|superscript)\b|^\s*- \/url/;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openApp(browser, '', {
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
  }));
  await sceneIs(page, 'ready');
});
afterAll(() => browser?.close());

async function goTo(path: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/practice/anatomy/${path}`);
  await arrived(page, heading);
  await page.waitForFunction(() => !document.querySelector('.panel-waiting, .twin'));
}

/** The tree without sentences. */
async function treeOf(): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return `${lines.filter((line) => !LEFT_OUT.test(line)).join('\n')}\n`;
}

interface Stop {
  readonly name: string;
  readonly path: string;
  readonly heading: string | RegExp;
  readonly waitFor?: string;
}

const JOURNEY: readonly Stop[] = [
  { name: 'start', path: '', heading: /Understand muscle pain/ },
  { name: 'condition-asks', path: 'conditions/plantar-heel-pain', heading: 'Plantar fasciitis' },
  { name: 'muscle', path: 'muscles/soleus', heading: 'Soleus', waitFor: '.marker' },
  { name: 'point', path: 'points/soleus-trp1', heading: 'Low inner calf', waitFor: '.marker' },
  {
    name: 'inside',
    path: 'points/soleus-trp1/inside?step=band',
    heading: 'Look inside',
    waitFor: '.step-bar',
  },
  { name: 'hurts', path: 'hurts?zones=calf-middle.l', heading: 'Where it hurts', waitFor: '.linked' },
  {
    name: 'map-in-the-room',
    path: 'map?room=right#map=1gACAH58EAAFMD7AU2Mrm5kDm6NLMzPQJ',
    heading: 'My map',
    waitFor: '.mark-row',
  },
];

describe('the tree of', () => {
  it.each(JOURNEY)('$name is as it was read', async ({ name, path, heading, waitFor }) => {
    await goTo(path, heading);
    if (waitFor) await page.locator(waitFor).first().waitFor();
    const file = `${FOLDER}/${name}.yml`;
    if (process.env.TREES === 'write') writeFileSync(file, await treeOf());
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    await expect.poll(treeOf).toBe(written);
  });

  it('every page has one main part, one first heading, no level of heading left out, and no nameless control', async () => {
    const faults: string[] = [];
    for (const { name } of JOURNEY) {
      const tree = readFileSync(`${FOLDER}/${name}.yml`, 'utf8');
      if ((tree.match(/^- main\b/gm) ?? []).length !== 1) faults.push(`${name}: main`);
      const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
      if (levels.filter((level) => level === 1).length !== 1)
        faults.push(`${name}: first headings ${levels}`);
      for (const nameless of tree.matchAll(
        /- (button|link|radio|checkbox|slider|textbox|img)(:| \[.*\])?$/gm,
      ))
        faults.push(`${name}: ${nameless[0].trim()}`);
    }
    expect(faults).toEqual([]);
  });
});
