import type { Browser } from 'playwright-core';
import { Findings } from './findings.ts';
import type { Kind } from './kinds.ts';
import { LANGUAGES, type Language, SCREENS, type Screen, THEMES } from './looks.ts';
import { LEAST_EDGE, LEAST_TEXT, measureSigns } from './measure-signs.ts';
import { goOn, openPage } from './open-page.ts';
import type { Chapter } from './report.ts';

/** Two marks, as in kinds.ts. */
const MAP = '#map=1gACAH58EAAFMD7AU2Mrm5kDm6NLMzPQJ';

const SCENES: readonly Kind[] = [
  { name: 'over bare muscle', path: 'muscles/gluteus-medius' },
  { name: 'over bare muscle, from in front', path: 'muscles/gluteus-medius?view=front' },
  { name: 'over glass skin', path: 'points/upper-trapezius-trp1' },
  { name: 'over painted skin', path: 'points/infraspinatus-trp1?layer=skin' },
  { name: 'over bone', path: 'muscles/soleus?layer=bones' },
  { name: 'marks in the room', path: `muscles/piriformis?room=right${MAP}` },
];

/** Measures numbers, marks and names over the drawn body, in both themes. */
export async function surveySigns(browser: Browser, url: string): Promise<Chapter[]> {
  const faults = new Findings();
  const all: { where: string; text: number; edge: number | null }[] = [];
  const screen = SCREENS[2] as Screen;
  const language = LANGUAGES[0] as Language;
  for (const theme of THEMES) {
    const page = await openPage(browser, url, SCENES[0] as Kind, { screen, theme, language, body: true });
    for (const scene of SCENES) {
      await goOn(page, url, scene, language, theme);
      await page.locator('[data-scene="ready"]').waitFor();
      await page.locator('.marker, .mark-button').first().waitFor();
      // until a second has passed in which no frame was drawn
      await page.waitForFunction(
        () => {
          const stage = document.querySelector<HTMLElement>('[data-scene]');
          const rest = window as unknown as { frames?: string; since?: number };
          if (rest.frames !== stage?.dataset.frames)
            Object.assign(rest, { frames: stage?.dataset.frames, since: performance.now() });
          return performance.now() - (rest.since ?? 0) > 1000;
        },
        null,
        { polling: 100 },
      );
      for (const { sign, text, edge } of await measureSigns(page)) {
        const where = `${scene.name} (${theme})`;
        all.push({ where, text, edge });
        if (text < LEAST_TEXT) faults.add(`letters of ${sign}: ${text.toFixed(2)}`, where);
        if (edge !== null && edge < LEAST_EDGE) faults.add(`edge of ${sign}: ${edge.toFixed(2)}`, where);
      }
    }
    await page.context().close();
  }
  const least = (figures: readonly number[]) =>
    figures.length > 0 ? Math.min(...figures).toFixed(2) : 'none';
  return [
    {
      title: 'Signs over the body',
      how: `Numbers, marks and names as they are drawn, from pictures with them, without their letters and without them: letters against what lies right behind them (floor ${LEAST_TEXT}), the edge of a sign against the body around it, as three quarters of 16 directions reach (floor ${LEAST_EDGE}). Lines from names to muscles are not measured.`,
      looked: all.length,
      faults: faults.all,
      figures: [...new Set(all.map(({ where }) => where))].map((where) => {
        const here = all.filter((one) => one.where === where);
        return [
          where,
          `${here.length} signs: letters at least ${least(here.map(({ text }) => text))}, edges at least ${least(here.flatMap(({ edge }) => edge ?? []))}`,
        ] as const;
      }),
    },
  ];
}
