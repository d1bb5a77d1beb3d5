import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { pointsOf } from '../../src/content/facts.ts';
import { findFirstUses } from '../../src/content/find-terms.ts';
import { LANGUAGES, type LanguageId, languageIds } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { loadWords } from '../../src/content/load-words.ts';
import { setLanguage } from '../../src/content/messages.ts';
import { linkableTexts } from '../../src/content/reading-order.ts';
import { readTable } from '../../tools/languages/read-table.ts';
import { readStamps, staleEntries, stampOf } from '../../tools/languages/stamps.ts';
import { type Json, SEARCH_LISTS, TRANSLATED_TABLES, textsOf } from '../../tools/languages/text-fields.ts';
import { translatedTables } from '../../tools/languages/translated-tables.ts';
import { wholeTable } from '../../tools/languages/whole-table.ts';
import { wordsIn } from '../words-in.ts';

const written = languageIds.filter((id) => id !== 'en' && LANGUAGES[id].extent !== 'test');
const whole = written.filter((id) => LANGUAGES[id].extent === 'whole');

interface TextPair {
  readonly where: string;
  readonly english: string;
  readonly own: string;
}

/** Each text of the tables of a language beside the English one; search words have no partner. */
function pairsOf(language: LanguageId): readonly TextPair[] {
  return TRANSLATED_TABLES.flatMap((table) => {
    const english = textsOf(table, readTable('en', table)) ?? {};
    return [...pairsIn(english, readTable(language, table), table)];
  });
}

function* pairsIn(english: Json, own: Json | undefined, where: string): Generator<TextPair> {
  if (typeof english === 'string') {
    if (typeof own === 'string' && english !== '') yield { where, english, own };
  } else if (english && typeof english === 'object' && own && typeof own === 'object')
    for (const [key, below] of Object.entries(english))
      if (!SEARCH_LISTS.has(key))
        yield* pairsIn(below as Json, (own as Record<string, Json>)[key], `${where}.${key}`);
}

/** Words that are the same in both languages. */
const SAME: Readonly<Partial<Record<LanguageId, readonly string[]>>> = {
  es: ['map.normal.short', 'glossary.fascia.term', 'glossary.meningitis.term', 'glossary.pelvis.term'],
};

/** What asks for help soon, in English and in each language. */
const SOON: Readonly<Record<string, RegExp>> = {
  en: /\b(right away|straight away|emergency|urgent|help (right )?now)\b/i,
  es: /inmediat|emergencia|urgen|enseguida|ahora/i,
  'zh-hans': /马上|立即|立刻|现在就|急救|急诊|紧急/,
  de: /sofort|notruf|notfall/i,
};
const TODAY: Readonly<Record<string, RegExp>> = {
  en: /\btoday\b|\bsame day\b/i,
  es: /hoy|mismo día/i,
  'zh-hans': /今天|当天|同一天/,
  de: /heute|selben Tag/i,
};

/** The numbers of a text in order of size: 20,000 is 20.000 and 2万. */
function numbersIn(text: string, language: LanguageId): readonly number[] {
  const plain = ['es', 'de'].includes(language)
    ? text.replace(/(\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
    : text
        .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
        .replace(/(\d+(?:\.\d+)?)万/g, (_, n: string) => String(Math.round(Number(n) * 10_000)));
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number).sort((a, b) => a - b);
}

describe.each(whole)('%s', (language) => {
  it.each(TRANSLATED_TABLES)('has every text of the table %s', (table) => {
    const { inEnglish, faults } = wholeTable(table, readTable('en', table), readTable(language, table));
    expect([...inEnglish, ...faults]).toEqual([]);
  });

  it('has words to search by for every condition, muscle and technical word', () => {
    const { conditions, muscles, glossary } = wordsIn(language);
    for (const { alsoCalled } of Object.values(conditions)) expect(alsoCalled.length).toBeGreaterThan(2);
    for (const { searchWords } of Object.values(muscles)) expect(searchWords.length).toBeGreaterThan(0);
    const forms = Object.values(glossary).flatMap((term) => term.forms);
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });

  it('names the points of a muscle, and the zones, so that they can be told apart', () => {
    const { points, zones } = wordsIn(language);
    for (const muscle of muscleIds) {
      const places = pointsOf(muscle).map((id) => points[id].place);
      expect(new Set(places).size, muscle).toBe(places.length);
    }
    const names = Object.values(zones).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('explains every technical word that is explained in English', () => {
    const explained = (id: LanguageId) => {
      const { glossary, ...tables } = wordsIn(id);
      const texts = Object.values(tables).flatMap(linkableTexts);
      return [...findFirstUses(texts, glossary).values()].flat().map((use) => use.id);
    };
    expect(explained('en').length).toBeGreaterThan(30);
    expect(explained(language)).toEqual(expect.arrayContaining(explained('en')));
  });
});

describe.each(written)('the texts in %s', (language) => {
  const pairs = pairsOf(language);

  it('are not the English ones', () => {
    expect(pairs.length).toBeGreaterThan(60);
    const same = pairs.filter(({ english, own }) => english === own).map(({ where }) => where);
    expect(same).toEqual(SAME[language] ?? []);
  });

  it('have the numbers of the English', () => {
    for (const { where, english, own } of pairs)
      expect(numbersIn(own, language), where).toEqual(numbersIn(english, 'en'));
  });

  it('ask for help as soon as the English do', () => {
    for (const words of [SOON, TODAY]) {
      const urgent = pairs.filter(({ english }) => words.en?.test(english));
      expect(urgent.length).toBeGreaterThan(1);
      // toMatch is content with whatever there is where it is given nothing
      const asked = words[language];
      if (!asked) throw new Error(`SOON and TODAY do not say how ${language} asks for help`);
      for (const { where, own } of urgent) expect(own, where).toMatch(asked);
    }
  });

  it('have no dash, no exclamation mark, and no space at their edges', () => {
    for (const { where, own } of pairs) {
      expect(own, where).not.toMatch(/[–—!！¡]/);
      expect(own.trim(), where).toBe(own);
      expect(own, where).not.toBe('');
    }
  });

  it('were translated from the English that stands there now', () => {
    const stamps = readStamps(language);
    const stale = TRANSLATED_TABLES.flatMap((table) =>
      staleEntries(table, readTable('en', table), readTable(language, table), stamps[table] ?? {}),
    );
    expect(stale, `look at them, then: npm run languages -- --stamp ${language}`).toEqual([]);
  });
});

describe('a stamp', () => {
  const entry = { place: 'Inner calf', where: 'Low.', feel: 'An ache.', label: 'TrP1', reviewed: null };
  const stamps = { a: stampOf('points', entry) };
  const own = { a: { place: 'Pantorrilla' } };

  it('does not fit where a text has changed, and still does where something else has', () => {
    expect(staleEntries('points', { a: { ...entry, label: 'TrP2' } }, own, stamps)).toEqual([]);
    expect(staleEntries('points', { a: { ...entry, feel: 'A dull ache.' } }, own, stamps)).toEqual([
      'points/a: the English changed after its translation',
    ]);
  });

  it('is asked for of every entry that is translated, and of no other', () => {
    expect(staleEntries('points', { a: entry }, own, {})).toEqual(['points/a: not stamped']);
    expect(staleEntries('points', { a: entry }, {}, stamps)).toEqual([
      'points/a: stamped, but not translated',
    ]);
  });
});

describe('a language that has only begun', () => {
  it('takes the entries that it lacks from English, and says so of each', () => {
    const { conditions } = wordsIn('de');
    expect(conditions['plantar-heel-pain'].name).toBe('Plantarfasziitis');
    expect(conditions['plantar-heel-pain'].inEnglish).toBeUndefined();
    expect(conditions['neck-pain'].name).toBe('Neck pain');
    expect(Object.values(conditions).filter(({ inEnglish }) => inEnglish)).toHaveLength(14);
  });

  it('takes the texts that it lacks from English', () => {
    const english = { a: { place: 'Inner calf', where: 'Low.' } };
    const { entries, faults } = wholeTable('points', english, { a: { place: 'Innen an der Wade' } });
    expect(entries).toEqual({ a: { place: 'Innen an der Wade', where: 'Low.' } });
    expect(faults).toEqual(['a.where is missing']);
  });

  it('takes a table that it lacks from English, and says so of its entries', async () => {
    setLanguage('de', await loadMessages('de'));
    const regions = await loadWords('regions');
    setLanguage('en', await loadMessages('en'));
    expect(regions.chest.redFlags[0]?.ask).toMatch(/left arm/);
    expect(Object.values(regions).every(({ inEnglish }) => inEnglish)).toBe(true);
  });
});

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the build makes of a table of a language with these entries, where English has two. */
  function build(language: LanguageId, entries: object): string | undefined {
    for (const [id, table] of [
      ['en', { a: { place: 'Inner calf' }, b: { place: 'Outer calf' } }],
      [language, entries],
    ] as const) {
      mkdirSync(path.join(folder, 'src/content', id), { recursive: true });
      writeFileSync(path.join(folder, 'src/content', id, 'points.json'), JSON.stringify(table));
    }
    const load = translatedTables().load as unknown as (this: object, id: string) => string | undefined;
    const context = {
      addWatchFile: () => {},
      error: (message: string) => {
        throw new Error(message);
      },
    };
    return load.call(context, path.join(folder, 'src/content', language, 'points.json'));
  }

  it('lays the texts of a language over the English table', () => {
    const built = build('es', { a: { place: 'Por dentro' }, b: { place: 'Por fuera' } });
    expect(JSON.parse(built ?? '')).toEqual({ a: { place: 'Por dentro' }, b: { place: 'Por fuera' } });
  });

  it('fails where a whole language lacks a text or an entry, and names it', () => {
    expect(() => build('es', { a: { place: 'Por dentro' }, b: {} })).toThrow(/b\.place is missing/);
    expect(() => build('es', { a: { place: 'Por dentro' } })).toThrow(/b is missing/);
    expect(() => build('es', { a: { place: 'x' }, b: { place: 'y' }, c: {} })).toThrow(/c is no entry/);
  });

  it('goes on where a language has only begun', () => {
    const built = build('de', { a: { place: 'Innen' } });
    expect(JSON.parse(built ?? '')).toEqual({
      a: { place: 'Innen' },
      b: { place: 'Outer calf', inEnglish: true },
    });
  });
});
