import AxeSource from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** A rule that a page breaks. */
export interface AxeFinding {
  readonly rule: string;
  readonly impact: string;
  /** Whether WCAG 2.2 A or AA asks for it; else it is good practice. */
  readonly required: boolean;
  readonly where: readonly string[];
}

export interface AxeFacts {
  readonly findings: readonly AxeFinding[];
  /** Checks that passed. */
  readonly passed: number;
  /** Places that axe leaves to a person to judge, by rule. */
  readonly undecided: Readonly<Record<string, number>>;
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Runs axe-core on an open page: the rules of WCAG 2.0 to 2.2, A and AA, and the good practices. */
export async function runAxe(page: Page | Frame): Promise<AxeFacts> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AxeSource.source);
  return page.evaluate(
    async ([wcag, practice]) => {
      const { axe } = window as unknown as { axe: typeof AxeSource };
      const { violations, passes, incomplete } = await axe.run({
        runOnly: { type: 'tag', values: [...wcag, practice] },
        resultTypes: ['violations', 'incomplete'],
      });
      return {
        findings: violations.map(({ id, impact, tags, nodes }) => ({
          rule: id,
          impact: impact ?? 'unknown',
          // a rule on trial is told, and no floor
          required: !tags.includes('experimental') && tags.some((tag) => wcag.includes(tag)),
          where: nodes.map(({ html }) => html.slice(0, 140)),
        })),
        passed: passes.length,
        undecided: Object.fromEntries(incomplete.map(({ id, nodes }) => [id, nodes.length])),
      };
    },
    [WCAG, 'best-practice'] as const,
  );
}
