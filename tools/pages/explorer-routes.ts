import { readFileSync } from 'node:fs';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';

/** Ids of a table, read from its file: Vite's configuration is not bundled and cannot import JSON as the app does. */
function idsOf(table: string): readonly string[] {
  const file = new URL(`../../src/${table}.json`, import.meta.url);
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
}

/** Every address of the explorer below its base but the first page, without a slash at either end. */
export function explorerRoutes(): readonly string[] {
  return [
    'conditions',
    ...idsOf('content/facts/conditions').map((id) => `conditions/${id}`),
    'muscles',
    ...idsOf('content/facts/muscles').map((id) => `muscles/${id}`),
    ...idsOf('content/facts/referral').flatMap((id) => [`points/${id}`, `points/${id}/inside`]),
    'hurts',
    'map',
    'about',
    ...ABOUT_PAGES.map((page) => `about/${page}`),
  ];
}
