import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_THE_APP, shellPage } from '../../../src/app/offline/shell-page.ts';
import { emergencyNumberOf, regionOf } from '../../../src/content/emergency-numbers.ts';
import { en } from '../../../src/content/en/messages/index.ts';
import { LANGUAGES, type LanguageId, languageIds } from '../../../src/content/languages.ts';
import { loadMessages } from '../../../src/content/load-messages.ts';
import { loadWords } from '../../../src/content/load-words.ts';
import { setLanguage } from '../../../src/content/messages.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/content/search-index.ts';
import { createSearchTerms } from '../../../src/content/search-terms.ts';
import { NO_CLINIC, phoneLink, readClinic } from '../../../src/state/clinic.ts';
import { hostileText, OBJECT_NAMES, objectsAreClean, runs, tiring } from './hostile.ts';

const QUERIES = [
  'heel',
  'soleus',
  'fascitis',
  'pain',
  'sore heel',
  'dolor',
  '脚后跟疼',
  '痛',
  'trp',
  "golfer's",
];

describe.each(languageIds.filter((id) => LANGUAGES[id].extent === 'whole'))(
  'a search in %s',
  (language: LanguageId) => {
    let search: SearchIndex;
    beforeAll(async () => {
      setLanguage(language, await loadMessages(language));
      const [conditions, muscles, points, about, glossary] = await Promise.all([
        loadWords('conditions'),
        loadWords('muscles'),
        loadWords('points'),
        loadWords('about'),
        loadWords('glossary'),
      ]);
      search = createSearchIndex({ conditions, muscles, points, about, glossary });
    });
    afterAll(() => setLanguage('en', en));

    it('finds at most twelve things that are there, each once, the same each time, whatever is typed', () => {
      fc.assert(
        fc.property(hostileText(QUERIES), (query) => {
          const found = search(query);
          expect(found.length).toBeLessThanOrEqual(12);
          expect(new Set(found.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(found.length);
          for (const { title, detail } of found) expect(`${title}${detail}`.length).toBeGreaterThan(1);
          expect(search(query)).toEqual(found);
        }),
        runs(150),
      );
      expect(objectsAreClean()).toBe(true);
    });

    it('takes any length: what is pasted is looked for by its beginning', () => {
      for (const text of tiring(100_000)) expect(search(text)).toEqual(search(text.slice(0, 200)));
      expect(search(`${'heel '.repeat(30_000)}`).length).toBeGreaterThan(0);
    });

    it('cuts a text into terms that say something, and each of them is its own term', () => {
      const terms = createSearchTerms();
      fc.assert(
        fc.property(hostileText(QUERIES), (text) => {
          for (const term of [...terms.ofText(text), ...terms.ofQuery(text)]) {
            const folded = terms.fold(term);
            expect(folded).not.toBe('');
            expect(term).not.toMatch(/\s/);
          }
        }),
        runs(300),
      );
    });
  },
);

describe('the number for an emergency', () => {
  it('is one of the table or none, whatever country a browser names', () => {
    const tags = fc.array(hostileText(['en-GB', 'es-419', 'zh-Hans-CN', 'de-AT', 'x-private']), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(tags, hostileText(['GB', 'US', 'gb']), (asked, region) => {
        const found = regionOf(asked);
        if (found !== null) expect(found).toMatch(/^([A-Z]{2}|\d{3})$/);
        for (const number of [emergencyNumberOf(region), emergencyNumberOf(found ?? '')])
          expect(number ?? '112').toMatch(/^\d{3,5}$/);
      }),
      runs(600),
    );
    for (const name of OBJECT_NAMES) expect(emergencyNumberOf(name)).toBeNull();
    for (const text of tiring(100_000)) regionOf([text]);
  });
});

describe("a clinic's file", () => {
  const KEYS = [...Object.keys(NO_CLINIC), ...OBJECT_NAMES];
  const value = fc.oneof(
    hostileText(['Elm Street', 'logo.svg', 'https://elm.example/', '+44 20 7946 0018', 'en-GB', '112']),
    fc.jsonValue(),
    fc.array(hostileText(['sciatica', 'neck-pain'])),
  );

  it('with any keys adds nothing to any object, and what was read is read the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 8 }), (pairs) => {
        const json = `{${pairs.map(([key, said]) => `${JSON.stringify(key)}:${JSON.stringify(said)}`).join(',')}}`;
        const { clinic, faults } = readClinic(JSON.parse(json));
        expect(Object.keys(clinic)).toEqual(Object.keys(NO_CLINIC));
        expect(Object.getPrototypeOf(clinic)).toBe(Object.prototype);
        expect(readClinic(clinic)).toEqual({ clinic, faults: [] });
        for (const fault of faults) expect(fault.length).toBeLessThan(150);
        if (clinic.logo)
          expect(new URL(clinic.logo, 'https://elm.example/a/').href).toMatch(/^https:\/\/elm\.example\/a\//);
        if (clinic.phone) expect(phoneLink(clinic.phone)).toMatch(/^tel:\+?\d+$/);
        expect(objectsAreClean()).toBe(true);
      }),
      runs(600),
    );
  });

  it('of any length is read to its end', () => {
    for (const text of tiring(50_000))
      for (const key of ['name', 'logo', 'phone', 'booking', 'emergency', 'language'] as const)
        readClinic({ [key]: text, conditions: [text] });
  });
});

describe('the page that stands for all without a connection', () => {
  const SHELL =
    '<link href="./a.css"><script src="./assets/b.js"></script><a href="https://x.example/">x</a>';
  it('names its files from its own folder, whatever that is called', () => {
    fc.assert(
      fc.property(hostileText(['practice', 'anatomy', '$1', '$&', '"']), (name) => {
        const base = new URL('.', `https://elm.example/${name.replaceAll(/[?#]/g, '')}/x`).pathname;
        const html = shellPage(SHELL, base);
        expect(html).toBe(SHELL.replaceAll('./', () => base));
        expect(html.match(/"/g)).toHaveLength(SHELL.match(/"/g)?.length ?? 0);
      }),
      runs(300),
    );
  });

  it('leaves the page where a snippet is put together alone, and that alone', () => {
    const isApp = (path: string) => !NOT_THE_APP.some((pattern) => pattern.test(path));
    for (const path of ['/embed', '/embed/', '/a/es/embed/', '/a/embed?x=/map'])
      expect(isApp(path)).toBe(false);
    for (const path of [
      '/',
      '/map',
      '/embedded',
      '/a/embed/x',
      '/map?clinic-name=a/embed',
      '/map?a=/embed/?',
    ])
      expect(isApp(path)).toBe(true);
    for (const text of tiring(200_000)) isApp(`/${text}`);
  });
});
