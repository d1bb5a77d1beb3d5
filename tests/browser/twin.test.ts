import AxeSource from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { en } from '../../src/content/en/messages/index.ts';
import { conditionIds, conditions } from '../../src/content/facts.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { shortName } from '../../src/content/short-name.ts';
import { addressOf, launchBrowser, openApp } from './open-app.ts';

const [words, muscles, points] = await Promise.all([
  loadWords('conditions'),
  loadWords('muscles'),
  loadWords('points'),
]);
const DESK = { width: 1024, height: 768 } as const;

let browser: Browser;
beforeAll(async () => {
  // nothing here is drawn in 3D, and a plain page is painted much faster without what imitates a graphics card
  browser = await launchBrowser(['--disable-gpu', '--disable-3d-apis']);
});
afterAll(() => browser?.close());

async function goTo(page: Page, address: string): Promise<void> {
  await page.goto(new URL(address, inject('appUrl')).href);
}

/** Spares what only the explorer needs, without a word of complaint in the console. */
async function withoutExplorer(page: Page): Promise<void> {
  for (const files of ['**/assets/*.js', '**/models/**'])
    await page.route(files, (route) =>
      route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
    );
}

/** What can be read on the screen of the elements that a selector finds: their text, where they are shown. */
async function shown(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => (element as HTMLElement).innerText),
  );
}

describe('without JavaScript', () => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await openApp(browser, '', {
      viewport: DESK,
      javaScriptEnabled: false,
      prepare: withoutExplorer,
    }));
  });
  afterAll(() => page?.context().close());

  it.each(conditionIds)('%s can be read whole: red flags, muscles, points, sources', async (id) => {
    await goTo(page, `conditions/${id}/`);
    const { name, redFlags } = words[id];
    expect(await shown(page, 'h1')).toEqual([name]);
    const flags = await shown(page, '.twin-flags > li');
    expect(flags).toHaveLength(redFlags.length);
    for (const [i, { ask, action, because }] of redFlags.entries())
      for (const said of [ask, en.twin.ifYes(en.safety.urgencies[action].title), because])
        expect(flags[i]).toContain(said);

    const links = await page.$$eval('#linked-muscles a', (all) =>
      all.map((link) => [link.getAttribute('href'), (link as HTMLElement).innerText] as const),
    );
    const linked = (to: string, text: string) =>
      links.some(([href, said]) => href === `../../${to}/` && said.includes(text));
    for (const { muscle, points: ofMuscle } of conditions[id].muscles) {
      expect(linked(`muscles/${muscle}`, shortName(muscles[muscle].name)), muscle).toBe(true);
      for (const point of ofMuscle) expect(linked(`points/${point}`, points[point].place), point).toBe(true);
    }

    const dead = await page.$$eval('a[href^="#"]', (all) =>
      all
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1))?.checkVisibility()),
    );
    expect(dead).toEqual([]);
    expect((await shown(page, '.source-list > li')).length).toBeGreaterThan(3);
    expect((await shown(page, '.notice p')).join(' ')).toContain(en.panel.notice.text.slice(0, 40));
  });

  it('a number leads to its source at the end of the page', async () => {
    await goTo(page, 'conditions/plantar-heel-pain/');
    const note = page.locator('.twin-grade a').first();
    const href = (await note.getAttribute('href')) ?? '';
    await note.click();
    const source = page.locator(`.source-list > li${href}`);
    expect(await source.evaluate((item) => item.matches(':target'))).toBe(true);
    const box = await source.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= DESK.height).toBe(true);
  });

  it('links alone lead from the first page to a trigger point and back', async () => {
    await goTo(page, '');
    const follow = async (name: string | RegExp, address: string) => {
      await page.getByRole('main').getByRole('link', { name }).first().click();
      expect(addressOf(page)).toBe(address);
    };
    await follow(/^What I have/, '/conditions/');
    await follow(/^Plantar fasciitis/, '/conditions/plantar-heel-pain/');
    await follow(/^Soleus/, '/muscles/soleus/');
    await follow('Low inner calf', '/points/soleus-trp1/');
    expect(await shown(page, 'h1')).toEqual(['Low inner calf']);
    await follow('Soleus', '/muscles/soleus/');
    await follow('Muscles', '/muscles/');
    await follow('Start', '/');
    await follow(/^Where it hurts/, '/hurts/');
    await page.goBack();
    await follow('Español', '/es/');
    expect(await page.getAttribute('html', 'lang')).toBe('es');
  });

  it('the body is drawn: with a name, within its place, nothing painted over the text', async () => {
    for (const viewport of [DESK, { width: 390, height: 844 }]) {
      await page.setViewportSize(viewport);
      await goTo(page, 'points/soleus-trp1/');
      const chart = page.getByRole('img', { name: /^The body from front and back, with the trigger point/ });
      const [box, text] = [await chart.boundingBox(), await page.locator('h1').boundingBox()];
      if (!box || !text) throw new Error('not shown');
      expect(box.x >= 0 && box.x + box.width <= viewport.width && box.height > 300).toBe(true);
      expect(text.x + text.width <= box.x || text.y >= box.y + box.height).toBe(true);
    }
    await page.setViewportSize(DESK);
    expect(await shown(page, '.twin-note')).toEqual([en.twin.noScript]);
  });

  it('and in all of this nothing broke a rule or asked another site', () => {
    expect(complaints).toEqual([]);
  });
});

/** The kinds of pages that are laid out differently. */
const KINDS = [
  '',
  'conditions/plantar-heel-pain/',
  'points/soleus-trp1/',
  'about/questions/',
  'about/side-effects/',
  'muscles/soleus/',
  'hurts/',
  'about/trigger-points/',
];

describe('a page whose scripts do not come', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on it, as the system wishes it: %s',
    async (colorScheme) => {
      const { page } = await openApp(browser, '', {
        viewport: DESK,
        colorScheme,
        bypassCSP: true,
        prepare: withoutExplorer,
      });
      const faults: Record<string, string[]> = {};
      for (const kind of KINDS.slice(0, 5)) {
        await goTo(page, kind);
        await page.evaluate(AxeSource.source);
        const found = await page.evaluate(async (onlyContrast) => {
          const { axe } = window as unknown as { axe: typeof AxeSource };
          const { violations } = await axe.run(onlyContrast ? { runOnly: ['color-contrast'] } : {});
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
          // the dark pages differ in their colours alone
        }, colorScheme === 'dark');
        if (found.length > 0) faults[kind] = found;
      }
      expect(faults).toEqual({});
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector('.twin-panel') as Element);
        return [backgroundColor, color];
      });
      const isDark = (colour = '') => Number(/\d+/.exec(colour)?.[0]) < 128;
      expect([isDark(paper), isDark(ink)]).toEqual(colorScheme === 'dark' ? [true, false] : [false, true]);
      await page.context().close();
    },
  );

  it('on a narrow screen with letters of double size nothing scrolls sideways', async () => {
    const { page } = await openApp(browser, '', {
      viewport: { width: 320, height: 568 },
      javaScriptEnabled: false,
      prepare: withoutExplorer,
    });
    const wide: string[] = [];
    for (const kind of [
      ...KINDS,
      'es/muscles/extensor-carpi-radialis-brevis/',
      'zh-hans/conditions/sciatica/',
    ]) {
      await goTo(page, kind);
      const faults = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const { scrollWidth } = document.documentElement;
        const cut = [
          ...document.querySelectorAll<HTMLElement>('.twin p, .twin li, .twin h1, .twin h2, .twin a'),
        ]
          .filter((text) => !text.closest('.table-scroller, .skip-link'))
          .filter((text) => text.getBoundingClientRect().right > innerWidth + 1)
          .map((text) => text.innerText.slice(0, 40));
        return [...(scrollWidth > innerWidth ? [`${scrollWidth} wide`] : []), ...cut];
      });
      wide.push(...faults.map((fault) => `${kind}: ${fault}`));
    }
    expect(wide).toEqual([]);
    await page.context().close();
  });
});
