import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { en } from '../../src/content/en/messages/index.ts';
import { conditionIds } from '../../src/content/facts.ts';
import { LANGUAGES, type LanguageId, languageIds } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { setLanguage } from '../../src/content/messages.ts';
import type { Place } from '../../src/state/place.ts';
import { describePage, structuredData } from '../../src/twin/describe-page.ts';
import { renderPage, wordsOf } from '../../src/twin/render-site.tsx';
import { isFindable, sitePlaces } from '../../src/twin/site-pages.ts';

const WHOLE = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');

/** Does something in the language of a page; then all is English again. */
async function inLanguage<T>(language: LanguageId, act: () => T): Promise<T> {
  setLanguage(language, await loadMessages(language));
  try {
    return act();
  } finally {
    setLanguage('en', en);
  }
}

/** Characters as wide as a Latin letter: those of Chinese take the room of two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(letter) ? 2 : 1), 0);
}

describe.each(WHOLE)('what the pages say of themselves in %s', async (language) => {
  const words = wordsOf(language);
  const said = await inLanguage(language, () =>
    sitePlaces.map((place) => ({ place, ...describePage(place, words) })),
  );

  it('every title is the only one of its kind', () => {
    const titles = said.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('a title fits where it is shown, but for few points with long names', () => {
    const findable = said.filter(({ place }) => isFindable(place));
    const long = findable.filter(({ title }) => widthOf(title) > 70);
    expect(long.map(({ title }) => title).filter((title) => widthOf(title) > 80)).toEqual([]);
    expect(long.length).toBeLessThan(findable.length / 50);
    expect(said.filter(({ title }) => widthOf(title) > 90)).toEqual([]);
  });

  it('every page has a picture for whoever is sent its address', () => {
    const missing = new Set(
      said.map(({ picture }) => `public/share/${picture}.jpg`).filter((file) => !existsSync(file)),
    );
    expect([...missing], 'take it: npm run pictures:share -- --only <name>').toEqual([]);
  });

  it('a description has something to say and fits where it is shown', () => {
    const wrong = said.filter(({ description }) => widthOf(description) < 50 || widthOf(description) > 200);
    // the list of words is described by one short sentence in Chinese
    expect(wrong.map(({ description }) => description).filter((text) => widthOf(text) < 36)).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(language === 'zh-hans' ? 1 : 0);
  });
});

const SAID: readonly Place[] = [
  { kind: 'home' },
  // charts take their time: some of each kind
  ...conditionIds.filter((_, i) => i % 5 === 0).map((id) => ({ kind: 'condition', id }) as const),
  ...muscleIds.filter((_, i) => i % 12 === 0).map((id) => ({ kind: 'muscle', id }) as const),
  ...ABOUT_PAGES.map((page) => ({ kind: 'about', page }) as const),
];

/** Names of schema.org that are used. None of them claims a review, an author, a date or a rating. */
const KNOWN = new Set([
  '@context',
  '@type',
  'name',
  'description',
  'inLanguage',
  'about',
  'alternateName',
  'mainEntity',
  'acceptedAnswer',
  'text',
]);

function entriesOf(data: unknown): [key: string, value: string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : [[key, ''], ...entriesOf(value)],
  );
}

/** The text of a page without its elements. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

describe('what machines read of a page', () => {
  it('stands on the page, and claims nothing else', () => {
    const words = wordsOf('en');
    const missing = SAID.flatMap((place) => {
      const page = renderPage(place, 'en', words, { chart: 'chart.svg' });
      const text = `${page.title} ${textOf(page.body)}`;
      return entriesOf(page.structuredData)
        .filter(([key]) => Number.isNaN(Number(key)))
        .flatMap(([key, value]) => {
          if (!KNOWN.has(key)) return [`${page.folder}: ${key}`];
          if (key.startsWith('@') || key === 'inLanguage') return [];
          return value.split(/(?<=[.?!]) (?=[A-Z])/).filter((sentence) => !text.includes(sentence));
        });
    });
    expect(missing).toEqual([]);
  });

  it('is said of the first page, conditions, muscles and questions', () => {
    const words = wordsOf('en');
    const typeOf = (place: Place) =>
      (structuredData(place, words, 'en') as { readonly '@type': string } | null)?.['@type'];
    expect(typeOf({ kind: 'home' })).toBe('WebSite');
    expect(typeOf({ kind: 'condition', id: 'neck-pain' })).toBe('MedicalWebPage');
    expect(typeOf({ kind: 'muscle', id: 'soleus' })).toBe('MedicalWebPage');
    expect(typeOf({ kind: 'about', page: 'questions' })).toBe('FAQPage');
    expect(typeOf({ kind: 'map' })).toBeUndefined();
  });
});
