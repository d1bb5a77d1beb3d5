import type { Browser, CDPSession, Page } from 'playwright-core';
import { conditionIds } from '../../src/content/facts.ts';
import { AS_IT_IS } from './conditions.ts';
import { openMeasured, openStill } from './open-measured.ts';

export interface HeapFigures {
  /** JavaScript heap with its arrays, after the waste has been collected, bytes: once the body is there. */
  readonly loaded: number;
  /** The same after every condition has been opened once, so that all that is kept is there. */
  readonly warm: number;
  /** And after so many changes from condition to condition. */
  readonly after: number;
  readonly changes: number;
}

const CHANGES = 200;

/** Goes from condition to condition, as fast as each is drawn. */
export async function measureHeap(browser: Browser, url: string): Promise<HeapFigures> {
  const { page, session, close } = await openMeasured(browser, AS_IT_IS, { reducedMotion: 'reduce' });
  await openStill(page, `${url}conditions/${conditionIds[0]}`);
  const loaded = await heapOf(session);
  await change(page, url, conditionIds.length);
  const warm = await heapOf(session);
  await change(page, url, CHANGES);
  const after = await heapOf(session);
  await close();
  return { loaded, warm, after, changes: CHANGES };
}

async function heapOf(session: CDPSession): Promise<number> {
  // twice: what the first collection sets free may hold more
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Changes by the address, as the back button does: nothing of the page is fetched or built anew. */
async function change(page: Page, url: string, times: number): Promise<void> {
  await page.evaluate(
    async ({ addresses, count }) => {
      const heading = () => document.querySelector('#panel h1')?.textContent;
      for (let i = 1; i <= count; i++) {
        const before = heading();
        history.replaceState(null, '', addresses[i % addresses.length]);
        dispatchEvent(new PopStateEvent('popstate'));
        while (heading() === before) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    },
    { addresses: conditionIds.map((id) => `${url}conditions/${id}`), count: times },
  );
}
