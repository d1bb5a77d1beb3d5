import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import { createMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP, type Mark, MOST_MARKS, type SharedMap } from '../../src/state/marks.ts';
import { launchBrowser, openApp, withoutBody } from './open-app.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const marks = (count: number, sentences: number, note: string): Mark[] =>
  Array.from({ length: count }, (_, i) => ({
    place: {
      kind: 'point',
      id: triggerPointIds[(i * 17) % 176] ?? 'soleus-trp1',
      side: i % 2 ? 'left' : 'right',
    },
    look: 'circle',
    status: i % 3 ? 'treated' : 'watch',
    sentences: SENTENCE_IDS.slice(i % 5, (i % 5) + sentences),
    note,
  }));
const MAPS: readonly [what: string, map: SharedMap][] = [
  ['two marks', { ...EMPTY_MAP, marks: marks(2, 1, '') }],
  [
    'six marks and a talk',
    { ...EMPTY_MAP, marks: marks(6, 2, 'Slowly at first'), talked: TALK_IDS.slice(0, 4) },
  ],
  [
    'as much as can be',
    {
      marks: marks(MOST_MARKS, 3, 'As we said: a little every day, and stop when it gets sharp'),
      talked: TALK_IDS,
      aftercare: true,
      condition: 'lower-back-pain',
    },
  ],
];

describe('the hand-out', () => {
  it.each(MAPS)(
    'with %s is one page on A4 and on Letter, and nothing else is printed',
    async (_what, map) => {
      const { page, complaints } = await openApp(browser, `map#${createMapFragment(map)}`, {
        viewport: { width: 1024, height: 768 },
        reducedMotion: 'reduce',
        prepare: withoutBody,
      });
      const sheet = page.locator('.hand-out');
      await sheet.waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, format).toBe(1);
      }
      await page.emulateMedia({ media: 'print' });
      const words = await sheet.innerText();
      expect(words).toContain('Education only, not a diagnosis');
      expect(words).toContain('Emergency');
      // nothing runs out of the page
      const over = await sheet.evaluate((one) => one.scrollHeight - one.clientHeight);
      expect(over).toBeLessThanOrEqual(1);
      const shown = await page.evaluate(
        () =>
          [...document.querySelectorAll('.panel, .stage, .tool-rail')].filter(
            (one) => one.getClientRects().length > 0,
          ).length,
      );
      expect(shown).toBe(0);
      expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
      await page.context().close();
    },
  );

  it('is saved as a picture of the same page, asking nobody', async () => {
    const [, map] = MAPS[0] as (typeof MAPS)[number];
    const { page, complaints } = await openApp(browser, `map#${createMapFragment(map)}`, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      prepare: withoutBody,
    });
    await page.getByRole('heading', { level: 1, name: 'My map' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('my-map.png');
    const { width, height, data } = PNG.sync.read(readFileSync(await download.path()));
    expect(height / width).toBeCloseTo(Math.SQRT2, 2);
    let ink = 0;
    for (let k = 0; k < data.length; k += 4) if ((data[k] as number) < 100) ink++;
    expect(ink).toBeGreaterThan(width * height * 0.01);
    await page.getByText('The picture is saved.').waitFor();
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
    await page.context().close();
  });
});
