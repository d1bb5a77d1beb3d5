import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { conditionIds } from '../../src/content/facts.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { arrived, launchBrowser, openApp, withoutBody } from './open-app.ts';

const [conditions, about, glossary, sources] = await Promise.all([
  loadWords('conditions'),
  loadWords('about'),
  loadWords('glossary'),
  loadWords('sources'),
]);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  ({ page } = await openApp(browser, '', {
    viewport: { width: 1024, height: 768 },
    reducedMotion: 'reduce',
    prepare: withoutBody,
  }));
});
afterAll(() => browser?.close());

/** Opens a place below the app's base without a reload. */
async function goTo(path: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/practice/anatomy/${path}`);
  await arrived(page, heading);
}

describe('a technical word', () => {
  it('opens its meaning, gives the focus back, and leads to all words', async () => {
    await goTo('about/trigger-points', about['trigger-points'].title);
    const word = page.getByRole('button', { name: 'trigger point', exact: true });
    await word.click();
    const meaning = page.getByRole('dialog', { name: 'trigger point' });
    await meaning.getByText(glossary['trigger-point'].meaning).waitFor();
    await page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'detached' });
    const button = await word.elementHandle();
    await page.waitForFunction((it) => it === document.activeElement, button);
    await page.keyboard.press('Enter');
    await meaning.getByRole('link', { name: 'All words explained' }).click();
    await arrived(page, 'Words explained');
    expect(await page.locator('.all-terms dt').count()).toBe(Object.keys(glossary).length);
    await page.goBack();
    await arrived(page, about['trigger-points'].title);
  });

  it('is marked at most once on a page', async () => {
    for (const id of conditionIds) {
      await goTo(`conditions/${id}`, conditions[id].name);
      const marked = await page.locator('.term').allInnerTexts();
      expect(marked.length, id).toBeGreaterThan(3);
      const terms = marked.map((word) =>
        Object.values(glossary).find(({ forms }) => forms.includes(word.toLowerCase())),
      );
      expect(new Set(terms).size, `${id}: ${marked.join(', ')}`).toBe(marked.length);
    }
  });
});

describe('a claim', () => {
  it('shows how sure it is, and opens on the sources it rests on', async () => {
    await goTo('conditions/neck-pain', conditions['neck-pain'].name);
    const trial = page.locator('.evidence > li', { hasText: '77 people' }).first();
    await trial.getByText('No added gain').waitFor();
    await trial.getByRole('button', { name: /: how sure is this\?$/ }).click();
    const doi = page.getByRole('dialog').getByRole('link', { name: sources.gattie2021.title });
    expect(await doi.getAttribute('href')).toBe(`https://doi.org/${sources.gattie2021.doi}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('the questions at the end', () => {
  it.each(conditionIds)('%s: each of the three answers every choice kindly', async (id) => {
    await goTo(`conditions/${id}`, conditions[id].name);
    for (const { ask, answers } of conditions[id].teachBack) {
      const group = page.getByRole('radiogroup', { name: ask });
      for (const { text, reply } of answers) {
        await group.getByText(text, { exact: true }).click();
        await page.getByRole('status').filter({ hasText: reply }).waitFor();
      }
    }
  });
});

describe('every page', () => {
  it('says what it is not, and that no clinician has reviewed it yet', async () => {
    const pages: [path: string, heading: string][] = [
      ['', 'Understand muscle pain'],
      ['conditions', 'What I have'],
      ['conditions/headache', conditions.headache.name],
      ['muscles', 'Muscles'],
      ['muscles/soleus', 'Soleus'],
      ['points/soleus-trp1', 'Low inner calf'],
      ['hurts', 'Where it hurts'],
      ...ABOUT_PAGES.map((id): [string, string] => [`about/${id}`, about[id].title]),
    ];
    for (const [path, heading] of pages) {
      await goTo(path, heading);
      await page.getByText('Not yet reviewed by a clinician.').waitFor();
      expect(await page.locator('.review-line time').getAttribute('datetime'), path).toMatch(/^2026-/);
      expect(await page.getByText('Education only, not a diagnosis.').count(), path).toBe(1);
    }
  });

  it('of sources lists all, with their links, each with what rests on it', async () => {
    await goTo('about/sources', 'Sources');
    const listed = await page.locator('.source-list > li').evaluateAll((items) =>
      items.map((item) => ({
        key: item.id.replace('source-', ''),
        href: item.querySelector('a')?.getAttribute('href') ?? '',
        users: item.querySelectorAll('.source-users a').length,
      })),
    );
    expect(listed.map(({ key }) => key).sort()).toEqual(Object.keys(sources).sort());
    for (const { key, href, users } of listed) {
      const { doi } = sources[key as keyof typeof sources] as { doi?: string };
      if (doi) expect(href, key).toBe(`https://doi.org/${doi}`);
      expect(users, key).toBeGreaterThan(0);
    }
  });
});

describe('the text', () => {
  it.each([
    ['320 px wide', 320, 100],
    ['with letters of twice the size', 640, 200],
  ])('%s, scrolls only downwards', async (_what, width, percent) => {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    const wide: string[] = [];
    for (const [path, heading] of [
      ['conditions/achilles-tendinopathy', conditions['achilles-tendinopathy'].name],
      ...ABOUT_PAGES.map((id) => [`about/${id}`, about[id].title] as const),
    ] as const) {
      await goTo(path, heading);
      const over = await page
        .locator('.panel-scroller')
        .evaluate((scroller) => scroller.scrollWidth - scroller.clientWidth);
      if (over > 0) wide.push(`${path} by ${over}`);
    }
    expect(wide).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });
});

describe('a drawing', () => {
  it('has its words beside it: as many parts as numbers, and a text for whoever does not see it', async () => {
    for (const path of ['about/dry-needling', 'about/trigger-points']) {
      await goTo(path, about[path.slice(6) as 'dry-needling'].title);
      for (const figure of await page.locator('.figure').all()) {
        expect(await figure.getByRole('img').getAttribute('aria-label')).toMatch(/\w{3,} \w{2,}/);
        const numbers = await figure.locator('.figure-digit').count();
        expect(numbers).toBeGreaterThan(2);
        expect(await figure.locator('.figure-parts > li').count()).toBe(numbers);
      }
    }
  });

  it('of side effects has 100 dots for each survey, and they add up', async () => {
    await goTo('about/side-effects', about['side-effects'].title);
    const pictures = await page.locator('.hundred').all();
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(await picture.locator('.hundred-picture > svg .dot').count()).toBe(100);
      const counts = await picture.locator('.hundred-legend b').allInnerTexts();
      expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(100);
      const nothing = await picture.locator('.hundred-picture > svg .dot[data-mark="none"]').count();
      expect(nothing).toBe(Number(counts.at(-1)));
    }
  });
});
