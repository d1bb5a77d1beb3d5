import type { Page } from 'playwright-core';

/** Time from frame to frame, ms: the middle one, and the one that 95 of 100 stay below. */
export interface FrameTimes {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly frames: number;
}

/** Takes the time of every frame that the scene draws while something is done. */
export async function watchFrames(page: Page, act: () => Promise<unknown>): Promise<FrameTimes> {
  const watching = await page.evaluateHandle(() => {
    const stage = document.querySelector<HTMLElement>('[data-scene]');
    const watch = { times: [] as number[], over: false };
    let last = performance.now();
    let seen = Number(stage?.dataset.frames);
    // by chances to draw: how long a frame takes to be drawn is how long the next chance takes to come
    const look = () => {
      const now = performance.now();
      const frames = Number(stage?.dataset.frames);
      if (frames > seen) watch.times.push((now - last) / (frames - seen));
      last = now;
      seen = frames;
      if (!watch.over) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return watch;
  });
  await act();
  const times = await watching.evaluate((watch) => {
    watch.over = true;
    return watch.times;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), frames: times.length };
}
