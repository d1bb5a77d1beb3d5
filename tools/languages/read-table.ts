import { existsSync, readFileSync } from 'node:fs';
import type { LanguageId } from '../../src/content/languages.ts';
import type { Json, TranslatedTable } from './text-fields.ts';

/** A table as it lies on the disk: entries by their ids. */
export type Table = { readonly [entry: string]: Json };

/** Reads a table of a language as it was written; empty where the language has none. */
export function readTable(language: LanguageId, table: TranslatedTable): Table {
  const file = `src/content/${language}/${table}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Table) : {};
}
