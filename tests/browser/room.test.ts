import jsQR from 'jsqr';
import type { Browser, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWords } from '../../src/content/load-words.ts';
import { createMapFragment, parseMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP, type Mark } from '../../src/state/marks.ts';
import {
  addressOf,
  andDraws,
  arrived,
  comesToRest,
  follow,
  launchBrowser,
  openApp,
  sceneIs,
  withoutBody,
} from './open-app.ts';

const words = await loadWords('map');
const TABLET = { viewport: { width: 1024, height: 768 }, hasTouch: true, reducedMotion: 'reduce' } as const;
const PHONE = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const mapOf = (page: Page) => parseMapFragment(new URL(page.url()).hash).map;
const mark = (change: Partial<Mark> = {}): Mark => ({
  place: { kind: 'point', id: 'piriformis-trp1', side: 'left' },
  look: 'circle',
  status: 'treated',
  sentences: ['tender-here'],
  note: '',
  ...change,
});
const fragmentOf = (...marks: Mark[]) => createMapFragment({ ...EMPTY_MAP, marks });

describe('in the treatment room', () => {
  let page: Page;
  let complaints: string[];
  let taps = 0;
  const tap = async (target: Locator) => {
    taps++;
    await target.click();
  };
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, '', {
      ...TABLET,
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          const held: string[] = [];
          const printed: string[] = [];
          Object.assign(window, { held, printed, print: () => printed.push('page') });
          Object.defineProperty(navigator, 'wakeLock', {
            value: {
              request: async (what: string) => ({
                release: async () => held.push('let go'),
                what: held.push(what),
              }),
            },
          });
        }),
    }));
    await sceneIs(page, 'ready');
  });
  afterAll(() => page.context().close());

  it('side, sciatica, three marks, code and printed page take at most twenty taps', async () => {
    const button = (name: string | RegExp) =>
      page.getByRole('button', { name, exact: typeof name === 'string' });
    await tap(button('Treatment room'));
    await tap(button('Side and view'));
    await tap(page.locator('input[name="side"][value="left"]'));
    await page.keyboard.press('Escape');
    await tap(page.locator('#panel').getByRole('link', { name: /What I have/ }));
    await tap(
      page
        .locator('#panel')
        .getByRole('link', { name: /Leg pain from the back|Sciatica/i })
        .first(),
    );
    await tap(button('None of these'));
    await page.locator('.marker').nth(3).waitFor();
    await comesToRest(page);
    await tap(button('Mark'));
    for (const i of [0, 1, 2]) {
      await tap(page.locator('.marker').nth(i));
      await tap(button(words['tender-here'].short));
      await tap(page.locator('.mark-card').getByRole('button', { name: 'Done' }));
    }
    await tap(page.getByRole('link', { name: 'My map (3)' }));
    await arrived(page, 'My map');
    await page.getByRole('img', { name: /code for the camera/ }).waitFor();
    await tap(button('Print one page'));
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { printed: string[] }).printed), {
        timeout: 20_000,
      })
      .toEqual(['page']);
    expect(taps).toBeLessThanOrEqual(20);
    const { marks } = mapOf(page);
    expect(marks).toHaveLength(3);
    for (const { place, sentences } of marks) {
      expect(place).toMatchObject({ kind: 'point', side: 'left' });
      expect(sentences).toEqual(['tender-here']);
    }
  });

  it('keeps the screen awake', async () => {
    expect(await page.evaluate(() => (window as unknown as { held: string[] }).held)).toContain('screen');
  });

  it('gives a code that a reader library reads, and a phone opens to the same marks, asking nobody', async () => {
    const code = page.getByRole('img', { name: /code for the camera/ });
    await code.scrollIntoViewIfNeeded();
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    const read = jsQR(new Uint8ClampedArray(data), width, height);
    if (!read) throw new Error('the code could not be read');
    expect(new URL(read.data).hash).toBe(new URL(page.url()).hash);
    expect(read.data.length).toBeLessThanOrEqual(300);
    expect(new URL(read.data).search).not.toContain('room');

    const asked: string[] = [];
    const { search, hash } = new URL(read.data);
    const phone = await openApp(browser, `map${search}${hash}`, {
      ...PHONE,
      prepare: async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
      },
    });
    await sceneIs(phone.page, 'ready');
    await arrived(phone.page, 'My map');
    expect(await phone.page.locator('.mark-row').count()).toBe(3);
    expect(await phone.page.locator('.mark-rows').getByText(words['tender-here'].text).count()).toBe(3);
    await phone.page.getByRole('heading', { name: 'The next 72 hours' }).waitFor();
    await phone.page.locator('.mark-button').nth(2).waitFor();
    expect(await phone.page.locator('.room-bar').count()).toBe(0);
    const secret = hash.slice(6);
    expect(asked.length).toBeGreaterThan(3);
    // the browser keeps the fragment of the page's own address to itself
    expect(asked.filter((url) => url.split('#')[0]?.includes(secret))).toEqual([]);
    expect(phone.complaints).toEqual([]);
    expect(
      await phone.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
    await phone.page.context().close();
  });

  it('takes order, looks, notes and clearing, and each can be taken back', async () => {
    await page.locator('.mark-row').nth(0).click();
    const card = page.getByRole('region', { name: 'Mark 1' });
    const first = mapOf(page).marks[0];
    await card.getByRole('button', { name: 'Violet diamond' }).click();
    await card.getByRole('button', { name: 'Keep an eye on' }).click();
    await card.getByRole('textbox').fill('<img src=x onerror=alert(1)> rest');
    await card.getByRole('button', { name: 'Later in the list' }).click();
    await expect
      .poll(() => mapOf(page).marks[1])
      .toEqual({
        ...first,
        look: 'diamond',
        status: 'watch',
        note: '<img src=x onerror=alert(1)> rest',
      });
    await page.getByRole('region', { name: 'Mark 2' }).getByRole('button', { name: 'Done' }).click();
    // what looks like a page is shown as letters
    await page.getByText('“<img src=x onerror=alert(1)> rest”').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => mapOf(page).marks[0]?.look).toBe('diamond');
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Clear the whole map' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => mapOf(page).marks.length).toBe(3);
    expect(complaints).toEqual([]);
  });

  it('marks any place on a muscle, and keeps the marks on the way from place to place and back', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', `/practice/anatomy/muscles/gluteus-maximus?room=right${location.hash}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await arrived(page, /Gluteus maximus/);
    await comesToRest(page);
    await page.getByRole('button', { name: 'Mark', exact: true, pressed: true }).waitFor();
    const area = await page.locator('.free-area').boundingBox();
    if (!area) throw new Error('no free area');
    const canvas = page.locator('canvas');
    await canvas.click({ position: { x: area.x + area.width * 0.5, y: area.y + area.height * 0.55 } });
    await expect.poll(() => mapOf(page).marks.length).toBe(4);
    expect(mapOf(page).marks[3]?.place.kind).toBe('spot');
    await page.locator('.mark-card').getByRole('button', { name: 'Done' }).click();
    await page.goBack();
    await expect.poll(() => mapOf(page).marks.length).toBe(4);
    await page.reload();
    await sceneIs(page, 'ready');
    expect(mapOf(page).marks).toHaveLength(4);
  });

  it('draws on a sheet over the picture, stroke by stroke, and puts it away', async () => {
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    const sheet = page.getByRole('img', { name: /sheet over the picture/ });
    await page.mouse.move(600, 300);
    await page.mouse.down();
    await page.mouse.move(700, 380, { steps: 6 });
    await page.mouse.up();
    expect(await sheet.locator('.stroke-ink').count()).toBe(1);
    await page.getByRole('button', { name: 'Take back the last stroke' }).click();
    expect(await sheet.locator('.stroke-ink').count()).toBe(0);
    await page.getByRole('button', { name: 'Draw the stroke again' }).click();
    expect(await sheet.locator('.stroke-ink').count()).toBe(1);
    await page.locator('.draw-tools').getByRole('button', { name: 'Done' }).click();
    expect(await sheet.count()).toBe(0);
  });
});

describe('a link with a map', () => {
  it.each([
    [
      'cut on its way',
      fragmentOf(mark(), mark({ place: { kind: 'point', id: 'soleus-trp1', side: 'left' } })).slice(0, -4),
      'This link is not whole',
      2,
    ],
    ['of a newer version', fragmentOf(mark()).replace('map=1', 'map=3'), 'made by a newer version', 0],
    ['of nonsense', 'map=1%3Cscript%3E', 'This link is not whole', 0],
  ])('%s says so, shows what it can, and loses nothing', async (_what, fragment, message, marks) => {
    const { page, complaints } = await openApp(browser, `map#${fragment}`, {
      ...PHONE,
      prepare: withoutBody,
    });
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.locator('.mark-row').count()).toBe(marks);
    // the link stays as it came
    expect(new URL(page.url()).hash.slice(1)).toBe(fragment);
    expect(complaints.filter((what) => !what.includes('Failed to load'))).toEqual([]);
    await page.context().close();
  });

  it('that is empty says how a map is made', async () => {
    const { page } = await openApp(browser, 'map', { ...PHONE, prepare: withoutBody });
    await page.getByText('Nothing is marked yet').waitFor();
    await page.getByRole('button', { name: 'Open the treatment room' }).click();
    await page.getByRole('heading', { name: 'Marks' }).waitFor();
    expect(addressOf(page)).toBe('/map?room=right');
    await page.context().close();
  });
});

describe('a second screen', () => {
  it('shows the clean picture in step, holds still when frozen, and is pointed at', async () => {
    const { page, complaints } = await openApp(
      browser,
      `muscles/soleus?room=right#${fragmentOf(mark())}`,
      TABLET,
    );
    await sceneIs(page, 'ready');
    const second = await page.context().newPage();
    await second.goto(new URL('?second=1', page.url().replace(/muscles.*/, '')).href);
    await sceneIs(second, 'ready');
    const heading = second.locator('#panel h1');
    await expect.poll(() => heading.textContent()).toBe('Soleus');
    expect(await second.locator('.panel').isVisible()).toBe(false);
    expect(await second.locator('.room-bar').count()).toBe(0);
    await expect.poll(() => second.locator('.mark-button').count()).toBe(1);

    await page.bringToFront();
    await follow(page, /Low inner calf/, 'Low inner calf');
    await expect.poll(() => heading.textContent()).toBe('Low inner calf');
    await page.getByRole('button', { name: 'Freeze' }).click();
    await page.evaluate(() => history.back());
    await arrived(page, 'Soleus');
    expect(await heading.textContent()).toBe('Low inner calf');
    await page.getByRole('button', { name: 'Freeze' }).click();
    await expect.poll(() => heading.textContent()).toBe('Soleus');

    await page.getByRole('button', { name: 'Pointer' }).click();
    await page.mouse.move(640, 360);
    await second.locator('.laser-dot').waitFor();
    await page.getByRole('button', { name: 'Pointer' }).click();
    await second.bringToFront();
    await andDraws(second, async () => {
      await page.locator('[data-scene]').focus();
      await page.keyboard.press('ArrowLeft');
    });
    await second.close();
    await page.getByRole('button', { name: 'Second screen' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
