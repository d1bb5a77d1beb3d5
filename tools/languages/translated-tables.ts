import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { isLanguageId, LANGUAGES, SOURCE_LANGUAGE } from '../../src/content/languages.ts';
import { type Json, TRANSLATED_TABLES, type TranslatedTable } from './text-fields.ts';
import { wholeTable } from './whole-table.ts';

const TABLE = /\/src\/content\/([a-z-]+)\/([a-z]+)\.json$/;

/**
 * Makes the tables of a language whole when they are imported: its texts laid over the English table.
 * @throws where a language that calls itself whole lacks a text
 */
export function translatedTables(): Plugin {
  return {
    name: 'translated-tables',
    enforce: 'pre',
    load(id) {
      const [, language = '', table = ''] = TABLE.exec(id) ?? [];
      if (!isLanguageId(language) || language === SOURCE_LANGUAGE || !isTranslated(table)) return undefined;
      const englishFile = path.join(path.dirname(id), '..', SOURCE_LANGUAGE, `${table}.json`);
      this.addWatchFile(englishFile);
      const { entries, inEnglish, faults } = wholeTable(table, read(englishFile), read(id));
      const lacks = [...faults, ...inEnglish.map((entry) => `${entry} is missing`)];
      if (LANGUAGES[language].extent === 'whole' && lacks.length > 0)
        this.error(`${language}/${table}.json is not whole:\n${lacks.slice(0, 20).join('\n')}`);
      return JSON.stringify(entries);
    },
  };
}

function isTranslated(table: string): table is TranslatedTable {
  return (TRANSLATED_TABLES as readonly string[]).includes(table);
}

function read(file: string): { readonly [key: string]: Json } {
  return JSON.parse(readFileSync(file, 'utf8')) as { readonly [key: string]: Json };
}
