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
  const { idOf, matchesIn } = finderOf(glossary, names);
  const seen = new Set<TermId>();
  const uses = new Map<string, TermUse[]>();
  for (const text of texts) {
    if (uses.has(text)) continue;
    for (const [start, form] of matchesIn(text)) {
      const id = idOf.get(form.toLowerCase());
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      uses.set(text, [...(uses.get(text) ?? []), { id, start, end: start + form.length }]);
    }
  }
  return uses;
}

interface Finder {
  readonly idOf: ReadonlyMap<string, TermId>;
  /** Every form in a text, from left to right, none within another: where it starts, and as it is written there. */
  readonly matchesIn: (text: string) => Iterable<readonly [start: number, form: string]>;
}

/** One glossary serves a whole visit, and many texts. */
const finders = new WeakMap<object, { readonly names: readonly string[]; readonly finder: Finder }>();

function finderOf(glossary: Readonly<Record<string, Term>>, names: readonly string[]): Finder {
  const kept = finders.get(glossary);
  if (kept?.names === names) return kept.finder;
  const idOf = new Map<string, TermId>();
  for (const [id, { forms }] of Object.entries(glossary))
    for (const form of forms) idOf.set(form, id as TermId);
  const forms = longestFirst([...names, ...idOf.keys()]);
  const matchesIn = forms.some((form) => HAN.test(form)) ? byPattern(forms) : byWords(forms);
  const finder = { idOf, matchesIn };
  finders.set(glossary, { names, finder });
  return finder;
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || a.localeCompare(b));
}

const WORD = new RegExp(`(?:${LETTER})+`, 'gu');
const ENDS = new RegExp(`^(?!${LETTER})`, 'u');

/**
 * Goes from word to word and looks only for the forms that begin with it: many times faster than one pattern of all
 * forms, which asks at each letter for each form.
 *
 * @param forms longest first; each begins with a letter or digit
 */
export function byWords(forms: readonly string[]): Finder['matchesIn'] {
  const byFirst = new Map<string, string[]>();
  for (const form of forms.map((each) => each.toLowerCase())) {
    const first = form.match(WORD)?.[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), form]);
  }
  return function* (text) {
    const lower = text.toLowerCase();
    let from = 0;
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      if (index < from) continue;
      const form = byFirst
        .get(word)
        ?.find((each) => lower.startsWith(each, index) && ENDS.test(lower.slice(index + each.length)));
      if (form === undefined) continue;
      from = index + form.length;
      yield [index, text.slice(index, from)];
    }
  };
}

/** Asks one pattern of all forms: a script that does not set its words apart has them anywhere. */
export function byPattern(forms: readonly string[]): Finder['matchesIn'] {
  const pattern = wholeWords(forms);
  return function* (text) {
    for (const { 0: form, index } of text.matchAll(pattern)) yield [index, form];
  };
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
