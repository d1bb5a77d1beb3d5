import type { TermId } from './ids.ts';
import type { Term } from './words.ts';

/** Where a technical word stands in a text: from `start` to before `end`. */
export interface TermUse {
  readonly id: TermId;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first use of each term in texts that follow one another.
 *
 * Longer forms win over shorter ones ("local twitch response" over "twitch"), words are whole, and case does not
 * count. A text that stands twice is one text.
 *
 * @returns for each text that holds a first use, its uses from left to right
 */
export function findFirstUses(
  texts: readonly string[],
  glossary: Readonly<Record<string, Term>>,
): ReadonlyMap<string, readonly TermUse[]> {
  const idOf = new Map<string, TermId>();
  for (const [id, { forms }] of Object.entries(glossary))
    for (const form of forms) idOf.set(form, id as TermId);
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length || a.localeCompare(b));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literally).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
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

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
