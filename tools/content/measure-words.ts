import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A text cut into sentences as English readers see them, trimmed; pieces without a letter or digit are left out. */
export function sentencesOf(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment.trim()).filter((s) => /[a-z0-9]/i.test(s));
}

/** The words of a text as they are read; what stands between them is left out. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

export interface Reading {
  /** Flesch-Kincaid grade: years of schooling needed to read it with ease; can fall below 0. */
  readonly grade: number;
  readonly wordsPerSentence: number;
}

/**
 * How hard a text is to read, by the formula of Flesch and Kincaid (Kincaid et al. 1975).
 * @throws RangeError when there is no word in it
 */
export function measureReading(text: string): Reading {
  const words = wordsOf(text);
  const sentence = sentencesOf(text).length;
  if (words.length === 0 || sentence === 0) throw new RangeError(`nothing to read in "${text}"`);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { sentence, word: words.length, syllable: syllables };
  return { grade: fleschKincaid(counts), wordsPerSentence: words.length / sentence };
}
