import {
  isLanguageId,
  LANGUAGES,
  type LanguageId,
  languageIds,
  SOURCE_LANGUAGE,
} from '../../src/content/languages.ts';
import { isFaulty, reportLanguage } from './report-language.ts';
import { writeStamps } from './stamps.ts';

// `npm run languages`: how much of each language there is, what it lacks, and whose English has changed since.
// `npm run languages -- --all`: every line of it.
// `npm run languages -- --stamp es [table or table/entry ...]`: says that these were translated from the present English.

const MOST_LINES = 12;

const [command, language = '', ...chosen] = process.argv.slice(2);
if (command === '--stamp') stamp(language, chosen);
else await report(command === '--all');

function stamp(id: string, names: readonly string[]): void {
  if (!isLanguageId(id) || id === SOURCE_LANGUAGE) throw new RangeError(`"${id}" is no language to stamp`);
  console.log(`${writeStamps(id, names)} entries stamped`);
}

async function report(everything: boolean): Promise<void> {
  for (const id of languageIds) {
    if (id === SOURCE_LANGUAGE || LANGUAGES[id].extent === 'test') continue;
    const found = await reportLanguage(id);
    const { texts, translated, missing, stale, faults } = found;
    const share = Math.floor((100 * translated) / texts);
    console.log(`\n${title(id)}: ${translated} of ${texts} texts, ${share} of 100`);
    list('Missing', missing, everything);
    list('Stale', stale, everything);
    list('Faults', faults, everything);
    if (isFaulty(id, found)) process.exitCode = 1;
  }
}

function title(id: LanguageId): string {
  const { name, extent } = LANGUAGES[id];
  return `${id} (${name}, ${extent})`;
}

function list(what: string, lines: readonly string[], everything: boolean): void {
  if (lines.length === 0) return;
  console.log(`  ${what}: ${lines.length}`);
  const shown = everything ? lines : lines.slice(0, MOST_LINES);
  for (const line of shown) console.log(`    ${line}`);
  if (shown.length < lines.length) console.log(`    and ${lines.length - shown.length} more (--all)`);
}
