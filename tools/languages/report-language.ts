import { LANGUAGES, type LanguageId, SOURCE_LANGUAGE } from '../../src/content/languages.ts';
import { readTable } from './read-table.ts';
import { readStamps, staleEntries } from './stamps.ts';
import { type Json, SEARCH_LISTS, TRANSLATED_TABLES, textsOf } from './text-fields.ts';
import { wholeTable } from './whole-table.ts';

export interface LanguageReport {
  /** Texts of the tables and of the interface, and how many of them the language has. */
  readonly texts: number;
  readonly translated: number;
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly faults: readonly string[];
}

/** What there is of a language, what it lacks, and what has to be looked at again. */
export async function reportLanguage(language: LanguageId): Promise<LanguageReport> {
  const stamps = readStamps(language);
  const tables = TRANSLATED_TABLES.map((table) => {
    const english = readTable(SOURCE_LANGUAGE, table);
    const own = readTable(language, table);
    const { inEnglish, faults } = wholeTable(table, english, own);
    const count = (entries: Json) => countTexts(textsOf(table, entries) ?? null);
    return {
      texts: count(english),
      translated: count(own),
      missing: inEnglish.map((id) => `${table}/${id}`),
      stale: staleEntries(table, english, own, stamps[table] ?? {}),
      faults: faults.map((fault) => `${table}/${fault}`),
    };
  });
  const [all, own] = await Promise.all([messagesOf(SOURCE_LANGUAGE), messagesOf(language)]);
  const sum = (pick: (table: (typeof tables)[number]) => number) =>
    tables.reduce((so, table) => so + pick(table), 0);
  return {
    texts: sum(({ texts }) => texts) + keysOf(all).length,
    translated: sum(({ translated }) => translated) + keysOf(own).length,
    missing: [...tables.flatMap(({ missing }) => missing), ...missingKeys(all, own)],
    stale: tables.flatMap(({ stale }) => stale),
    faults: tables.flatMap(({ faults }) => faults),
  };
}

/** Whether something keeps a language from being what it says it is. */
export function isFaulty(language: LanguageId, { missing, stale, faults }: LanguageReport): boolean {
  const lacks = LANGUAGES[language].extent === 'whole' && missing.length > 0;
  return lacks || stale.length > 0 || faults.length > 0;
}

/** What readers may type is not counted: a language has as many such words as it has. */
function countTexts(value: Json): number {
  if (typeof value === 'string') return 1;
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value)
    .filter(([key]) => !SEARCH_LISTS.has(key))
    .reduce((sum, [, below]) => sum + countTexts(below as Json), 0);
}

/** The messages that a language has itself, before anything is taken from another. */
async function messagesOf(language: LanguageId): Promise<object> {
  const module = (await import(`../../src/content/${language}/messages/index.ts`)) as Record<string, object>;
  return Object.values(module)[0] ?? {};
}

/** The keys of all texts of messages: `panel.notice.text`. */
export function keysOf(messages: object, path = ''): readonly string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? keysOf(value, `${path}${key}.`)
      : [path + key],
  );
}

function missingKeys(all: object, own: object): readonly string[] {
  const has = new Set(keysOf(own));
  return keysOf(all)
    .filter((key) => !has.has(key))
    .map((key) => `messages/${key}`);
}
