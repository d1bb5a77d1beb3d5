import type { Browser } from 'playwright-core';

export interface InsideFigures {
  /** Time from frame to frame, ms, while a step moves: the middle one, and the one that 95 of 100 stay below. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly triangles: number;
}

/** Lets the cramp of a step run on a phone's screen and takes the time of every frame. */
export async function measureInside(browser: Browser, url: string, step: string): Promise<InsideFigures> {
  // keeping the app for later is the work of a first visit, not of the picture
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await page.goto(`${url}points/infraspinatus-trp1/inside?step=${step}`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  await page.waitForSelector(`[data-inside="${step}"]`, { timeout: 120_000 });
  // no function of its own in here: it would be written with a helper that the page does not have
  const { times, triangles } = await page.$eval('[data-scene]', async (stage) => {
    const { dataset } = stage as HTMLElement;
    const all: number[] = [];
    const from = performance.now();
    let last = from;
    let seen = Number(dataset.frames);
    while (performance.now() - from < 5000) {
      await new Promise(requestAnimationFrame);
      const frames = Number(dataset.frames);
      if (frames === seen) continue;
      const now = performance.now();
      all.push((now - last) / (frames - seen));
      last = now;
      seen = frames;
    }
    return { times: all, triangles: Number(dataset.triangles) };
  });
  await page.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50Ms: at(0.5), p95Ms: at(0.95), triangles };
}
