import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conditionIds } from '../../src/content/facts.ts';
import { loadWords } from '../../src/content/load-words.ts';
import type { Urgency } from '../../src/content/words.ts';
import { addressOf, arrived, follow, launchBrowser, openApp, withoutBody } from './open-app.ts';

const words = await loadWords('conditions');
const OUTCOME: Record<Urgency, string> = {
  emergency: 'Please get emergency help now',
  'same-day': 'Please get this checked today',
  'see-clinician': 'Please have this looked at',
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openApp(browser, 'conditions', {
    viewport: { width: 390, height: 844 },
    prepare: withoutBody,
  }));
});
afterAll(() => browser?.close());

/** Ticks an answer of a question. */
async function answer(index: number, said: 'Yes' | 'No'): Promise<void> {
  await page.getByRole('radiogroup').nth(index).getByText(said, { exact: true }).click();
}

/** The outcome that stands there, or null. */
async function outcome(): Promise<string | null> {
  const heading = page.locator('.safety-outcome h3');
  return (await heading.count()) > 0 ? heading.innerText() : null;
}

describe('the safety questions of', () => {
  it.each(conditionIds)('%s: every answer ends where the table says', async (id) => {
    const flags = words[id].redFlags;
    await page.locator('#panel').getByRole('link', { name: words[id].name }).first().click();
    await arrived(page, words[id].name);
    for (const [i, { ask, action, because }] of flags.entries()) {
      await page.getByRole('radiogroup', { name: ask }).waitFor();
      await answer(i, 'Yes');
      await page.locator('.safety-outcome').getByText(because).waitFor();
      expect(await outcome(), ask).toBe(OUTCOME[action]);
      expect(await page.getByRole('button', { name: 'None of these' }).count(), ask).toBe(0);
      await page.getByRole('button', { name: 'Show the muscles all the same' }).waitFor();
      await answer(i, 'No');
      expect(await outcome(), ask).toBeNull();
    }
    // the most urgent of several wins: the table runs from the most urgent down
    const last = flags.length - 1;
    await answer(last, 'Yes');
    await answer(0, 'Yes');
    expect(await outcome()).toBe(OUTCOME[flags[0]?.action as Urgency]);
    await answer(0, 'No');
    await answer(last, 'No');
    await page.getByRole('button', { name: 'Show the muscles', exact: true }).click();
    await page.getByRole('heading', { name: 'Muscles often linked with it' }).waitFor();
    expect(await page.getByRole('radiogroup', { name: flags[0]?.ask as string }).count()).toBe(1);
    // none of it went into the address
    expect(addressOf(page)).toBe(`/conditions/${id}`);
    await follow(page, 'What I have');
  });
});
