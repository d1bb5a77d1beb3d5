import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { KINDS, type Kind, TARGET_PX } from '../../../tools/accessibility/kinds.ts';
import { lookAtPage } from '../../../tools/accessibility/look-at-page.ts';
import { lookAtPreferences } from '../../../tools/accessibility/look-at-preferences.ts';
import { LANGUAGES, type Language, type Screen, type Theme } from '../../../tools/accessibility/looks.ts';
import { goOn, openPage } from '../../../tools/accessibility/open-page.ts';
import { runAxe } from '../../../tools/accessibility/run-axe.ts';
import { launchBrowser } from '../open-app.ts';

// `npm run accessibility` looks at more of the same: more pages, screens and languages.

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
});
afterAll(() => browser?.close());

/** Goes through the kinds of pages on a screen, and gives what is wrong on each that has something. */
async function faultsOn(
  screen: Omit<Screen, 'name'>,
  theme: Theme,
  kinds: readonly Kind[],
  look: (page: Page, kind: Kind) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const [language, url] = [LANGUAGES[0] as Language, inject('appUrl')];
  const [first] = kinds as readonly [Kind, ...Kind[]];
  const page = await openPage(
    browser,
    url,
    { ...first, act: async () => {} },
    {
      screen: { name: '', ...screen },
      theme,
      language,
    },
  );
  const faults: Record<string, readonly string[]> = {};
  for (const kind of kinds) {
    await goOn(page, url, kind, language, theme);
    const found = await look(page, kind);
    if (found.length > 0) faults[kind.name] = found;
  }
  await page.context().close();
  return faults;
}

const layout = async (page: Page, { targetPx = TARGET_PX }: Kind) => {
  const { small, sideways, outside, cut, covered } = await page.evaluate(lookAtPage, targetPx);
  return [...small, ...sideways, ...outside, ...cut, ...covered];
};
const rules = async (page: Page) =>
  (await runAxe(page)).findings
    .filter(({ required }) => required)
    .map(({ rule, where }) => `${rule}: ${where.join(' | ')}`);

/** Kinds that are reached from an open page. */
const REACHED = KINDS.filter(({ fresh }) => !fresh);

describe('every kind of page', () => {
  it('at 320 px, light: keeps the rules of axe, has targets of 44 px, nothing cut, covered or scrolled sideways', async () => {
    const faults = await faultsOn({ width: 320, height: 640 }, 'light', REACHED, async (page, kind) => [
      ...(await layout(page, kind)),
      ...(await rules(page)),
    ]);
    expect(faults).toEqual({});
  });

  it('with letters of 200 %, dark: the same', async () => {
    const screen = { width: 390, height: 844, letters: 'scaled' } as const;
    const faults = await faultsOn(screen, 'dark', REACHED, async (page, kind) => [
      ...(await layout(page, kind)),
      ...(await rules(page)),
    ]);
    expect(faults).toEqual({});
  });

  it('on a tablet follows what the system asks for: its colours, no motion, nothing see-through, more space', async () => {
    const faults = await faultsOn({ width: 1024, height: 768 }, 'light', REACHED, async (page, kind) => {
      const wishes = await lookAtPreferences(page, kind.targetPx ?? TARGET_PX);
      return [...Object.values(wishes).flat(), ...(await layout(page, kind))];
    });
    expect(faults).toEqual({});
  });
});
