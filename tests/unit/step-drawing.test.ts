import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { strataOfPoint } from '../../src/anatomy/strata.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { en } from '../../src/content/en/messages/index.ts';
import { es } from '../../src/content/es/messages/index.ts';
import { setLanguage } from '../../src/content/messages.ts';
import { structureName } from '../../src/content/structure-name.ts';
import { zhHans } from '../../src/content/zh-hans/messages/index.ts';
import { INSIDE_STEPS, type InsideStep, momentOf, STILL_S } from '../../src/state/inside.ts';
import { LayersDrawing } from '../../src/ui/inside/drawings/layers-drawing.tsx';
import { placeLabels } from '../../src/ui/inside/drawings/place-labels.ts';
import { bordersAt } from '../../src/ui/inside/drawings/sarcomere-row.tsx';
import { StepDrawing } from '../../src/ui/inside/drawings/step-drawing.tsx';
import { wordsIn } from '../words-in.ts';

/** From head to foot, large and small, under the skin and deep. */
const POINTS: readonly TriggerPointId[] = [
  'masseter-trp1',
  'sternocleidomastoid-trp3',
  'upper-trapezius-trp1',
  'infraspinatus-trp1',
  'extensor-carpi-radialis-longus-trp1',
  'quadratus-lumborum-trp1',
  'piriformis-trp1',
  'vastus-medialis-trp1',
  'soleus-trp1',
  'quadratus-plantae-trp1',
];

function draw(
  id: TriggerPointId,
  step: InsideStep,
  { seconds = STILL_S[step], tight = 75, calm = false } = {},
): string {
  const moment = momentOf(step, seconds, tight);
  if (step === 'layers') {
    // the step itself waits for the names; here they are given
    const over = strataOfPoint(id).over.map((owner) => owner.replaceAll('-', ' '));
    return renderToStaticMarkup(
      createElement(LayersDrawing, { over, muscle: triggerPoints[id].muscle, needle: moment.needle, calm }),
    );
  }
  return renderToStaticMarkup(createElement(StepDrawing, { id, step, moment, side: 'left', calm }));
}

function numbersAfter(markup: string, attribute: string): number[] {
  return [...markup.matchAll(new RegExp(` ${attribute}="([\\d.]+)"`, 'g'))].map((match) => Number(match[1]));
}

describe('the drawings of the steps', () => {
  it.each(POINTS)(
    '%s: every step draws something, hidden from screen readers, and no number is lost',
    (id) => {
      for (const step of INSIDE_STEPS) {
        const markup = draw(id, step);
        expect(markup, step).toMatch(
          /^<svg class="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">/,
        );
        expect(markup, step).not.toMatch(/NaN|undefined|Infinity|style=/);
        expect(markup.match(/<(path|rect|circle)/g)?.length ?? 0, step).toBeGreaterThan(10);
      }
    },
  );

  it('the right side is the mirror image of the left', () => {
    const [left, right] = (['left', 'right'] as const).map((side) => {
      const moment = momentOf('muscle', 0, 0);
      const markup = renderToStaticMarkup(
        createElement(StepDrawing, { id: 'soleus-trp1', step: 'muscle', moment, side, calm: false }),
      );
      const mark = markup.slice(markup.indexOf('data-part="point"'));
      return [numbersAfter(mark, 'cx')[0] as number, numbersAfter(mark, 'cy')[0] as number] as const;
    });
    expect(left?.[0]).toBeGreaterThan(0);
    expect((left?.[0] ?? 0) + (right?.[0] ?? 0)).toBeCloseTo(400, 0);
    expect(left?.[1]).toBeCloseTo(right?.[1] ?? 0, 0);
  });

  it('draws the body with the chosen muscle and with no more than a few hundred paths', () => {
    const markup = draw('piriformis-trp1', 'body');
    expect(markup).toContain('data-part="muscle"');
    const paths = markup.match(/<path/g)?.length ?? 0;
    expect(paths).toBeGreaterThan(80);
    expect(paths).toBeLessThan(300);
    expect(/ d="[^"]*\d\.\d\d/.exec(markup)?.[0].slice(-20)).toBeUndefined();
  });

  it('shows the widths of hair, needles and pin in their true ratio', () => {
    const markup = draw('soleus-trp1', 'needle');
    const widths = Object.fromEntries(
      [...markup.matchAll(/<[^>]*data-thing="(\w+)"[^>]*>/g)].map((match) => [
        match[1],
        Number(/(?:^|[ -])width="([\d.]+)"/.exec(match[0])?.[1]),
      ]),
    );
    const hair = widths.hair ?? 0;
    expect((widths.needle ?? 0) / hair).toBeCloseTo(0.28 / 0.07, 5);
    expect((widths.vaccine ?? 0) / hair).toBeCloseTo(0.5 / 0.07, 5);
    expect((widths.pin ?? 0) / hair).toBeCloseTo(0.65 / 0.07, 5);
    expect(markup.replace(/<[^>]*>/g, ' ')).not.toMatch(/\d/);
  });

  it.each(POINTS)('%s: a tenser moment has a thicker band and more dots', (id) => {
    const half = (tight: number) => numbersAfter(draw(id, 'band', { tight }), 'data-half')[0] as number;
    expect(half(100)).toBeGreaterThan(half(50));
    expect(half(50)).toBeGreaterThan(half(0));
  });

  it('crowds the units in the middle of a tense fibre, whose length stays', () => {
    const lengths = (tension: number) => {
      const borders = bordersAt(tension, 0, 100);
      return borders.slice(1).map((x, i) => x - (borders[i] as number));
    };
    const [loose, tight] = [lengths(0), lengths(1)];
    const middle = Math.floor(loose.length / 2);
    expect(Math.max(...loose) - Math.min(...loose)).toBeLessThan(1e-9);
    expect(tight[middle]).toBeLessThan(0.7 * (loose[middle] as number));
    expect(tight.reduce((sum, x) => sum + x, 0)).toBeCloseTo(100, 9);
  });

  it('leaves the needle out of the layers where calm is asked for, and keeps the answer of the spot', () => {
    expect(draw('piriformis-trp1', 'layers')).toContain('data-part="needle"');
    const calm = draw('piriformis-trp1', 'layers', { calm: true });
    expect(calm).not.toContain('data-part="needle"');
    expect(calm).toContain('opacity="1" data-part="answer"');
  });

  it.each([
    ['en', en],
    ['es', es],
    ['zh-hans', zhHans],
  ] as const)('in %s names every layer over any point, with no label over another', (language, messages) => {
    setLanguage(language, messages);
    const words = wordsIn(language).muscles;
    for (const id of triggerPointIds) {
      const markup = renderToStaticMarkup(
        createElement(LayersDrawing, {
          over: strataOfPoint(id).over.map((owner) => structureName(owner, words)),
          muscle: structureName(triggerPoints[id].muscle, words),
          needle: 1,
          calm: false,
        }),
      );
      const rows = [...markup.matchAll(/<text x="222" y="([\d.]+)" font-size="([\d.]+)"/g)].map((match) => ({
        y: Number(match[1]),
        size: Number(match[2]),
      }));
      expect(rows.length, id).toBeGreaterThanOrEqual(5 + strataOfPoint(id).over.length);
      rows.slice(1).forEach((row, i) => {
        expect(row.y - (rows[i]?.y ?? 0), `${id} ${i}`).toBeGreaterThan(row.size * 0.95);
      });
      expect(Math.max(...rows.map(({ y }) => y)), id).toBeLessThan(382);
      expect(Math.min(...rows.map(({ y }) => y)), id).toBeGreaterThan(15);
    }
    setLanguage('en', en);
  });

  it('places labels where they belong as long as there is room', () => {
    expect(
      placeLabels(
        [
          { y: 10, height: 8 },
          { y: 40, height: 8 },
        ],
        100,
      ),
    ).toEqual([10, 40]);
    expect(
      placeLabels(
        [
          { y: 10, height: 8 },
          { y: 12, height: 8 },
        ],
        100,
      ),
    ).toEqual([10, 18]);
    expect(
      placeLabels(
        [
          { y: 90, height: 8 },
          { y: 99, height: 8 },
        ],
        100,
      ),
    ).toEqual([88, 96]);
  });
});
