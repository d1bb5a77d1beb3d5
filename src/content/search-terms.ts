import { type LanguageId, SOURCE_LANGUAGE } from './languages.ts';
import { language, messages } from './messages.ts';

/** How texts and queries become what the search compares, in the language of the page. */
export interface SearchTerms {
  /** The terms of a text that can be found: words, and of Chinese every sign and every pair of neighbours. */
  ofText(text: string): string[];
  /** The terms of what was typed: words, and of Chinese the pairs; a sign that stands alone is a term. */
  ofQuery(text: string): string[];
  /** A term as it is compared; null where it says nothing of where to look. */
  fold(term: string): string | null;
}

/** What is neither a letter nor a digit; an apostrophe belongs to its word. */
const BETWEEN = /[^\p{L}\p{M}\p{N}'’]+/u;
const HAN_RUN = /(\p{Script=Han}+)/u;
/** Two signs for the same ache; which of them is written is a matter of habit. */
const ACHE = /疼痛|疼/g;

/** Takes the plural away where it ends a word; by language, else as in English. Latin and short words stay. */
const SINGULAR: Partial<Record<LanguageId, (word: string) => string>> = {
  // talones, rodillas; not fascitis, soleus, bíceps
  es: (word) => word.replace(/(?<=[^aeiou])es$|(?<=[aeo])s$/, ''),
};
const englishSingular = (word: string) =>
  /[^s]s$/.test(word) && !/(is|us)$/.test(word) ? word.slice(0, -1) : word;

/** Whether a term is written in Chinese signs, where a part of it is another word. */
export function isHan(term: string): boolean {
  return HAN_RUN.test(term);
}

/**
 * Makes the terms for the language of the page.
 *
 * Chinese is cut into pairs of signs and not, as Intl.Segmenter would, into words: browsers cut differently, half of a
 * word finds nothing, and of 脚后跟疼 and 脚后跟痛 each may be another word.
 */
export function createSearchTerms(): SearchTerms {
  const idle = messages().search.idle.map(plain);
  const idleWords = new Set(idle);
  const idleSigns = idle.filter(isHan).sort((a, b) => b.length - a.length);
  const gaps = idleSigns.length > 0 ? new RegExp(idleSigns.join('|'), 'g') : null;
  const singular = SINGULAR[language()] ?? englishSingular;

  /** Words, and runs of Chinese signs without what says nothing. */
  const piecesOf = (text: string) => {
    const signs = text.replace(ACHE, '痛');
    const said = gaps ? signs.replace(gaps, ' ') : signs;
    return said.split(BETWEEN).flatMap((piece) => piece.split(HAN_RUN).filter(Boolean));
  };
  return {
    ofText: (text) =>
      piecesOf(text).flatMap((piece) => (isHan(piece) ? [...piece, ...pairsOf(piece)] : piece)),
    ofQuery: (text) =>
      piecesOf(text).flatMap((piece) => (isHan(piece) && [...piece].length > 1 ? pairsOf(piece) : piece)),
    fold: (term) => {
      const word = plain(term);
      if (word === '' || idleWords.has(word)) return null;
      return word.length > 4 ? singular(word) : word;
    },
  };
}

function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}

/** Case and accents do not tell apart; `golfer's` is `golfer`. */
function plain(term: string): string {
  return term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
}

/** Whether the page's language is another than that of the ids, which are English words with hyphens. */
export function idsAreForeign(): boolean {
  return language() !== SOURCE_LANGUAGE;
}
