import type { ZoneId } from '../../../anatomy/ids.ts';
import type { ZoneWords } from '../../../content/words.ts';
import type { SidedZone } from '../../../state/sided-zones.ts';

/** Name of a marked zone with its side: "Temple, left". */
export function sidedName({ id, side }: SidedZone, words: Readonly<Record<ZoneId, ZoneWords>>): string {
  return side === 'midline' ? words[id].name : `${words[id].name}, ${side}`;
}

/** Names of zones within a sentence. */
export function namesOf(ids: readonly ZoneId[], words: Readonly<Record<ZoneId, ZoneWords>>): string {
  return ids
    .map((id) => words[id].name)
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .join(', ');
}
