import type { Browser, Frame, Page } from 'playwright-core';
import { Findings } from './findings.ts';
import { BUILDER, KINDS, type Kind, PLAIN, SIBLINGS, TARGET_PX } from './kinds.ts';
import { lookAtPage } from './look-at-page.ts';
import { LANGUAGES, type Look, pairwise, SCREENS, type Screen } from './looks.ts';
import { goOn, openPage, shownIn } from './open-page.ts';
import type { Chapter } from './report.ts';
import { runAxe } from './run-axe.ts';

interface Visit {
  readonly kind: Kind;
  readonly look: Look;
  readonly plain?: true;
}

/** All visits of the survey: kinds on every screen, siblings on two, plain pages and the builder on all. */
export function visits(): readonly Visit[] {
  const of = (kinds: readonly Kind[], screens?: readonly Screen[], plain?: true) => {
    const looks = pairwise(kinds.length, screens);
    return kinds.flatMap((kind, i) =>
      (looks[i] ?? []).map((look) => ({ kind, look, ...(plain ? { plain } : {}) })),
    );
  };
  const english = LANGUAGES[0] as Look['language'];
  return [
    ...of(KINDS),
    ...of(SIBLINGS, [SCREENS[0], SCREENS[3]] as Screen[]),
    // a language that is marked only has no pages of its own
    ...of(PLAIN, undefined, true).filter(({ look }) => look.language.folder !== 'ar-xb/'),
    ...of([BUILDER]).map((visit) => ({ ...visit, look: { ...visit.look, language: english } })),
  ];
}

/** Looks at all pages on all screens: axe, sizes of targets, what is cut off, covered or scrolls sideways. */
export async function surveyPages(
  browserFor: (screen: Screen) => Promise<Browser>,
  url: string,
): Promise<Chapter[]> {
  const [axe, practice, undecided, targets, reflow] = [
    new Findings(),
    new Findings(),
    new Findings(),
    new Findings(),
    new Findings(),
  ];
  let [pages, checks, controls, inLine] = [0, 0, 0, 0];
  const look = async (page: Page | Frame, { kind, plain }: Visit, where: string) => {
    const facts = await page.evaluate(lookAtPage, kind.targetPx ?? TARGET_PX);
    controls += facts.controls;
    inLine += facts.inLine;
    // a page without its app is text: its links keep the 24 px of WCAG 2.5.8 (asked by axe), not our 44
    if (!plain) for (const small of facts.small) targets.add(small.replace(/ “.*”/, ''), where);
    for (const how of ['sideways', 'outside', 'cut', 'covered'] as const)
      for (const what of facts[how]) reflow.add(`${how}: ${what}`, where);
    const { findings, passed, undecided: left } = await runAxe(page);
    pages++;
    checks += passed;
    for (const { rule, impact, required, where: nodes } of findings)
      (required ? axe : practice).add(`${rule} (${impact}): ${nodes[0] ?? ''}`, where);
    for (const rule of Object.keys(left)) undecided.add(rule, where);
  };
  await walk(browserFor, url, look);
  return [
    {
      title: 'Rules of axe',
      how: `axe-core's rules of WCAG 2.0, 2.1 and 2.2, A and AA, on each page; ${checks} rules passed over all pages. Its good practices, and what it leaves to a person (mostly colours over the body, measured below), are told without being a floor.`,
      looked: pages,
      faults: axe.all,
      notes: { ...practice.all, ...prefixed('left to a person: ', undecided.all) },
    },
    {
      title: 'Sizes of targets',
      how: `Every control is at least ${TARGET_PX} px wide and high, 48 px in the treatment room (WCAG 2.5.8 asks for 24). Exempt, as in WCAG: ${inLine} links and words within a line of text, among them the grades of claims, whose hit area is 44 px high; and pages without JavaScript, whose links axe measured by 24 px.`,
      looked: controls,
      faults: targets.all,
    },
    {
      title: 'Narrow screens and large letters',
      how: 'At 320 px and with letters of 200 % nothing scrolls sideways but what must (tables, the row of tools in the room), no text is cut off, no control lies beyond the edge or under another part (WCAG 1.4.4, 1.4.10, 2.4.11). Measured on every page and screen.',
      looked: pages,
      faults: reflow.all,
    },
  ];
}

function prefixed(prefix: string, found: Readonly<Record<string, readonly string[]>>) {
  return Object.fromEntries(Object.entries(found).map(([what, where]) => [prefix + what, where]));
}

/** Goes through the visits, one page of the app per screen and language, opened anew only where a kind asks for it. */
async function walk(
  browserFor: (screen: Screen) => Promise<Browser>,
  url: string,
  look: (page: Page | Frame, visit: Visit, where: string) => Promise<void>,
): Promise<void> {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits()) {
    const key = `${visit.look.screen.name}, ${visit.look.language.name}`;
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  for (const group of groups.values()) {
    let open: Page | undefined;
    for (const visit of group) {
      const { kind, plain = false } = visit;
      const { screen, language, theme } = visit.look;
      const browser = await browserFor(screen);
      const where = `${kind.name} (${screen.name}, ${theme}, ${language.name})`;
      try {
        if (kind.fresh || plain) {
          const page = await openPage(browser, url, kind, { screen, language, theme, plain });
          await look(shownIn(page, kind), visit, where);
          await page.context().close();
          continue;
        }
        if (open) await goOn(open, url, kind, language, theme);
        else open = await openPage(browser, url, kind, { screen, language, theme });
        await look(open, visit, where);
      } catch (error) {
        throw new Error(`${where} could not be looked at`, { cause: error });
      }
    }
    await open?.context().close();
  }
}
