import type { Browser } from 'playwright-core';
import type { Conditions } from './conditions.ts';
import { openMeasured, TIMEOUT_MS } from './open-measured.ts';

/** How far something is: after how long, and how many bytes had come by then, as they were transferred. */
export interface Milestone {
  readonly ms: number;
  readonly bytes: number;
}

export interface LoadingFigures {
  /** The words of the page are on the screen; bytes of the page, its style and its typeface: what they need. */
  readonly text: Milestone;
  /** The explorer has taken over. */
  readonly explorer: Milestone;
  /** The body as the page draws it: flat, from front and back. */
  readonly drawing: Milestone;
  /** The body in 3D takes its place, with its outer muscles. */
  readonly anatomy: Milestone;
  /** The whole body is there and can be tapped. */
  readonly body: Milestone;
  /** Tasks in which the page did not answer for more than 50 ms, until the whole body is there. */
  readonly longTasks: { readonly count: number; readonly longestMs: number; readonly totalMs: number };
}

/** What the words of a page need. */
const TEXT_RESOURCES = /document|stylesheet|font/i;

/** Loads a page of the explorer once, with nothing kept from before. */
export async function measureLoading(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<LoadingFigures> {
  const { page, transfers, close } = await openMeasured(browser, conditions);
  await page.addInitScript(watchForMilestones);
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => '__body' in window, null, { timeout: TIMEOUT_MS });
  const seen = await page.evaluate(() => {
    const marks = window as unknown as Record<'__explorer' | '__anatomy' | '__body', number> & {
      __tasks: [start: number, ms: number][];
    };
    return {
      text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      explorer: marks.__explorer,
      drawing:
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
          name.includes('body-chart'),
        )?.responseEnd ?? Number.NaN,
      anatomy: marks.__anatomy,
      body: marks.__body,
      tasks: marks.__tasks,
    };
  });
  const until = (ms: number) =>
    transfers.filter(({ at }) => at - begun <= ms).reduce((sum, { bytes }) => sum + bytes, 0);
  const textBytes = transfers
    .filter(({ type }) => TEXT_RESOURCES.test(type))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  await close();
  const tasks = seen.tasks.filter(([start]) => start < seen.body).map(([, ms]) => ms);
  return {
    text: { ms: seen.text, bytes: textBytes },
    explorer: { ms: seen.explorer, bytes: until(seen.explorer) },
    drawing: { ms: seen.drawing, bytes: until(seen.drawing) },
    anatomy: { ms: seen.anatomy, bytes: until(seen.anatomy) },
    body: { ms: seen.body, bytes: until(seen.body) },
    longTasks: {
      count: tasks.length,
      longestMs: Math.max(0, ...tasks),
      totalMs: tasks.reduce((sum, ms) => sum + ms, 0),
    },
  };
}

/** Loads the page of a clinic with an embed in it: until its picture stands there. */
export async function measurePoster(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<Milestone> {
  const { page, transfers, close } = await openMeasured(browser, conditions);
  await page.goto(address);
  const ms = await page.evaluate(async () => {
    const picture = document.querySelector('trigger-point-explorer')?.shadowRoot?.querySelector('img');
    await picture?.decode();
    return performance.now();
  });
  const bytes = transfers
    .filter(({ url }) => url !== address)
    .reduce((sum, transfer) => sum + transfer.bytes, 0);
  await close();
  return { ms, bytes };
}

/** Runs in the page: notes when what came first is there, and every long task. */
function watchForMilestones(): void {
  const marks = window as unknown as Record<string, unknown>;
  const tasks: [number, number][] = [];
  marks.__tasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  const note = (name: string) => {
    marks[name] ??= performance.now();
  };
  const look = () => {
    if (document.querySelector('#panel article')) note('__explorer');
    const stage = document.querySelector<HTMLElement>('[data-scene]');
    // a body of glass alone leaves the drawing in its place
    if (stage?.dataset.body === 'outer' || stage?.dataset.body === 'whole') note('__anatomy');
    if (stage?.dataset.scene === 'ready') note('__body');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}
