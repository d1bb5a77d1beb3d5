import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { es } from '../../src/content/es/messages/index.ts';
import { LANGUAGES } from '../../src/content/languages.ts';
import { zhHans } from '../../src/content/zh-hans/messages/index.ts';
import { createMapFragment } from '../../src/state/map-link.ts';
import { EMPTY_MAP } from '../../src/state/marks.ts';
import { wordsIn } from '../words-in.ts';
import { addressOf, launchBrowser, openApp, withoutBody } from './open-app.ts';
import { kioskIsOn } from './open-kiosk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await openApp(browser, address, {
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
    ...options,
    prepare: withoutBody,
  });
  return page;
}

/** Waits for a heading in the app: the page that can be read before it has the same, but knows of no marks. */
async function arrived(page: Page, heading: string): Promise<void> {
  await page.locator('#panel').getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}

/** The page in another language, from below the text. */
async function changeLanguage(page: Page, name: string): Promise<void> {
  await page.locator('#panel .notice').getByRole('link', { name, exact: true }).click();
}

/** A map with one mark, as a link carries it. */
const FRAGMENT = createMapFragment({
  ...EMPTY_MAP,
  marks: [
    {
      place: { kind: 'point', id: 'soleus-trp1', side: 'right' },
      look: 'circle',
      status: 'treated',
      sentences: ['eased'],
      note: '',
    },
  ],
});

describe.each([
  { id: 'es', m: es, query: 'dolor de talon', otherLanguage: 'zh-hans', other: zhHans },
  { id: 'zh-hans', m: zhHans, query: '脚后跟疼', otherLanguage: 'es', other: es },
] as const)('in $id', ({ id, m, query, otherLanguage, other }) => {
  const words = wordsIn(id);
  const condition = words.conditions['plantar-heel-pain'];
  const place = words.points['soleus-trp1'].place;

  it('one gets from the first page by search to a condition, a muscle and a point, and into other languages', async () => {
    const page = await open(`${id}/#${FRAGMENT}`);
    await arrived(page, m.home.title);
    expect(await page.getAttribute('html', 'lang')).toBe(LANGUAGES[id].tag);
    expect(await page.title()).toContain(m.home.documentTitle);
    await page.getByRole('searchbox', { name: m.search.label }).fill(query);
    await page.getByRole('option').first().filter({ hasText: condition.name }).click();

    await arrived(page, condition.name);
    const first = condition.redFlags[0]?.ask ?? '';
    await page.getByRole('radiogroup', { name: first }).getByText(m.safety.yes, { exact: true }).click();
    await page.getByRole('alert').getByText(m.safety.urgencies.emergency.title).waitFor();
    await page.getByRole('radiogroup', { name: first }).getByText(m.safety.no, { exact: true }).click();
    await page.getByRole('button', { name: m.safety.none }).click();
    await page.locator('.card-title', { hasText: words.muscles.soleus.name }).click();

    await arrived(page, words.muscles.soleus.name);
    await page.locator('.panel-latin', { hasText: 'Musculus soleus' }).waitFor();
    await page.locator('.point-row', { hasText: place }).click();

    await arrived(page, place);
    await page.locator('#panel').getByText(m.panel.translation.awaits).waitFor();
    expect(addressOf(page)).toContain(`/${id}/points/soleus-trp1`);
    expect(addressOf(page)).toContain(`#${FRAGMENT}`);

    await changeLanguage(page, LANGUAGES[otherLanguage].name);
    await arrived(page, wordsIn(otherLanguage).points['soleus-trp1'].place);
    expect(addressOf(page)).toContain(`/${otherLanguage}/points/soleus-trp1`);
    expect(addressOf(page)).toContain(`#${FRAGMENT}`);
    await page.locator('#panel').getByText(other.panel.translation.awaits).waitFor();

    await changeLanguage(page, LANGUAGES.en.name);
    await arrived(page, 'Low inner calf');
    expect(addressOf(page)).toMatch(/^\/points\/soleus-trp1/);
    expect(addressOf(page)).toContain(`#${FRAGMENT}`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.context().close();
  });
});

describe('what is half typed', () => {
  it('in Chinese is no query: what stands there stays until the signs are chosen', async () => {
    const page = await open('zh-hans/');
    await arrived(page, zhHans.home.title);
    const field = page.getByRole('searchbox', { name: zhHans.search.label });
    await field.focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'jiao', selectionStart: 4, selectionEnd: 4 });
    expect(await field.inputValue()).toBe('jiao');
    await page.waitForTimeout(300);
    expect(await page.getByRole('option').count()).toBe(0);
    await page.getByRole('link', { name: zhHans.places.muscles }).waitFor();
    await keyboard.send('Input.insertText', { text: '脚后跟疼' });
    await page.getByRole('option').first().filter({ hasText: '足底筋膜炎' }).waitFor();
    expect(await field.inputValue()).toBe('脚后跟疼');
    await page.context().close();
  });

  it('in English is a query, since some keyboards compose every word', async () => {
    const page = await open('');
    await arrived(page, 'Understand muscle pain');
    await page.getByRole('searchbox').focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'sciat', selectionStart: 5, selectionEnd: 5 });
    await page.getByRole('option').first().filter({ hasText: 'Sciatica' }).waitFor();
    await page.context().close();
  });
});

describe('in German, which has only begun', () => {
  it('the page says so, and what is still English says that it is', async () => {
    const page = await open('de/conditions/plantar-heel-pain');
    await arrived(page, 'Plantarfasziitis');
    expect(await page.getAttribute('html', 'lang')).toBe('de');
    await page.locator('.begun-note').waitFor();
    const article = page.locator('article.panel-article');
    expect(await article.getAttribute('lang')).toBeNull();

    await page.goto(page.url().replace('plantar-heel-pain', 'neck-pain'));
    await arrived(page, 'Neck pain');
    await page.locator('.begun-note').waitFor();
    expect(await article.getAttribute('lang')).toBe('en');

    await page.goto(page.url().replace('conditions/neck-pain', 'muscles/soleus'));
    await arrived(page, 'Soleus');
    expect(await article.getAttribute('lang')).toBe('en');
    await page.context().close();
  });
});

describe('the offer of the own language', () => {
  it('stands on a page in another one, leads to the same place, and not to where one is', async () => {
    const page = await open('conditions/sciatica', { locale: 'es-MX' });
    await arrived(page, 'Sciatica');
    await page.locator('.language-offer').getByRole('link', { name: LANGUAGES.es.offer }).click();
    await arrived(page, 'Ciática');
    expect(addressOf(page)).toMatch(/^\/es\/conditions\/sciatica/);
    expect(await page.locator('.language-offer').count()).toBe(0);
    await page.context().close();
  });

  it('is not made in a waiting room, nor are links to other languages', async () => {
    const page = await open('muscles?kiosk=30', { locale: 'es-MX' });
    await kioskIsOn(page);
    await arrived(page, 'Muscles');
    expect(await page.locator('.language-offer').count()).toBe(0);
    expect(await page.getByRole('link', { name: LANGUAGES.es.name }).count()).toBe(0);
    await page.context().close();
  });
});
