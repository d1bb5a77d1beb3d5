import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, arrived, launchBrowser, openApp, withoutBody } from '../open-app.ts';

const TABLET = { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
});
afterAll(() => browser?.close());

/** What a screen reader would call the element that has the focus; "nothing" where the focus is lost. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const label = element.closest('label')?.textContent;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
  });
}

/** Goes on by Tab until something of this name has the focus; on the way the focus is never lost, nor out of sight. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  let round = false;
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    let here = await focused(page);
    // past the last comes the browser itself, then the first again: once on the way round
    if (here === 'nothing' && !round) {
      round = true;
      await page.keyboard.press(key);
      here = await focused(page);
    }
    const found = typeof name === 'string' ? here === name : name.test(here);
    expect(here, `after ${passed.at(-1)}`).not.toBe('nothing');
    if (found) return inSight(page);
    // a trap: the same few again and again
    expect(passed.slice(-30).filter((one) => one === here).length, here).toBeLessThan(15);
    passed.push(here);
  }
  throw new Error(`the keyboard never reached ${name}; it passed ${passed.join(' | ')}`);
}

/** SC 2.4.11: what has the focus is within the window, and nothing lies over its middle. */
async function inSight(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const element = document.activeElement;
    const part = element?.closest('label') ?? element;
    if (!part) return 'nothing';
    const { left, top, width, height } = part.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit && (part.contains(hit) || hit.contains(part))
      ? null
      : `${part.textContent} under ${hit?.className}`;
  });
  expect(hidden).toBeNull();
}

const press = (page: Page, key = 'Enter') => page.keyboard.press(key);
const keepsFocus = (page: Page, name: string | RegExp) =>
  expect.poll(() => focused(page)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));

describe('by keyboard alone, on a tablet', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, '', { ...TABLET, prepare: withoutBody }));
    await page.getByRole('searchbox').waitFor();
  });
  afterAll(() => page?.context().close());

  it('the first stop leads past the picture to the text', async () => {
    await press(page, 'Tab');
    expect(await focused(page)).toBe('To the text');
    await press(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });

  it('the search finds in spite of a slip, and Escape empties it', async () => {
    await page.keyboard.type('zzz');
    await press(page, 'Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.keyboard.type('plantar facitis');
    // the best finding is already chosen
    await page.locator('[role="option"][data-focused]').getByText('Plantar fasciitis').waitFor();
    await press(page);
    await arrived(page, 'Plantar fasciitis');
    await keepsFocus(page, 'Plantar fasciitis');
  });

  it('the questions are answered by arrow keys, and the muscles open below', async () => {
    await tabTo(page, /^(No|Yes)$/);
    await press(page, 'ArrowRight');
    await press(page, 'ArrowLeft');
    await page.locator('.safety-outcome').waitFor();
    await press(page, 'ArrowRight');
    await tabTo(page, /None of these|Show the muscles/);
    await press(page);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  });

  it('a word is explained and Escape leads back to it', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#panel h1')?.focus());
    await tabTo(page, /^.*$/);
    const term = page.locator('#panel .term').first();
    await term.focus();
    const word = await focused(page);
    await press(page);
    await page.getByRole('dialog').waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keepsFocus(page, word);
  });

  it('a point, its inside and the stop sign, and back', async () => {
    await tabTo(page, /Low inner calf$/);
    await press(page);
    await arrived(page, 'Low inner calf');
    await keepsFocus(page, 'Low inner calf');
    await tabTo(page, /^Look inside/);
    await press(page);
    await arrived(page, 'Look inside');
    await keepsFocus(page, 'Look inside');
    await tabTo(page, 'Stop');
    await press(page);
    await keepsFocus(page, 'Go on looking');
    await press(page);
    await keepsFocus(page, 'Stop');
    await tabTo(page, 'Next step');
    await press(page);
    await page.locator('.step-text[data-step="muscle"]').waitFor();
    await tabTo(page, /^Low inner calf/, 'Shift+Tab');
    await press(page);
    await arrived(page, 'Low inner calf');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await arrived(page, 'Plantar fasciitis');
    expect(addressOf(page)).toBe('/conditions/plantar-heel-pain');
  });

  it('layers by arrow keys, views by the space bar, the theme', async () => {
    await tabTo(page, 'Dark theme');
    await press(page, 'Space');
    await tabTo(page, /^(Left|Right|Both)$/);
    await press(page, 'ArrowRight');
    await tabTo(page, /^(Skin|Superficial|Middle|Deep|Bones)$/);
    await press(page, 'ArrowDown');
    await tabTo(page, 'Left side');
    await press(page, 'Space');
    expect(addressOf(page)).toMatch(/side=.*layer=.*theme=dark/);
  });

  it('the treatment room: a mark, its card, its order, and out again', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '/practice/anatomy/points/soleus-trp1?side=left');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await arrived(page, 'Low inner calf');
    await tabTo(page, 'Treatment room');
    await press(page);
    // the tools went away with the button; the room's own stand in their place
    await keepsFocus(page, 'Look');
    await tabTo(page, /^Mark (this|the)/, 'Shift+Tab');
    await press(page);
    await keepsFocus(page, /^Soleus/);
    await tabTo(page, 'Keep an eye on');
    await press(page, 'Space');
    await tabTo(page, 'Done');
    await press(page);
    await page.locator('.mark-card').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).not.toBe('nothing');
    await tabTo(page, 'Leave');
    await press(page);
    await keepsFocus(page, 'Treatment room');
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
  });
});

describe('by keyboard alone, on a phone', () => {
  it('where it hurts: a place, its muscles, taken away again; tools open and Escape closes them', async () => {
    const { page } = await openApp(browser, 'hurts', { ...PHONE, prepare: withoutBody });
    await arrived(page, 'Where it hurts');
    await page.locator('.twin').waitFor({ state: 'detached' });
    await tabTo(page, /^Foot and ankle/);
    await press(page);
    await tabTo(page, /^Bottom of the heel/);
    await press(page, 'Space');
    await page.getByRole('heading', { name: 'First, a safety check' }).waitFor();
    expect(addressOf(page)).toBe('/hurts?zones=heel-plantar.r');
    // help first, then the muscles, then what else it may be
    const order = await page.evaluate(() =>
      ['First, a safety check', 'Muscles whose pattern reaches here', 'Other reasons for pain here'].map(
        (title) => [...document.querySelectorAll('.panel h2')].findIndex((h) => h.textContent === title),
      ),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThanOrEqual(0);
    await tabTo(page, /^Soleus: Low inner calf/);
    await press(page);
    await arrived(page, 'Low inner calf');
    await tabTo(page, 'Bottom of the heel');
    await press(page);
    await arrived(page, 'Where it hurts');
    await keepsFocus(page, 'Where it hurts');
    await tabTo(page, /^Take away: Bottom of the heel/);
    await press(page);
    await page.getByRole('heading', { name: 'You marked' }).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).not.toBe('nothing');
    const tools = page.getByRole('button', { name: 'View and zoom' });
    await tools.focus();
    await press(page);
    await page.getByRole('dialog', { name: 'View and zoom' }).waitFor();
    await press(page, 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keepsFocus(page, 'View and zoom');
    await page.context().close();
  });
});
