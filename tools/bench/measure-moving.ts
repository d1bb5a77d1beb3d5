import type { Browser } from 'playwright-core';
import type { Conditions } from './conditions.ts';
import { comesToRest, framesOf, openMeasured, openStill } from './open-measured.ts';
import { type FrameTimes, watchFrames } from './watch-frames.ts';

export interface MovingFigures {
  /** Draw calls and triangles of a frame of the first page, as it stands and as it turns. */
  readonly rest: FrameCost;
  readonly turning: FrameCost;
  /** Frames that were drawn in a hundred chances while nothing moved. */
  readonly framesAtRest: number;
  /** While a finger turns the body of the first page. */
  readonly orbit: FrameTimes;
  /** While a brush marks zones of the closed skin. */
  readonly painting: FrameTimes;
  /** Longest wait from a move of the brush to the picture that shows it. */
  readonly paintingWaitMs: number;
  readonly zones: number;
}

export interface FrameCost {
  readonly drawCalls: number;
  readonly triangles: number;
}

/** Turns the body of the first page with the mouse, then paints down a leg. */
export async function measureMoving(
  browser: Browser,
  url: string,
  conditions: Conditions,
): Promise<MovingFigures> {
  const { page, close } = await openMeasured(browser, conditions, { reducedMotion: 'reduce' });
  const cost = () =>
    page.$eval('[data-scene]', (stage) => {
      const { drawCalls, triangles } = (stage as HTMLElement).dataset;
      return { drawCalls: Number(drawCalls), triangles: Number(triangles) };
    });
  await openStill(page, url);
  const rest = await cost();
  const before = await framesOf(page);
  await page.evaluate(async () => {
    for (let i = 0; i < 100; i++) await new Promise(requestAnimationFrame);
  });
  const framesAtRest = (await framesOf(page)) - before;

  const area = await page.locator('.free-area').boundingBox();
  if (!area) throw new Error('no free area');
  const at = (x: number, y: number) => [area.x + area.width * x, area.y + area.height * y] as const;
  let turning: FrameCost = rest;
  const orbit = await watchFrames(page, async () => {
    await page.mouse.move(...at(0.2, 0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.8, 0.5), { steps: 40 });
    turning = await cost();
    await page.mouse.move(...at(0.2, 0.45), { steps: 40 });
    await page.mouse.up();
    await comesToRest(page);
  });

  await openStill(page, `${url}hurts`);
  await page.getByText('Paint', { exact: true }).click();
  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) waits.push(entry.duration);
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  const painting = await watchFrames(page, async () => {
    await page.mouse.move(...at(0.44, 0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.44, 0.9), { steps: 40 });
    await page.mouse.up();
    await comesToRest(page);
  });
  const paintingWaitMs = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { waits: number[] }).waits),
  );
  const zones = (new URL(page.url()).searchParams.get('zones') ?? '').split(',').filter(Boolean).length;
  await close();
  return { rest, turning, framesAtRest, orbit, painting, paintingWaitMs, zones };
}
