import { inSentence } from '../../format.ts';

/**
 * The name of a muscle, or of what is shown with the muscles, within a sentence and with its article: "el sóleo", "los
 * músculos escalenos", "la fascia plantar". Muscles are all of one gender.
 */
export function withArticle(name: string): string {
  const article = /^escalenos| y /i.test(name)
    ? 'los músculos'
    : /^(aponeurosis|fascia)/i.test(name)
      ? 'la'
      : 'el';
  return `${article} ${inSentence(name)}`;
}

/** The same of what is a muscle for certain: "el músculo sóleo", "el grupo suboccipital". */
export function muscleWithArticle(name: string): string {
  return withArticle(name).replace(/^el (?!grupo )/, 'el músculo ');
}
