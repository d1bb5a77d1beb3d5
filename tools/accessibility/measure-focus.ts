import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Colour, contrast } from '../../src/embed/readable-colours.ts';

/** How well the focus of one kind of control is seen. */
export interface FocusFigure {
  /** Tag and class. */
  readonly control: string;
  /** Pixels that change by 3:1 or more when the focus comes, per pixel of the control's edge: 2 is a line of 2 px. */
  readonly linePx: number;
}

/** A focus line as WCAG 2.4.13 wants it: two pixels along the edge, of which corners may take some. */
export const LEAST_LINE_PX = 1.5;
const MARGIN_PX = 10;

/**
 * Measures the focus of each kind of control on the open page that is not yet in `known`, from pictures before and
 * after it comes by keyboard: the same pixels are compared, whatever lies below them.
 */
export async function measureFocus(page: Page, known: Set<string>): Promise<FocusFigure[]> {
  // from here on the browser takes the reader for one who uses the keyboard
  await page.keyboard.press('Tab');
  const kinds = await page.evaluate(
    (seenBefore) => {
      const kinds = new Map<string, Element>();
      for (const one of document.querySelectorAll(
        'a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"]',
      )) {
        if (
          !one.checkVisibility({ visibilityProperty: true }) ||
          one.closest('.hand-out-root, [inert], .kiosk-exit') ||
          one.getBoundingClientRect().width < 2
        )
          continue;
        const label = one.closest('label');
        const kind = `${one.tagName.toLowerCase()}.${[...(label ?? one).classList].join('.')}`;
        if (!seenBefore.includes(kind) && !kinds.has(kind)) kinds.set(kind, one);
      }
      for (const [i, one] of [...kinds.values()].entries()) one.setAttribute('data-measured', String(i));
      return [...kinds.keys()];
    },
    [...known],
  );
  const figures: FocusFigure[] = [];
  for (const [i, control] of kinds.entries()) {
    known.add(control);
    const box = await page.evaluate((index) => {
      const one = document.querySelector(`[data-measured="${index}"]`) as HTMLElement | null;
      // what an opened window had in it may have gone with it
      if (!one) return null;
      (document.activeElement as HTMLElement | null)?.blur();
      const shown = one.closest('label') ?? one;
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = shown.getBoundingClientRect();
      return { x, y, width, height };
    }, i);
    if (!box) continue;
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    const x = Math.max(0, box.x - MARGIN_PX);
    const y = Math.max(0, box.y - MARGIN_PX);
    const clip = {
      x,
      y,
      width: Math.min(size.width, box.x + box.width + MARGIN_PX) - x,
      height: Math.min(size.height, box.y + box.height + MARGIN_PX) - y,
    };
    if (clip.width < 2 || clip.height < 2) continue;
    const before = PNG.sync.read(await page.screenshot({ clip }));
    await page.evaluate(
      (index) =>
        (document.querySelector(`[data-measured="${index}"]`) as HTMLElement | null)?.focus({
          preventScroll: true,
        }),
      i,
    );
    const after = PNG.sync.read(await page.screenshot({ clip }));
    const edge = 2 * (Math.min(box.width, clip.width) + Math.min(box.height, clip.height));
    figures.push({ control, linePx: changed(before, after) / edge });
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-measured]')) one.removeAttribute('data-measured');
  });
  return figures;
}

function changed(before: PNG, after: PNG): number {
  let count = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const was = colourAt(before, at);
    const is = colourAt(after, at);
    if (contrast(was, is) >= 3) count++;
  }
  return count;
}

function colourAt(picture: PNG, at: number): Colour {
  return [picture.data[at] ?? 0, picture.data[at + 1] ?? 0, picture.data[at + 2] ?? 0];
}
