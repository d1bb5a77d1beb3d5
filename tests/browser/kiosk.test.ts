import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP } from '../../src/state/marks.ts';
import { addressOf, arrived, follow, launchBrowser, openApp, sceneIs, withoutBody } from './open-app.ts';
import {
  exit,
  faults,
  holdClock,
  invitation,
  kioskIsOn,
  leaveAlone,
  openWithClock,
  question,
  SOON,
} from './open-kiosk.ts';

const NOTE = 'Anna, left shoulder';
const MAP = createMapFragment({
  ...EMPTY_MAP,
  marks: [
    {
      place: { kind: 'point', id: 'infraspinatus-trp1', side: 'left' },
      look: 'circle',
      status: 'treated',
      sentences: [],
      note: NOTE,
    },
  ],
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('a screen in a waiting room', () => {
  it('asks whether somebody is there, and goes on at any touch or key', async () => {
    const { page, complaints } = await openWithClock(browser, 'conditions?kiosk=30', { hasTouch: true });
    await arrived(page, 'What I have');
    await kioskIsOn(page);
    await page.mouse.click(600, 300);
    await holdClock(page);
    await page.clock.runFor(28_000);
    expect(await question(page).count()).toBe(0);
    await page.clock.runFor(2000);
    await question(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go on');
    const said = question(page).locator('[aria-live]');
    const heard = new Set([await said.innerText()]);
    for (let second = 0; second < 17; second++) {
      await page.clock.runFor(1000);
      heard.add(await said.innerText());
    }
    expect([...heard]).toEqual(['20 seconds left', '10 seconds left', '5 seconds left']);
    // a finger on a link below the question answers the question alone
    const link = await page.getByRole('link', { name: /^Upper back pain/ }).boundingBox();
    if (!link) throw new Error('no link');
    await page.touchscreen.tap(link.x + 20, link.y + link.height / 2);
    await expect.poll(() => question(page).count()).toBe(0);
    await page.clock.runFor(28_000);
    expect(await question(page).count()).toBe(0);
    await page.clock.runFor(3000);
    await question(page).waitFor();
    await page.getByRole('link', { name: /^Upper back pain/ }).evaluate((row) => row.focus());
    await page.keyboard.press('Enter');
    await expect.poll(() => question(page).count()).toBe(0);
    expect(addressOf(page)).toBe('/conditions?kiosk=30');
    await page.clock.resume();
    await page.touchscreen.tap(link.x + 20, link.y + link.height / 2);
    await arrived(page, 'Upper back pain');
    expect(addressOf(page)).toBe('/conditions/upper-back-pain?kiosk=30');
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('forgets all that somebody left: marks, look, steps, what was stored', async () => {
    const { page, complaints } = await openWithClock(
      browser,
      `map?side=left&theme=dark&tone=brown&kiosk=30#${MAP}`,
    );
    await kioskIsOn(page);
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await expect.poll(theme).toBe('dark');
    await expect.poll(() => page.content(), SOON).toContain(NOTE);
    await page.evaluate(() => {
      localStorage.setItem('left', 'behind');
      sessionStorage.setItem('left', 'behind');
    });
    const steps = await page.evaluate(() => history.length);
    await page.evaluate(() => (document.querySelector('.notice a.link') as HTMLElement).click());
    await arrived(page, /explorer/i);
    expect(addressOf(page)).toBe(`/about/this-explorer?side=left&theme=dark&tone=brown&kiosk=30#${MAP}`);
    // a place is no step that the next person could go back by
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await leaveAlone(page, 30);
    expect(addressOf(page)).toBe('/?kiosk=30');
    await invitation(page).waitFor();
    await arrived(page, 'Understand muscle pain');
    expect(await theme()).toBe('light');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.keyboard.press('a');
    await expect.poll(() => invitation(page).count()).toBe(0);
    await follow(page, /^What I have/, 'What I have');
    expect(addressOf(page)).toBe('/conditions?kiosk=30');
    expect(await page.content()).not.toContain(NOTE);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('opens at the start when somebody steps back to it, and forgets a page that is brought back whole', async () => {
    const { page } = await openApp(browser, 'conditions?kiosk=30', { prepare: withoutBody });
    await kioskIsOn(page);
    await follow(page, /^Sciatica/, 'Sciatica');
    expect(addressOf(page)).toBe('/conditions/sciatica?kiosk=30');
    await page.goto('about:blank');
    await page.goBack();
    await arrived(page, 'Understand muscle pain');
    await invitation(page).waitFor();
    expect(addressOf(page)).toBe('/?kiosk=30');
    await page.keyboard.press('a');
    await follow(page, /^What I have/, 'What I have');
    await page.evaluate(() => {
      Object.assign(window, { thisPage: true });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.waitForFunction(() => !('thisPage' in window));
    await invitation(page).waitFor();
    expect(addressOf(page)).toBe('/?kiosk=30');
    await page.context().close();
  });

  it('knows by the clock that it slept: the touch that wakes it comes too late', async () => {
    const { page } = await openWithClock(browser, `hurts?zones=r.heel&kiosk=90#${MAP}`);
    await kioskIsOn(page);
    await page.evaluate(() => Object.assign(window, { thisPage: true }));
    await page.clock.setSystemTime(Date.now() + 3_600_000);
    await page.mouse.click(600, 400);
    await page.waitForFunction(() => !('thisPage' in window));
    await kioskIsOn(page);
    expect(addressOf(page)).toBe('/?kiosk=90');
    await page.context().close();
  });

  it('covers all and waits where there is no connection, and begins anew when there is', async () => {
    // with a copy of the app on the device it would begin anew at once
    const { page } = await openWithClock(browser, `map?kiosk=30#${MAP}`, { serviceWorkers: 'block' });
    await expect.poll(() => page.content(), SOON).toContain(NOTE);
    await kioskIsOn(page);
    await page.context().setOffline(true);
    await page.evaluate(() => Object.assign(window, { thisPage: true }));
    await page.clock.runFor(51_000);
    await page.getByText('Clearing the screen for the next person').waitFor();
    await expect.poll(() => addressOf(page)).toBe('/?kiosk=30');
    expect(await page.content()).not.toContain(NOTE);
    await page.mouse.click(300, 300);
    await page.clock.runFor(30_000);
    expect(await page.evaluate(() => 'thisPage' in window)).toBe(true);
    expect(await page.getByText('Clearing the screen for the next person').count()).toBe(1);
    await page.context().setOffline(false);
    await expect
      .poll(async () => {
        await page.clock.runFor(11_000);
        return page.evaluate(() => 'thisPage' in window);
      })
      .toBe(false);
    await invitation(page).waitFor();
    await page.context().close();
  });

  it('is left by staff who hold the corner for three seconds, by finger or by Enter', async () => {
    for (const way of ['pointer', 'key'] as const) {
      const { page, complaints } = await openWithClock(browser, 'muscles?side=left&kiosk=30');
      await kioskIsOn(page);
      const box = await exit(page).boundingBox();
      expect([box?.width, box?.height]).toEqual([44, 44]);
      await exit(page).focus();
      await holdClock(page);
      await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 30);
      const press = () => (way === 'pointer' ? page.mouse.down() : page.keyboard.down('Enter'));
      const letGo = () => (way === 'pointer' ? page.mouse.up() : page.keyboard.up('Enter'));
      await press();
      await page.clock.runFor(2500);
      await letGo();
      await page.clock.runFor(2500);
      expect(addressOf(page)).toBe('/muscles?side=left&kiosk=30');
      await press();
      await page.clock.runFor(3100);
      await letGo();
      await expect.poll(() => exit(page).count()).toBe(0);
      expect(addressOf(page)).toBe('/muscles?side=left');
      await page.clock.runFor(300_000);
      expect(await question(page).count()).toBe(0);
      expect(addressOf(page)).toBe('/muscles?side=left');
      expect(faults(complaints)).toEqual([]);
      await page.context().close();
    }
  });

  it('opens no other site, no call and no second window, and says so', async () => {
    const { page, complaints } = await openWithClock(browser, 'about/sources?kiosk=90', {
      prepare: (fresh) =>
        fresh.route('**/clinic.json', (route) =>
          route.fulfill({ json: { phone: '020 7946 0018', booking: 'https://elm.example/book' } }),
        ),
    });
    await kioskIsOn(page);
    const said = page.getByText('Links to other sites are off on this screen');
    const links = [
      page.locator('#panel a[href^="https:"]').first(),
      page.getByRole('link', { name: '020 7946 0018' }),
      page.getByRole('link', { name: 'Book a visit' }),
    ];
    for (const link of links) {
      await link.click();
      await said.waitFor();
      await page.clock.runFor(7000);
      await expect.poll(() => said.count()).toBe(0);
    }
    await links[0]?.focus();
    await page.keyboard.press('Enter');
    await said.waitFor();
    const inside = page.locator('.notice').getByRole('link', { name: 'About this explorer' });
    expect(addressOf(page)).toBe('/about/sources?kiosk=90');
    await inside.click({ button: 'middle' });
    await inside.click({ modifiers: ['Control'] });
    // it opens here instead
    await expect.poll(() => addressOf(page)).toBe('/about/this-explorer?kiosk=90');
    expect(page.context().pages()).toHaveLength(1);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });
});

describe('any other screen', () => {
  it.each(['conditions', 'conditions?kiosk=soon'])('%s stays as it is for half an hour', async (address) => {
    const asked: string[] = [];
    const { page, complaints } = await openWithClock(browser, address, {
      prepare: async (fresh) => fresh.on('request', (request) => asked.push(request.url())),
    });
    await arrived(page, 'What I have');
    await sceneIs(page, 'failed');
    const [before, text] = [addressOf(page), await page.locator('.explorer').innerText()];
    await page.clock.runFor(1_800_000);
    expect(addressOf(page)).toBe(before);
    expect(await page.locator('.explorer').innerText()).toBe(text);
    expect(asked.filter((url) => url.includes('kiosk-screen'))).toEqual([]);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });
});
