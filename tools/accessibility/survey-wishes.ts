import type { Browser } from 'playwright-core';
import { Findings } from './findings.ts';
import { KINDS, TARGET_PX } from './kinds.ts';
import { lookAtPreferences } from './look-at-preferences.ts';
import { LANGUAGES, type Language, SCREENS, type Screen, THEMES } from './looks.ts';
import { LEAST_LINE_PX, measureFocus } from './measure-focus.ts';
import { goOn, openPage } from './open-page.ts';
import type { Chapter } from './report.ts';

/** On two screens and in both themes: how the focus is seen, and whether the wishes of the reader's system are met. */
export async function surveyWishes(
  browserFor: (screen: Screen) => Promise<Browser>,
  url: string,
): Promise<Chapter[]> {
  const names = ['forcedColours', 'motion', 'transparency', 'moreContrast', 'textSpacing'] as const;
  const found = Object.fromEntries(names.map((name) => [name, new Findings()])) as Record<
    (typeof names)[number],
    Findings
  >;
  const focus = new Findings();
  const lines: number[] = [];
  let pages = 0;
  const english = LANGUAGES[0] as Language;
  for (const [i, theme] of THEMES.entries()) {
    const screen = SCREENS[i] as Screen;
    const known = new Set<string>();
    const kinds = KINDS.filter(({ fresh }) => !fresh);
    const page = await openPage(await browserFor(screen), url, kinds[0] as (typeof kinds)[number], {
      screen,
      theme,
      language: english,
    });
    for (const kind of kinds) {
      const where = `${kind.name} (${screen.name}, ${theme})`;
      await goOn(page, url, kind, english, theme);
      const faults = await lookAtPreferences(page, kind.targetPx ?? TARGET_PX);
      for (const name of names) for (const fault of faults[name]) found[name].add(fault, where);
      for (const { control, linePx } of await measureFocus(page, known)) {
        lines.push(linePx);
        if (linePx < LEAST_LINE_PX) focus.add(`${control}: ${linePx.toFixed(2)} px`, where);
      }
      pages++;
    }
    await page.context().close();
  }
  const sorted = lines.toSorted((a, b) => a - b);
  return [
    {
      title: 'The focus is seen',
      how: `Each kind of control, focused by keyboard, photographed before and after: the pixels that change by 3:1 or more, per pixel of its edge (a line of 2 px gives 2; floor ${LEAST_LINE_PX}, as WCAG 2.4.13, AAA, would have it; 2.4.7 asks that it is seen).`,
      looked: lines.length,
      faults: focus.all,
      figures: [
        ['least', (sorted[0] ?? 0).toFixed(2)],
        ['median', (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)],
      ],
    },
    {
      title: 'Colours of the system (forced colours)',
      how: 'Every button keeps a line around it, and what is chosen still looks different from what is not.',
      looked: pages,
      faults: found.forcedColours.all,
    },
    {
      title: 'Reduced motion',
      how: 'Nothing has a transition or an animation. That camera and story stand still is told by the browser tests.',
      looked: pages,
      faults: found.motion.all,
    },
    {
      title: 'Reduced transparency and more contrast',
      how: 'What lies over the body is opaque.',
      looked: pages,
      faults: { ...found.transparency.all, ...found.moreContrast.all },
    },
    {
      title: 'Text spacing',
      how: 'With the spacing of WCAG 1.4.12 nothing is cut off, covered or scrolls sideways.',
      looked: pages,
      faults: found.textSpacing.all,
    },
  ];
}
