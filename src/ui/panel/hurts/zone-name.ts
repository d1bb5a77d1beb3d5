import type { ZoneId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import type { ZoneWords } from '../../../content/words.ts';
import type { SidedZone } from '../../../state/sided-zones.ts';

/** Name of a marked zone with its side: "Temple, left". */
export function sidedName({ id, side }: SidedZone, words: Readonly<Record<ZoneId, ZoneWords>>): string {
  return side === 'midline' ? words[id].name : messages().shared.onSide(words[id].name, side);
}

/** What places of the skin are called in the language of the page, in the order given, without sides. */
export function namesOf(
  ids: readonly ZoneId[],
  words: Readonly<Record<ZoneId, ZoneWords>>,
): readonly string[] {
  return ids.map((id) => words[id].name);
}
