import type { Page } from 'playwright-core';
import { lookAtPage } from './look-at-page.ts';

/** What of a page does not follow what the reader's system asks for; empty where all does. */
export interface PreferenceFaults {
  readonly forcedColours: readonly string[];
  readonly motion: readonly string[];
  readonly transparency: readonly string[];
  readonly moreContrast: readonly string[];
  readonly textSpacing: readonly string[];
}

/** The spacing of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

/** Looks at the open page, which was opened with reduced motion, as readers with each wish do. Leaves it as it was. */
export async function lookAtPreferences(page: Page, targetPx: number): Promise<PreferenceFaults> {
  const motion = await page.evaluate(movingParts);
  await page.emulateMedia({ forcedColors: 'active' });
  const forcedColours = await page.evaluate(lostInForcedColours);
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  const moreContrast = await page.evaluate(seeThrough);
  await page.emulateMedia({ contrast: 'no-preference' });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  });
  const transparency = await page.evaluate(seeThrough);
  await devTools.detach();
  // what the session had set is gone with it, and playwright tells the browser again only what changes
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const style = await page.addStyleTag({ content: SPACING });
  const { sideways, outside, cut, covered } = await page.evaluate(lookAtPage, targetPx);
  await style.evaluate((element) => (element as Element).remove());
  return {
    forcedColours,
    motion,
    transparency,
    moreContrast,
    textSpacing: [...sideways, ...outside, ...cut, ...covered],
  };
}

/** Runs in the page: what moves although that is unwelcome. */
function movingParts(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none';
    })
    .map((one) => `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''}`);
}

/** Runs in the page: parts over the body through which it still shows. */
function seeThrough(): string[] {
  return [
    ...document.querySelectorAll(
      '.tool-rail > *, .phone-tools > *, .view-buttons, .camera-buttons, .step-bar, .side-switch, .muscle-label, .callouts span',
    ),
  ]
    .filter((one) => /rgba\(.*, 0?\.[0-9]+\)|\/ 0?\.[0-9]+\)/.test(getComputedStyle(one).backgroundColor))
    .map((one) => `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''}`);
}

/** Runs in the page: buttons without a line around them, and chosen controls that look as those that are not. */
function lostInForcedColours(): string[] {
  const shown = (one: Element) =>
    one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !one.closest('.hand-out-root, .hidden-label');
  const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''}`;
  const bare = [...document.querySelectorAll('button')]
    .filter(
      (one) =>
        shown(one) &&
        !one.matches('.term, .kiosk-exit, .mark-button, .search-clear') &&
        one.getBoundingClientRect().width > 1,
    )
    .filter((one) => getComputedStyle(one).borderTopStyle === 'none')
    .map((one) => `${name(one)} has no line around it`);
  const look = (one: Element) => {
    const parts = [
      one,
      ...one.querySelectorAll('*'),
      ...(one.matches('input') && one.nextElementSibling ? [one.nextElementSibling] : []),
    ];
    return parts
      .flatMap((part) => [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)))
      .map(({ backgroundColor, color, borderColor, borderTopWidth, outlineStyle, content, scale }) =>
        [backgroundColor, color, borderColor, borderTopWidth, outlineStyle, content, scale].join(),
      )
      .join('\n');
  };
  const CHOSEN = '[aria-pressed="true"], [data-selected], input:checked, [aria-current="true"]';
  const lost = [...document.querySelectorAll(CHOSEN)].flatMap((one) => {
    const part = one.closest('.depth') ?? one;
    if (!shown(part) && !one.matches('input')) return [];
    if (part.closest('[data-rac] input, .hidden-label') || !(one.parentElement?.checkVisibility() ?? false))
      return [];
    const peers = [
      ...document.querySelectorAll(`${part.tagName.toLowerCase()}.${part.classList[0] ?? 'none'}`),
    ];
    const peer = peers.find(
      (other) => other !== part && !other.matches(CHOSEN) && !other.querySelector('input:checked'),
    );
    return peer && look(peer) === look(part) ? [`${name(part)} looks the same chosen and not`] : [];
  });
  return [...new Set([...bare, ...lost])];
}
