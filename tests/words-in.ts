import type { LanguageId } from '../src/content/languages.ts';
import type { Words } from '../src/content/words.ts';
import { readTable } from '../tools/languages/read-table.ts';
import { TRANSLATED_TABLES, type TranslatedTable } from '../tools/languages/text-fields.ts';
import { wholeTable } from '../tools/languages/whole-table.ts';

/** The tables of a language as the build makes them for the app. */
export function wordsIn(language: LanguageId): Pick<Words, TranslatedTable> {
  const tables = TRANSLATED_TABLES.map((table) => {
    const english = readTable('en', table);
    if (language === 'en') return [table, english] as const;
    return [table, wholeTable(table, english, readTable(language, table)).entries] as const;
  });
  return Object.fromEntries(tables) as unknown as Pick<Words, TranslatedTable>;
}
