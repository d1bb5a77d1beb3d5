import { languageTag } from './messages.ts';

/** A number as the page's language writes it: 20,000, 20.000. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(languageTag()).format(value);
}

/** A day written out: 24 November 2026; English as in Britain. */
export function formatDay(day: Date): string {
  const tag = languageTag();
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  );
}

/** A country by its ISO code, as the page's language names it: GB is "United Kingdom", "Reino Unido". */
export function formatCountry(code: string): string {
  return new Intl.DisplayNames(languageTag(), { type: 'region' }).of(code) ?? code;
}

/** Things in a row as the page's language joins them: "neck, shoulder and arm". */
export function formatList(
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(languageTag(), { type }).format(items);
}

/** A name as it stands within a sentence: with a small letter at its start, where the language has such. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  // TrP1, QL: what is all capitals stays so
  return second !== second.toLocaleLowerCase(languageTag())
    ? name
    : first.toLocaleLowerCase(languageTag()) + name.slice(first.length);
}

/** A text with its first letter large, where the language has such. */
export function atStart(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(languageTag()) + text.slice(first.length);
}

/**
 * Makes the function that picks the form of a noun by its number, for the messages of one language.
 * In a form, `#` stands for the number as the language writes it.
 */
export function pluralsOf(tag: string) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (
    count: number,
    forms: { readonly one?: string; readonly few?: string; readonly many?: string; readonly other: string },
  ) => {
    const rule = rules.select(count);
    const form =
      (rule === 'one' || rule === 'few' || rule === 'many' ? forms[rule] : undefined) ?? forms.other;
    return form.replaceAll('#', numbers.format(count));
  };
}
