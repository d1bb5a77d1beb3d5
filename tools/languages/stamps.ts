import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LanguageId, SOURCE_LANGUAGE } from '../../src/content/languages.ts';
import { readTable, type Table } from './read-table.ts';
import { type Json, TRANSLATED_TABLES, type TranslatedTable, textsOf } from './text-fields.ts';

/** What each entry of a language was translated from: table, entry, stamp of the English texts. */
export type Stamps = { readonly [table: string]: { readonly [entry: string]: string } };

const HEX_DIGITS = 10;

/** A short sign of the English texts of an entry: another text has another stamp, what is no text changes nothing. */
export function stampOf(table: TranslatedTable, english: Json): string {
  const texts = JSON.stringify(textsOf(table, english) ?? null);
  return createHash('sha256').update(texts).digest('hex').slice(0, HEX_DIGITS);
}

/** The entries of a language whose English has changed since, or that were never stamped, each with what is wrong. */
export function staleEntries(
  table: TranslatedTable,
  english: Table,
  own: Table,
  stamps: Readonly<Record<string, string>>,
): readonly string[] {
  const translated = Object.keys(own).flatMap((id) => {
    const source = english[id];
    if (source === undefined) return [];
    if (stamps[id] === undefined) return [`${table}/${id}: not stamped`];
    return stamps[id] === stampOf(table, source)
      ? []
      : [`${table}/${id}: the English changed after its translation`];
  });
  const gone = Object.keys(stamps).filter((id) => !(id in own) || !(id in english));
  return [...translated, ...gone.map((id) => `${table}/${id}: stamped, but not translated`)];
}

/** Reads the stamps of a language; none where it has not been stamped yet. */
export function readStamps(language: LanguageId): Stamps {
  const file = fileOf(language);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Stamps) : {};
}

/**
 * Stamps entries of a language: says that they were translated from the English as it stands now.
 *
 * @param chosen tables and entries, `conditions` or `conditions/neck-pain`; none for all that is translated
 * @returns how many entries were stamped
 * @throws RangeError naming what is chosen and not there
 */
export function writeStamps(language: LanguageId, chosen: readonly string[]): number {
  const before = readStamps(language);
  const met = new Set<string>();
  const isChosen = (table: string, entry: string) => {
    const names = [table, `${table}/${entry}`].filter((name) => chosen.includes(name));
    for (const name of names) met.add(name);
    return chosen.length === 0 || names.length > 0;
  };
  let count = 0;
  const after = TRANSLATED_TABLES.flatMap((table) => {
    const english = readTable(SOURCE_LANGUAGE, table);
    const entries = Object.keys(readTable(language, table)).flatMap((id) => {
      const source = english[id];
      const old = before[table]?.[id];
      if (source === undefined) return [];
      if (!isChosen(table, id)) return old === undefined ? [] : [[id, old] as const];
      count++;
      return [[id, stampOf(table, source)] as const];
    });
    return entries.length > 0 ? [[table, Object.fromEntries(entries)] as const] : [];
  });
  const strange = chosen.filter((name) => !met.has(name));
  if (strange.length > 0) throw new RangeError(`Not translated into ${language}: ${strange.join(', ')}`);
  const file = fileOf(language);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
  return count;
}

/** Beside the tools and not beside the tables, which the app bundles. */
function fileOf(language: LanguageId): string {
  return `tools/languages/translated-from/${language}.json`;
}
