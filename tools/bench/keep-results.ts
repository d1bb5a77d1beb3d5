import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BenchFigures } from './figures.ts';
import { benchTables } from './tables.ts';

const FOLDER = 'bench/results';
const START = '<!-- bench: written by `npm run bench -- --keep` -->';
const END = '<!-- /bench -->';

/** Keeps the figures of a landing, and writes its tables into the README between their marks. */
export function keepResults(figures: BenchFigures): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${figures.version}.json`;
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), figures));
  return file;
}

/**
 * The README with the tables of these figures in it.
 * @throws Error where the README has no place for them
 */
export function withTables(readme: string, figures: BenchFigures): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no "${START}" … "${END}"`);
  return `${readme.slice(0, start)}${START}\n\n${benchTables(figures)}\n\n${readme.slice(end)}`;
}
