import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { Conditions } from './conditions.ts';

/** Something that was asked for and has come. */
export interface Transfer {
  readonly url: string;
  readonly type: string;
  /** As transferred: compressed, with its headers. */
  readonly bytes: number;
  /** When it had come, ms of this process. */
  readonly at: number;
}

/** An empty page under some conditions, with what came to it. */
export interface MeasuredPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Grows while things come. */
  readonly transfers: readonly Transfer[];
  close(): Promise<void>;
}

/** A phone's screen, portrait. */
export const SCREEN = { width: 390, height: 844 } as const;
export const TIMEOUT_MS = 180_000;

/**
 * Opens an empty page on a phone's screen under the conditions, with nothing kept from before, and counts what comes.
 * The app is not kept for later: that is the work of a first visit, not of the picture.
 */
export async function openMeasured(
  browser: Browser,
  { network, cpuTimesSlower }: Conditions,
  options: BrowserContextOptions = {},
): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  // tsx gives functions their names by a helper that is not there in the page
  await page.addInitScript({ content: 'globalThis.__name ??= (it) => it;' });
  const session = await context.newCDPSession(page);
  const transfers = await countTransfers(session);
  if (network) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: network.bytesPerSecond,
      uploadThroughput: network.bytesPerSecond / 2,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuTimesSlower });
  return { page, session, transfers, close: () => context.close() };
}

/** Opens a place of the explorer and waits until the whole body is there and still. */
export async function openStill(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('[data-scene="ready"]');
  await comesToRest(page);
}

/** Number of frames that the scene has drawn. */
export async function framesOf(page: Page): Promise<number> {
  return page.$eval('[data-scene]', (stage) => Number((stage as HTMLElement).dataset.frames));
}

/** Waits until no frame is drawn for three chances in a row. */
export async function comesToRest(page: Page): Promise<void> {
  for (;;) {
    const before = await framesOf(page);
    await page.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    });
    if ((await framesOf(page)) === before) return;
  }
}

async function countTransfers(session: CDPSession): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const asked = new Map<string, { url: string; type: string }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    asked.set(requestId, { url: request.url, type: type ?? 'Other' });
  });
  // what is still coming counts as far as it has come
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request && encodedDataLength > 0)
      transfers.push({ ...request, bytes: encodedDataLength, at: performance.now() });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const request = asked.get(requestId);
    if (request) transfers.push({ ...request, bytes: response.encodedDataLength, at: performance.now() });
  });
  await session.send('Network.enable');
  return transfers;
}
