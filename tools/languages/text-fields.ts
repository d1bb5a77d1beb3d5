/** Fields of the tables that are the same in every language: ids, grades, sources, numbers, Latin. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set([
  'region',
  'role',
  'points',
  'zones',
  'grade',
  'sources',
  'action',
  'finding',
  'checked',
  'kind',
  'figure',
  'mark',
  'count',
  'fma',
  'latin',
  'rarelyDescribed',
  'feltDeep',
  'sensitive',
  'reviewed',
  'fits',
]);

/** Words that a reader may type: another language has as many as it has. */
export const SEARCH_LISTS: ReadonlySet<string> = new Set(['alsoCalled', 'searchWords', 'forms']);

/** Tables whose entries are translated. Sources keep the words of those who wrote them. */
export const TRANSLATED_TABLES = [
  'conditions',
  'muscles',
  'points',
  'inside',
  'map',
  'zones',
  'regions',
  'about',
  'glossary',
] as const;
export type TranslatedTable = (typeof TRANSLATED_TABLES)[number];

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Whether a field of a table holds a text, or has texts below it. `label` of a point is its number in books; `action` is
 * what a muscle does, elsewhere how soon to get help.
 */
export function isText(table: TranslatedTable, key: string): boolean {
  if (table === 'muscles' && key === 'action') return true;
  return !SAME_EVERYWHERE.has(key) && !(table === 'points' && key === 'label');
}

/** The texts of an entry in the same tree, all else left out; undefined where there is none. This is what is translated. */
export function textsOf(table: TranslatedTable, value: Json, key = ''): Json | undefined {
  if (!isText(table, key)) return undefined;
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => textsOf(table, item));
    return items.some((item) => item !== undefined) ? items.map((item) => item ?? null) : undefined;
  }
  const fields = Object.entries(value).flatMap(([name, below]) => {
    const texts = textsOf(table, below, name);
    return texts === undefined ? [] : [[name, texts] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
