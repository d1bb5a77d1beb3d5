import { readFileSync } from 'node:fs';

/** A table of content as it lies on the disk, before anything is known of it. */
export type RawTable = Readonly<Record<string, unknown>>;

export const TABLE_FILES = [
  'facts/conditions',
  'facts/referral',
  'en/conditions',
  'en/muscles',
  'en/points',
  'en/inside',
  'en/map',
  'en/zones',
  'en/regions',
  'en/about',
  'en/glossary',
  'en/sources',
] as const;
export type TableFile = (typeof TABLE_FILES)[number];
/** Every table of the content by its file below `src/content`, without the ending. */
export type RawContent = Readonly<Record<TableFile, RawTable>>;

/** Reads all tables from the disk. */
export function readContent(): RawContent {
  const entries = TABLE_FILES.map((file) => [
    file,
    JSON.parse(readFileSync(`src/content/${file}.json`, 'utf8')) as RawTable,
  ]);
  return Object.fromEntries(entries) as RawContent;
}
