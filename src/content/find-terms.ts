import type { TermId } from './ids.ts';
import type { Term } from './words.ts';

/** Where a technical word stands in a text: from `start` to before `end`. */
export interface TermUse {
  readonly id: TermId;
  readonly start: number;
  readonly end: number;
}

/** A letter or digit of a script that sets its words apart. Chinese does not: there a word may stand at any sign. */
const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{N}]';
const HAN = /\p{Script=Han}/u;

/**
 * Finds the first use of each term in texts that follow one another.
 *
 * Longer forms win over shorter ones ("local twitch response" over "twitch"), words are whole, and case does not
 * count. A text that stands twice is one text.
 *
 * @param names in which no term is looked for, though they hold one: the muscle 阔筋膜张肌 is no place to explain 筋膜
 * @returns for each text that holds a first use, its uses from left to right
 */
export function findFirstUses(
  texts: readonly string[],
  glossary: Readonly<Record<string, Term>>,
  names: readonly string[] = [],
): ReadonlyMap<string, readonly TermUse[]> {
  const idOf = new Map<string, TermId>();
  for (const [id, { forms }] of Object.entries(glossary))
    for (const form of forms) idOf.set(form, id as TermId);
  const longestFirst = [...new Set([...names, ...idOf.keys()])].sort(
    (a, b) => b.length - a.length || a.localeCompare(b),
  );
  const pattern = wholeWords(longestFirst);
  const seen = new Set<TermId>();
  const uses = new Map<string, TermUse[]>();
  for (const text of texts) {
    if (uses.has(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const id = idOf.get(match[0].toLowerCase());
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      const found = { id, start: match.index, end: match.index + match[0].length };
      uses.set(text, [...(uses.get(text) ?? []), found]);
    }
  }
  return uses;
}

/** Finds each of the forms as a whole word: with no letter of the same kind at its ends. The first that fits is taken. */
function wholeWords(forms: readonly string[]): RegExp {
  const oneOf = (some: readonly string[]) =>
    some.map((form) => literally(form) + (HAN.test(form.at(-1) ?? '') ? '' : `(?!${LETTER})`)).join('|');
  const [han, others] = [true, false].map((is) =>
    oneOf(forms.filter((form) => HAN.test(form[0] ?? '') === is)),
  );
  return new RegExp([others && `(?<!${LETTER})(?:${others})`, han].filter(Boolean).join('|'), 'giu');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
