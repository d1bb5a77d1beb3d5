import { countClaims, countUnreviewed } from './count.ts';
import { findFaults } from './find-faults.ts';
import { readContent, TABLE_FILES } from './read-content.ts';
import { measureContent } from './reading.ts';

// `npm run content`: what there is, how hard it reads, how sure it is, who has reviewed it, and what is wrong.

const content = readContent();
const faults = findFaults(content);
const line = (...cells: (string | number)[]) =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(20) : String(cell).padStart(10))).join(''),
  );

console.log('Entries');
for (const file of TABLE_FILES) line(file, Object.keys(content[file]).length);

console.log('\nReading grade (Flesch-Kincaid) of passages');
line('', 'passages', 'mean', 'hardest', 'words/sent.');
const measured = measureContent(content);
for (const file of TABLE_FILES) {
  const own = measured.filter(({ where }) => where.startsWith(`${file} `));
  if (own.length === 0) continue;
  const mean = (pick: (m: (typeof own)[number]) => number) =>
    (own.reduce((sum, m) => sum + pick(m), 0) / own.length).toFixed(1);
  line(
    file,
    own.length,
    mean((m) => m.grade),
    own[0]?.grade.toFixed(1) ?? '',
    mean((m) => m.wordsPerSentence),
  );
}
console.log('hardest:');
for (const { where, grade } of measured.slice(0, 5)) console.log(`  ${grade.toFixed(1)}  ${where}`);

console.log('\nClaims by grade');
line('', 'good', 'some', 'debated', 'practice', 'anatomy');
for (const [file, { good, some, debated, practice, anatomy }] of countClaims(content))
  line(file, good, some, debated, practice, anatomy);

console.log('\nNot yet reviewed by a clinician');
for (const [file, [open, all]] of countUnreviewed(content)) line(file, `${open} of ${all}`);

console.log(faults.length === 0 ? '\nNothing dangling, unsourced or too hard.' : `\n${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
