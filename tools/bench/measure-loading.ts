import type { Browser, CDPSession, Page } from 'playwright-core';

/** The line and the machine that a page is loaded with. */
export interface Conditions {
  readonly name: string;
  /** Null for whatever this machine has. */
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null;
  readonly cpuTimesSlower: number;
}

/** Slow 4G as Lighthouse has it, and a phone that is four times slower than this machine. */
export const SLOW_PHONE: Conditions = {
  name: 'slow 4G, CPU 4 times slower',
  network: { latencyMs: 150, bytesPerSecond: (1638.4 * 1000) / 8 },
  cpuTimesSlower: 4,
};
export const THIS_MACHINE: Conditions = { name: 'this machine', network: null, cpuTimesSlower: 1 };

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
  /** The first part of the body is on the screen. */
  readonly anatomy: Milestone;
  /** The whole body is there and can be tapped. */
  readonly body: Milestone;
}

/** What the words of a page need. */
const TEXT_RESOURCES = /document|stylesheet|font/i;
const TIMEOUT_MS = 180_000;

/** Loads a page of the explorer once, with nothing kept from before. */
export async function measureLoading(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<LoadingFigures> {
  const { page, transfers, started } = await openMeasured(browser, conditions);
  // tsx gives functions their names by a helper that is not there in the page
  await page.addInitScript({ content: 'globalThis.__name ??= (it) => it;' });
  await page.addInitScript(watchForMilestones);
  const begun = started();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => '__body' in window, null, { timeout: TIMEOUT_MS });
  const seen = await page.evaluate(() => {
    const marks = window as unknown as Record<'__explorer' | '__anatomy' | '__body', number>;
    return {
      text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      explorer: marks.__explorer,
      anatomy: marks.__anatomy,
      body: marks.__body,
    };
  });
  const until = (ms: number, kind?: RegExp) =>
    transfers
      .filter(({ at, type }) => at - begun <= ms && (!kind || kind.test(type)))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  const textBytes = transfers
    .filter(({ type }) => TEXT_RESOURCES.test(type))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  await page.context().close();
  return {
    text: { ms: seen.text, bytes: textBytes },
    explorer: { ms: seen.explorer, bytes: until(seen.explorer) },
    anatomy: { ms: seen.anatomy, bytes: until(seen.anatomy) },
    body: { ms: seen.body, bytes: until(seen.body) },
  };
}

/** Loads the page of a clinic with an embed in it: until its picture stands there. */
export async function measurePoster(
  browser: Browser,
  address: string,
  conditions: Conditions,
): Promise<Milestone> {
  const { page, transfers } = await openMeasured(browser, conditions);
  await page.goto(address);
  const ms = await page.evaluate(async () => {
    const picture = document.querySelector('trigger-point-explorer')?.shadowRoot?.querySelector('img');
    await picture?.decode();
    return performance.now();
  });
  const bytes = transfers
    .filter(({ url }) => url !== address)
    .reduce((sum, transfer) => sum + transfer.bytes, 0);
  await page.context().close();
  return { ms, bytes };
}

interface Transfer {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  /** When it had come, ms of this process. */
  readonly at: number;
}

async function openMeasured(browser: Browser, conditions: Conditions) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const transfers = await countTransfers(session);
  if (conditions.network) {
    const { latencyMs, bytesPerSecond } = conditions.network;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond / 2,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuTimesSlower });
  return { page: page satisfies Page, transfers, started: () => performance.now() };
}

async function countTransfers(session: CDPSession): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const asked = new Map<string, { url: string; type: string }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    asked.set(requestId, { url: request.url, type: type ?? 'Other' });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) transfers.push({ ...request, bytes: encodedDataLength, at: performance.now() });
  });
  await session.send('Network.enable');
  return transfers;
}

/** Runs in the page: notes when what came first is there. */
function watchForMilestones(): void {
  const marks = window as unknown as Record<string, number>;
  const note = (name: string) => {
    marks[name] ??= performance.now();
  };
  const look = () => {
    if (document.querySelector('#panel article')) note('__explorer');
    const stage = document.querySelector<HTMLElement>('[data-scene]');
    if (stage?.dataset.body && stage.dataset.body !== 'none') note('__anatomy');
    if (stage?.dataset.scene === 'ready') note('__body');
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
}
