import type { Browser } from 'playwright-core';
import type { Conditions } from './conditions.ts';
import { openMeasured } from './open-measured.ts';
import { type FrameTimes, watchFrames } from './watch-frames.ts';

/** Steps of the way into a muscle that move. */
export const MOVING_STEPS = ['band', 'fibres', 'twitch', 'cramp'] as const;
export type MovingStep = (typeof MOVING_STEPS)[number];

export interface InsideFigures extends FrameTimes {
  readonly triangles: number;
}

/** How long a step is watched. */
const WATCHED_MS = 3000;

/** Lets a step of the way into a muscle run and takes the time of every frame. */
export async function measureInside(
  browser: Browser,
  url: string,
  step: MovingStep,
  conditions: Conditions,
): Promise<InsideFigures> {
  const { page, close } = await openMeasured(browser, conditions);
  await page.goto(`${url}points/infraspinatus-trp1/inside?step=${step}`);
  await page.waitForSelector('[data-scene="ready"]');
  await page.waitForSelector(`[data-inside="${step}"]`);
  const times = await watchFrames(page, () =>
    page.evaluate(async (watchedMs) => {
      const from = performance.now();
      while (performance.now() - from < watchedMs) await new Promise(requestAnimationFrame);
    }, WATCHED_MS),
  );
  const triangles = await page.$eval('[data-scene]', (stage) =>
    Number((stage as HTMLElement).dataset.triangles),
  );
  await close();
  return { ...times, triangles };
}
