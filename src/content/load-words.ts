import { type LanguageId, SOURCE_LANGUAGE } from './languages.ts';
import { language } from './messages.ts';
import type { Words } from './words.ts';

/** Every table of every language, as the build makes it whole (tools/languages): `./es/conditions.json`. */
const TABLES = import.meta.glob<{ default: unknown }>('./*/*.json');

const loading = new Map<keyof Words, Promise<unknown>>();

/**
 * Loads a table of words in the language of the page; the same promise each time, so that a view can wait for it.
 * A table that a language does not have comes in English, and each of its entries says so (`inEnglish`).
 *
 * A table that did not arrive is forgotten with `forgetFailedWords`, and then asked for anew.
 * @throws (rejects) when the file does not arrive
 */
export function loadWords<K extends keyof Words>(kind: K): Promise<Words[K]> {
  let promise = loading.get(kind);
  if (!promise) {
    promise = importTable(kind);
    promise.catch(() => failed.add(kind));
    loading.set(kind, promise);
  }
  return promise as Promise<Words[K]>;
}

async function importTable(kind: keyof Words): Promise<unknown> {
  const of = (id: LanguageId) => TABLES[`./${id}/${kind}.json`];
  const own = of(language());
  if (own) return (await own()).default;
  const load = of(SOURCE_LANGUAGE);
  if (!load) throw new Error(`There is no table of words "${kind}"`);
  const english = (await load()).default as object;
  // sources keep the words of those who wrote them
  return kind === 'sources' ? english : inEnglish(english);
}

function inEnglish(table: object): object {
  return Object.fromEntries(
    Object.entries(table).map(([id, entry]) => [id, { ...(entry as object), inEnglish: true }]),
  );
}

const failed = new Set<keyof Words>();

/** Lets tables that did not arrive be asked for again. */
export function forgetFailedWords(): void {
  for (const kind of failed) loading.delete(kind);
  failed.clear();
}
