import type { ZoneId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import type { ZoneWords } from '../../../content/words.ts';
import type { SidedZone } from '../../../state/sided-zones.ts';

/** Name of a marked zone with its side: "Temple, left". */
export function sidedName({ id, side }: SidedZone, words: Readonly<Record<ZoneId, ZoneWords>>): string {
  return side === 'midline' ? words[id].name : messages().shared.onSide(words[id].name, side);
}

/** Names of zones. */
export function namesOf(
  ids: readonly ZoneId[],
  words: Readonly<Record<ZoneId, ZoneWords>>,
): readonly string[] {
  return ids.map((id) => words[id].name);
}
