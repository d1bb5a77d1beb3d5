import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { type Colour, contrast } from '../../src/embed/readable-colours.ts';

/** A number or name over the body, or the sign that holds it. */
export interface SignFigure {
  readonly sign: string;
  /** Letters against what lies right behind them, where that is worst. */
  readonly text: number;
  /** The sign's edge against the body around it, as three quarters of it reach; null for a bare name. */
  readonly edge: number | null;
}

/** Letters, and what must be told apart without letters (WCAG 1.4.3, 1.4.11). */
export const LEAST_TEXT = 4.5;
export const LEAST_EDGE = 3;

const DIRECTIONS = 16;
const SIGNS = '.marker, .mark-button, .muscle-label';

/**
 * Measures the signs over the body as they are drawn: three pictures of the same page, with the signs, with their letters
 * taken out, and without them.
 */
export async function measureSigns(page: Page): Promise<SignFigure[]> {
  const picture = async (css: string) => {
    const style = await page.addStyleTag({ content: css });
    const png = PNG.sync.read(await page.screenshot({ scale: 'css' }));
    await style.evaluate((element) => (element as Element).remove());
    return png;
  };
  const whole = await picture(' ');
  const wordless = await picture(
    ':is(.marker-face, .muscle-label) { color: transparent !important } .mark-sign text { fill: transparent !important }',
  );
  const bare = await picture('.markers, .mark-layer { visibility: hidden !important }');
  const signs = await page.$$eval(SIGNS, (all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => {
        const face = one.querySelector('.marker-face, .mark-sign') ?? one;
        const { x, y, width, height } = face.getBoundingClientRect();
        const { left, top, width: w, height: h } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(left + w / 2, top + h / 2);
        const clear = one.matches('.muscle-label') || one.contains(hit);
        const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 50);
        const behind = one.hasAttribute('data-behind') ? ', behind' : '';
        return {
          sign: `${one.classList[0]} ${name}${behind}`,
          round: one !== face,
          clear,
          x,
          y,
          width,
          height,
        };
      }),
  );
  return signs
    .filter(
      ({ clear, x, y, width, height }) =>
        clear && x > 12 && y > 12 && x + width < whole.width - 12 && y + height < whole.height - 12,
    )
    .map(({ sign, round, ...box }) => ({
      sign,
      text: textContrast(whole, wordless, box),
      edge: round ? edgeContrast(whole, bare, box) : null,
    }));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ink of the letters is what differs most from the ground; it is compared with the ground below each letter. */
function textContrast(whole: PNG, ground: PNG, box: Box): number {
  let ink: Colour = [0, 0, 0];
  let most = 0;
  const below: Colour[] = [];
  for (let y = Math.ceil(box.y); y < box.y + box.height; y++)
    for (let x = Math.ceil(box.x); x < box.x + box.width; x++) {
      const [is, was] = [colourAt(whole, x, y), colourAt(ground, x, y)];
      const ratio = contrast(is, was);
      if (ratio > most) [most, ink] = [ratio, is];
      if (ratio > 1.3) below.push(was);
    }
  const ratios = below.map((colour) => contrast(ink, colour)).sort((a, b) => a - b);
  // where one letter touches another's halo a single pixel says little
  return ratios[Math.floor(ratios.length * 0.05)] ?? 1;
}

/**
 * In each direction from the middle outwards: the sign's hairline, rim or face, whichever differs most from the body
 * around; what three quarters of the directions reach. A direction is a sector of the circle: a single ray may meet nothing but softened pixels.
 */
function edgeContrast(whole: PNG, bare: PNG, box: Box): number {
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const radius = Math.min(box.width, box.height) / 2;
  const edges: number[] = [];
  for (let i = 0; i < DIRECTIONS; i++) {
    const at = (distance: number, turn = 0) => {
      const angle = ((i + turn) / DIRECTIONS) * 2 * Math.PI;
      return [
        Math.round(cx + distance * Math.cos(angle)),
        Math.round(cy + distance * Math.sin(angle)),
      ] as const;
    };
    const around = colourAt(bare, ...at(radius + 3));
    let best = 1;
    for (let distance = radius * 0.5; distance <= radius + 1.5; distance += 0.5)
      for (const turn of [-0.4, 0, 0.4])
        best = Math.max(best, contrast(colourAt(whole, ...at(distance, turn)), around));
    edges.push(best);
  }
  return edges.sort((a, b) => a - b)[DIRECTIONS / 4] ?? 1;
}

function colourAt(picture: PNG, x: number, y: number): Colour {
  const at = 4 * (Math.round(y) * picture.width + Math.round(x));
  return [picture.data[at] ?? 0, picture.data[at + 1] ?? 0, picture.data[at + 2] ?? 0];
}
