import { lettersIn } from '../../letters-in.ts';

const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
/** What may stand in a line by itself: a sign with the marks that must not be parted from it, or a word. */
const PIECES = new RegExp(`[（《“‘]*(?:${SIGN}|(?:(?!${SIGN})[^（《])+)[，。、；：？！）》”’]*|.`, 'gu');
const IS_SIGN = new RegExp(SIGN, 'u');
/** So many letters at least stand on either side of a hyphen. */
const LEAST = 3;
const VOWEL = /^[aeiouyáéíóúüäöàèâêô]$/i;
/** Two letters that are one sound. */
const ONE_SOUND = /^(ch|ck|gh|ll|ph|qu|rr|sch|th)$/i;

/**
 * Words in lines of at most so many letters, where a Chinese sign counts as two. Lines break at spaces, and between
 * Chinese signs; a word that is longer than a line is broken with a hyphen.
 */
export function breakLines(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    // what follows the first piece of a word stands close to it
    for (const [i, piece] of (word.match(PIECES) ?? []).entries()) {
      const last = lines.at(-1);
      const joined = last === undefined ? piece : `${last}${i === 0 ? ' ' : ''}${piece}`;
      if (lettersIn(joined) <= letters) lines.splice(-1, 1, joined);
      else if (IS_SIGN.test(piece)) lines.push(piece);
      else lines.push(...hyphenated(piece, letters));
    }
  }
  return lines;
}

/** A word in parts of at most so many letters. */
function hyphenated(word: string, letters: number): readonly string[] {
  if (lettersIn(word) <= letters) return [word];
  const at = breakBefore(word, letters);
  const hyphen = word[at - 1] === '-' ? '' : '-';
  return [word.slice(0, at) + hyphen, ...hyphenated(word.slice(at), letters)];
}

/** Where the rest of a word begins: behind a hyphen of its own, or else before a consonant that a vowel follows. */
function breakBefore(word: string, letters: number): number {
  const most = Math.min(letters - 1, word.length - LEAST);
  const own = word.lastIndexOf('-', letters - 1) + 1;
  if (own >= LEAST) return own;
  for (let at = most; at >= LEAST; at--) {
    const [before = '', first = '', second = ''] = word.slice(at - 1, at + 2);
    const begins = !VOWEL.test(first) && VOWEL.test(second) && !ONE_SOUND.test(before + first);
    if (begins) return at;
  }
  return Math.max(most, 1);
}
