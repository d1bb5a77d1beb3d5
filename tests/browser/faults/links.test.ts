import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openApp, withoutBody } from '../open-app.ts';
import { avoidable } from './complaints.ts';
import { type FaultyHost, startFaultyHost } from './faulty-host.ts';

let browser: Browser;
let host: FaultyHost;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  browser = await launchBrowser();
  host = await startFaultyHost(inject('appUrl'));
  ({ page, complaints } = await openApp(browser, '', { host: host.url, prepare: withoutBody }));
  page.setDefaultTimeout(15_000);
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const NOWHERE = 'There is no such page';
const LONG = 'x'.repeat(100_000);

/** Link, what the page says of it, and what it shows instead. */
const LINKS: readonly (readonly [what: string, link: string, says: string | null, shows: string])[] = [
  ['a condition that is none', 'conditions/__proto__', 'no such condition', 'What I have'],
  ['a muscle that is none', 'muscles/constructor', 'no such muscle', 'Muscles'],
  ['a point that is none', 'points/toString/inside', 'no such trigger point', 'Muscles'],
  ['a page that is none', 'about/%3Cscript%3Ealert(1)%3C%2Fscript%3E', NOWHERE, 'Understand muscle pain'],
  ['% that stands for nothing', 'muscles/%E0%A4%A', 'no such muscle', 'Muscles'],
  ['half a character', 'conditions/%ED%A0%80?layer=%&view=%FF%#%', 'no such condition', 'What I have'],
  ['zero bytes and ways out', 'muscles/..%2f..%2f%00', NOWHERE, 'Understand muscle pain'],
  ['a query of 100 kB', `muscles/soleus?hide=${LONG}`, 'could not be read', 'Soleus'],
  ['a thousand pieces', `hurts?zones=${'heel,'.repeat(1000)}`, 'no such place on the body', 'Where it hurts'],
  ['a fragment of 100 kB', `muscles/soleus#${LONG}`, null, 'Soleus'],
  ['a map of 100 kB', `map#map=1${LONG}`, 'This link is not whole', 'My map'],
  [
    'keys of every kind',
    `?kiosk=${LONG.slice(0, 9000)}&embed=%&second=&clinic-name=%FF&step=..`,
    'could not be read',
    'Understand muscle pain',
  ],
];

describe('a link that is broken or hostile', () => {
  it.each(LINKS)('%s: the page says so and shows what is nearest', async (_what, link, says, shows) => {
    await page.goto('about:blank');
    await page.goto(host.url + link);
    await page.getByRole('heading', { level: 1, name: shows }).waitFor();
    if (says) await page.locator('.unknown-notice, .map-notice').getByText(says).waitFor();
    // the first page can be reached from each
    expect(await page.locator('#panel a').count()).toBeGreaterThan(0);
    // what was asked for is shortened in words and gone from the address, but for a fragment
    expect((await page.locator('#panel').innerText()).includes('x'.repeat(200))).toBe(false);
    expect(new URL(page.url()).search.length).toBeLessThan(9500);
    expect(avoidable(complaints)).toEqual([]);
  });
});
