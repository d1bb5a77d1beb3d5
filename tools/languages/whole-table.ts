import { isText, type Json, SEARCH_LISTS, type TranslatedTable } from './text-fields.ts';

type Tree = { readonly [key: string]: Json };

export interface WholeTable {
  /** The table as the app reads it. An entry without a translation is the English one, marked `inEnglish`. */
  readonly entries: Tree;
  /** Entries that have no translation at all. */
  readonly inEnglish: readonly string[];
  /** Texts that a translated entry lacks or has too many: `neck-pain.redFlags[2].ask`. */
  readonly faults: readonly string[];
}

/**
 * Lays the texts of a language over an English table: ids, grades and sources stay with the English one, so that they
 * cannot differ between languages.
 *
 * @param english the whole table
 * @param texts what `textsOf` leaves of it, translated
 */
export function wholeTable(table: TranslatedTable, english: Tree, texts: Tree): WholeTable {
  const faults: string[] = [];
  const inEnglish: string[] = [];
  const entries: Record<string, Json> = {};
  for (const [id, entry] of Object.entries(english)) {
    const own = texts[id];
    if (own === undefined) {
      inEnglish.push(id);
      entries[id] = { ...(entry as Tree), inEnglish: true };
    } else {
      const laid = lay(table, entry, own, id, '', faults);
      // a translation is read and signed by itself
      entries[id] = isTree(laid) && 'reviewed' in laid ? { ...laid, reviewed: reviewOf(own) } : laid;
    }
  }
  for (const id of Object.keys(texts)) if (!(id in english)) faults.push(`${id} is no entry`);
  return { entries, inEnglish, faults };
}

function lay(
  table: TranslatedTable,
  english: Json,
  own: Json | undefined,
  path: string,
  key: string,
  faults: string[],
): Json {
  if (!isText(table, key)) return english;
  if (typeof english === 'string') {
    if (typeof own === 'string' && (own !== '' || english === '')) return own;
    faults.push(`${path} is missing`);
    return english;
  }
  if (english === null || typeof english !== 'object') return english;
  if (Array.isArray(english)) return layList(table, english, own, path, key, faults);
  if (!isTree(own)) {
    if (holdsText(table, english)) faults.push(`${path} is missing`);
    return english;
  }
  for (const name of Object.keys(own)) {
    if (!(name in english) && name !== 'reviewed') faults.push(`${path}.${name} is not in English`);
  }
  return Object.fromEntries(
    Object.entries(english).map(([name, below]) => [
      name,
      lay(table, below, own[name], `${path}.${name}`, name, faults),
    ]),
  );
}

function layList(
  table: TranslatedTable,
  english: readonly Json[],
  own: Json | undefined,
  path: string,
  key: string,
  faults: string[],
): Json {
  if (!english.some((item) => holdsText(table, item))) return english;
  if (!Array.isArray(own)) {
    faults.push(`${path} is missing`);
    return english;
  }
  const items = own as readonly Json[];
  if (SEARCH_LISTS.has(key) && items.length > 0)
    return key === 'searchWords' ? withAbbreviations(items, english) : items;
  if (items.length !== english.length) {
    faults.push(`${path} has ${items.length} items instead of ${english.length}`);
  }
  return english.map((item, i) => lay(table, item, items[i], `${path}[${i}]`, '', faults));
}

/** Abbreviations are known to therapists of every language: QL, SCM, TFL. */
function withAbbreviations(own: readonly Json[], english: readonly Json[]): readonly Json[] {
  const also = english.filter((word) => typeof word === 'string' && /^[A-Z]{2,4}$/.test(word));
  return [...new Set([...own, ...also])];
}

function holdsText(table: TranslatedTable, value: Json): boolean {
  if (typeof value === 'string') return true;
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some((item: Json) => holdsText(table, item));
  return Object.entries(value).some(([name, below]) => isText(table, name) && holdsText(table, below));
}

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reviewOf(own: Json): Json {
  return isTree(own) ? (own.reviewed ?? null) : null;
}
