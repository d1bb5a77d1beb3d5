import type { Browser } from 'playwright-core';
import type { Conditions } from './conditions.ts';
import { comesToRest, openMeasured, openStill } from './open-measured.ts';

export interface ClickFigures {
  /** From a click on a muscle of the body to the frame that shows it chosen. */
  readonly highlightMs: number;
  /** From the click to its name at the head of the text. */
  readonly panelMs: number;
}

/** Places of the body seen from the front, as shares of the free area: one thigh, then the other. */
const THIGHS = [
  [0.44, 0.62],
  [0.56, 0.62],
  [0.44, 0.55],
] as const;

/**
 * Clicks muscle after muscle. The first click of a visit also fetches the text of muscles and is not counted.
 * @returns one pair of figures per counted click
 */
export async function measureClicks(
  browser: Browser,
  url: string,
  conditions: Conditions,
  clicks: number,
): Promise<readonly ClickFigures[]> {
  const { page, close } = await openMeasured(browser, conditions, { reducedMotion: 'reduce' });
  await openStill(page, url);
  const area = await page.locator('.free-area').boundingBox();
  if (!area) throw new Error('no free area');
  const figures: ClickFigures[] = [];
  for (let i = 0; i <= clicks; i++) {
    const waited = await page.evaluateHandle(() => {
      const { dataset } = document.querySelector('[data-scene]') as HTMLElement;
      const heading = () => document.querySelector('#panel h1')?.textContent;
      const before = { frames: Number(dataset.frames), heading: heading() };
      const found = { clicked: 0, highlightMs: 0, panelMs: 0 };
      const whole = Promise.withResolvers<typeof found>();
      addEventListener('pointerup', () => Object.assign(found, { clicked: performance.now() }), {
        capture: true,
        once: true,
      });
      const look = () => {
        if (found.clicked === 0) return;
        const ms = performance.now() - found.clicked;
        if (found.highlightMs === 0 && Number(dataset.frames) > before.frames) found.highlightMs = ms;
        if (found.panelMs === 0 && heading() !== before.heading) found.panelMs = ms;
        if (found.highlightMs > 0 && found.panelMs > 0) whole.resolve(found);
      };
      new MutationObserver(look).observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      return { whole: whole.promise };
    });
    const [x, y] = THIGHS[i % THIGHS.length] as (typeof THIGHS)[number];
    await page.mouse.click(area.x + area.width * x, area.y + area.height * y);
    const { highlightMs, panelMs } = await waited.evaluate(({ whole }) => whole);
    if (i > 0) figures.push({ highlightMs, panelMs });
    await page.goBack();
    await comesToRest(page);
  }
  await close();
  return figures;
}
