import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, follow, launchBrowser } from './open-app.ts';
import { faults, kioskIsOn, leaveAlone, openWithClock, SOON } from './open-kiosk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe('the clinic', () => {
  const settings = {
    name: 'Elm Street Physiotherapy',
    phone: '+44 (0)20 7946 0018',
    booking: 'https://elm.example/book',
    emergency: '112',
    conditions: ['sciatica', 'neck-pain'],
  };
  const answer = (page: Page, body: unknown) =>
    page.route('**/clinic.json', (route) => route.fulfill({ json: body }));

  it('stands under every text with its numbers, and its conditions alone are listed', async () => {
    const { page, complaints } = await openWithClock(browser, 'conditions', {
      prepare: (fresh) => answer(fresh, settings),
    });
    const notice = page.locator('.notice');
    await notice.getByText('In an emergency call 112.').waitFor();
    await notice.getByText('Elm Street Physiotherapy').waitFor();
    const hrefOf = (name: string) => notice.getByRole('link', { name }).getAttribute('href');
    expect(await hrefOf('+44 (0)20 7946 0018')).toBe('tel:+442079460018');
    expect(await hrefOf('Book a visit')).toBe('https://elm.example/book');
    const listed = () => page.locator('.link-list .row-title').allInnerTexts();
    await expect.poll(listed, SOON).toEqual(['Neck pain', 'Sciatica']);
    expect(await page.locator('.link-group').count()).toBe(2);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('is warned once of what is wrong in its file, and the rest is used', async () => {
    const warnings: string[] = [];
    const { page, complaints } = await openWithClock(browser, '?clinic-phone=call', {
      prepare: async (fresh) => {
        fresh.on('console', (message) => {
          if (message.text().includes('clinic')) warnings.push(message.text());
        });
        await answer(fresh, { ...settings, booking: 'javascript:alert(1)', conditions: ['gout'] });
      },
    });
    await page.getByText('In an emergency call 112.').waitFor();
    expect(await page.getByRole('link', { name: 'Book a visit' }).count()).toBe(0);
    expect(warnings).toHaveLength(1);
    for (const key of ['clinic-phone', 'booking', 'gout']) expect(warnings[0]).toContain(key);
    expect(faults(complaints)).toEqual([]);
    await page.context().close();
  });

  it('of a link stays from place to place, and on its screen from person to person', async () => {
    const { page } = await openWithClock(
      browser,
      'muscles?kiosk=30&clinic-name=Oak%20%26%20Ash&clinic-phone=999%20111',
    );
    await kioskIsOn(page);
    await follow(page, /^Start/, 'Understand muscle pain');
    expect(addressOf(page)).toBe('/?kiosk=30');
    await page.getByRole('link', { name: '999 111' }).waitFor();
    await leaveAlone(page, 30);
    await page.locator('.notice').getByText('Oak & Ash').waitFor();
    await page.context().close();
  });
});
