import { messages } from '../../content/messages.ts';
import type { Words } from '../../content/words.ts';
import type { MarkPlace } from '../../state/marks.ts';
import { markTitle } from './mark-title.ts';

/** The name of a mark's place in one line, without its side. */
export function markName(place: MarkPlace, words: Pick<Words, 'muscles' | 'points' | 'zones'>): string {
  const { name, detail } = markTitle(place, words);
  return detail ? messages().shared.pointOf(name, detail) : name;
}
