import type { Browser, Page } from 'playwright-core';

export interface PaintingFigures {
  /** Mean time from frame to frame while the body turns, and while a brush marks zones, ms. */
  readonly orbitFrameMs: number;
  readonly paintingFrameMs: number;
  /** Longest wait from a move of the brush to the picture that shows it, ms. */
  readonly waitMs: number;
  readonly zones: number;
}

/** Turns the closed skin, then paints down a leg, on a phone's screen. */
export async function measurePainting(browser: Browser, url: string): Promise<PaintingFigures> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  await page.goto(`${url}hurts`);
  await page.waitForSelector('[data-scene="ready"]', { timeout: 120_000 });
  await rests(page);
  await page.locator('[data-scene]').focus();
  const orbitFrameMs = await frameTime(page, async () => {
    for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  });
  await page.keyboard.press('Home');
  await rests(page);
  await page.getByText('Paint', { exact: true }).click();
  const canvas = await page.locator('.free-area').boundingBox();
  if (!canvas) throw new Error('no free area');
  const x = canvas.x + canvas.width * 0.44;
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });
  const paintingFrameMs = await frameTime(page, async () => {
    await page.mouse.move(x, canvas.y + canvas.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(x, canvas.y + canvas.height * 0.9, { steps: 24 });
    await page.mouse.up();
  });
  const waitMs = await page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    return tasks.length > 0 ? Math.max(...tasks) : 0;
  });
  const zones = (new URL(page.url()).searchParams.get('zones') ?? '').split(',').filter(Boolean).length;
  await page.close();
  return { orbitFrameMs, paintingFrameMs, waitMs, zones };
}

async function frameTime(page: Page, act: () => Promise<void>): Promise<number> {
  const before = await frames(page);
  const started = performance.now();
  await act();
  await rests(page);
  const drawn = (await frames(page)) - before;
  return (performance.now() - started) / Math.max(1, drawn);
}

async function frames(page: Page): Promise<number> {
  return page.$eval('[data-scene]', (stage) => Number((stage as HTMLElement).dataset.frames));
}

/** Waits until no frame is drawn for three chances in a row. */
async function rests(page: Page): Promise<void> {
  for (;;) {
    const before = await frames(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    });
    if ((await frames(page)) === before) return;
  }
}
