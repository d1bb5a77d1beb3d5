import type { MuscleId } from '../anatomy/ids.ts';
import { messages } from './messages.ts';
import { shortName } from './short-name.ts';
import type { Words } from './words.ts';

/**
 * The name of a structure by its owner: a muscle by its words, anything else by its id, which is its anatomical name
 * with hyphens (`dorsal-interosseous-2`), as the page's language says it.
 */
export function structureName(owner: string, words: Words['muscles']): string {
  if (owner in words) return shortName(words[owner as MuscleId].name);
  return messages().structures.name(owner);
}
