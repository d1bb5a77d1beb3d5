import type { Words } from './words.ts';

const IMPORTS = {
  conditions: () => import('./en/conditions.json'),
  muscles: () => import('./en/muscles.json'),
  points: () => import('./en/points.json'),
  inside: () => import('./en/inside.json'),
  map: () => import('./en/map.json'),
  regions: () => import('./en/regions.json'),
  zones: () => import('./en/zones.json'),
  about: () => import('./en/about.json'),
  glossary: () => import('./en/glossary.json'),
  sources: () => import('./en/sources.json'),
} as const;

const loading = new Map<keyof Words, Promise<unknown>>();

/**
 * Loads a table of words; the same promise each time, so that a view can wait for it.
 *
 * A table that did not arrive is forgotten with `forgetFailedWords`, and then asked for anew.
 * @throws (rejects) when the file does not arrive
 */
export function loadWords<K extends keyof Words>(kind: K): Promise<Words[K]> {
  let promise = loading.get(kind);
  if (!promise) {
    promise = IMPORTS[kind]().then(({ default: table }) => table);
    promise.catch(() => failed.add(kind));
    loading.set(kind, promise);
  }
  return promise as Promise<Words[K]>;
}

const failed = new Set<keyof Words>();

/** Lets tables that did not arrive be asked for again. */
export function forgetFailedWords(): void {
  for (const kind of failed) loading.delete(kind);
  failed.clear();
}
