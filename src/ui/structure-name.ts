import type { MuscleId } from '../anatomy/ids.ts';
import { shortName } from '../content/short-name.ts';
import type { Words } from '../content/words.ts';

/** Endings of ids that read better in front, or in full. */
const BODY_PARTS: Record<string, string> = { manus: 'of the hand', pedis: 'of the foot' };

/**
 * The name of a structure by its owner: a muscle by its words, anything else by its id, which is its anatomical name
 * with hyphens (`dorsal-interosseous-2`).
 */
export function structureName(owner: string, words: Words['muscles']): string {
  if (owner in words) return shortName(words[owner as MuscleId].name);
  const pieces = owner.split('-').map((piece) => BODY_PARTS[piece] ?? piece);
  const name = pieces
    .join(' ')
    .replace(/\b([ctls])(\d+)\b/g, (_, letter: string, n: string) => letter.toUpperCase() + n);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
