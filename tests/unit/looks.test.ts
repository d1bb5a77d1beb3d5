import { expect, it } from 'vitest';
import { KINDS } from '../../tools/accessibility/kinds.ts';
import { LANGUAGES, type Look, pairwise, SCREENS, THEMES } from '../../tools/accessibility/looks.ts';

/** Pairs that are left out, of which each is one of the first and one of the second. */
function missing<A, B>(
  seen: readonly (readonly [A, B])[],
  first: readonly A[],
  second: readonly B[],
): number {
  const pairs = new Set(seen.map(([a, b]) => `${first.indexOf(a)} ${second.indexOf(b)}`));
  return first.length * second.length - pairs.size;
}

it('the survey of accessibility meets each pair of page, screen, language and theme', () => {
  const looks = pairwise(KINDS.length);
  const pages = looks.map((_, i) => i);
  const seen = looks.flatMap((all, page) => all.map((look) => ({ page, ...look })));
  const pairs = <K extends keyof Look, L extends keyof Look>(a: K, b: L) =>
    seen.map((one) => [one[a], one[b]] as const);
  expect(
    missing(
      seen.map(({ page, screen }) => [page, screen] as const),
      pages,
      SCREENS,
    ),
  ).toBe(0);
  expect(
    missing(
      seen.map(({ page, language }) => [page, language] as const),
      pages,
      LANGUAGES,
    ),
  ).toBe(0);
  expect(
    missing(
      seen.map(({ page, theme }) => [page, theme] as const),
      pages,
      THEMES,
    ),
  ).toBe(0);
  expect(missing(pairs('screen', 'language'), SCREENS, LANGUAGES)).toBe(0);
  expect(missing(pairs('screen', 'theme'), SCREENS, THEMES)).toBe(0);
  expect(missing(pairs('language', 'theme'), LANGUAGES, THEMES)).toBe(0);
});
