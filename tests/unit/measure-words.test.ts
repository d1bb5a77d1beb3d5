import { describe, expect, it } from 'vitest';
import { measureReading, sentencesOf, wordsOf } from '../../tools/content/measure-words.ts';

describe('measures of reading', () => {
  it('counts sentences and words as a reader would', () => {
    expect(sentencesOf('Keep moving. Rest if you must! Is it 3.5 points?')).toHaveLength(3);
    expect(wordsOf("It's a well-known, fair trial (2021).")).toEqual([
      "It's",
      'a',
      'well-known',
      'fair',
      'trial',
      '2021',
    ]);
  });

  it('gives the grade that Flesch and Kincaid give', () => {
    // 10 words, 1 sentence, 10 syllables: 0.39 · 10 + 11.8 · 1 - 15.59
    const { grade, wordsPerSentence } = measureReading('The cat sat on the mat and the dog ran.');
    expect(grade).toBeCloseTo(0.11, 2);
    expect(wordsPerSentence).toBe(10);
  });

  it('puts plain words below learned ones', () => {
    const plain = measureReading('Pain can start in one place and be felt in the next.').grade;
    const learned = measureReading(
      'Nociceptive sensitisation facilitates extrasegmental referral phenomena.',
    ).grade;
    expect(plain).toBeLessThan(4);
    expect(learned).toBeGreaterThan(12);
  });

  it('refuses to measure nothing', () => {
    expect(() => measureReading(' . ')).toThrow(/nothing to read/);
  });
});
