import { measureReading } from './measure-words.ts';
import { passagesOf } from './passages.ts';
import type { RawContent } from './read-content.ts';

/** No passage harder than this, in years of schooling. */
export const HARDEST_GRADE = 8;
/** All passages together on average no harder than this. */
export const MEAN_GRADE = 7;
/** Words in a sentence, on average of a passage. */
export const LONGEST_SENTENCES = 20;

/** How hard all passages are to read, the hardest first. */
export function measureContent(content: RawContent) {
  return passagesOf(content)
    .map(({ where, text }) => ({ where, text, ...measureReading(text) }))
    .sort((a, b) => b.grade - a.grade);
}

/** Passages that are too hard for a reader of about twelve. */
export function readingFaults(content: RawContent): string[] {
  const measured = measureContent(content);
  const mean = measured.reduce((sum, { grade }) => sum + grade, 0) / measured.length;
  const hard = measured
    .filter(({ grade }) => grade > HARDEST_GRADE)
    .map(
      ({ where, grade, text }) =>
        `${where}: reading grade ${grade.toFixed(1)} is above ${HARDEST_GRADE}: ${text}`,
    );
  const long = measured
    .filter(({ wordsPerSentence }) => wordsPerSentence > LONGEST_SENTENCES)
    .map(({ where, wordsPerSentence }) => `${where}: ${wordsPerSentence.toFixed(0)} words in a sentence`);
  const heavy =
    mean > MEAN_GRADE ? [`all texts: mean reading grade ${mean.toFixed(1)} is above ${MEAN_GRADE}`] : [];
  return [...hard, ...long, ...heavy];
}
