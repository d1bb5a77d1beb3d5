import type { PartId } from '../../anatomy/ids.ts';
import { muscleIds, muscles as muscleTable } from '../../anatomy/muscles.ts';
import { muscleOf } from '../../content/facts.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import { structureName } from '../../content/structure-name.ts';
import type { Words } from '../../content/words.ts';
import type { MarkPlace } from '../../state/marks.ts';

/** What a mark is called. */
export interface MarkTitle {
  readonly name: string;
  /** The place on the muscle, where the name does not say it. */
  readonly detail: string;
  /** Empty on the mid-line. */
  readonly side: 'left' | 'right' | '';
}

/**
 * What a marked place is called in plain words: name, a detail that follows it where there is one, and side, empty on
 * the mid-line.
 */
export function markTitle(place: MarkPlace, words: Pick<Words, 'muscles' | 'points' | 'zones'>): MarkTitle {
  const m = messages().room;
  const onSide = place.kind === 'zone' ? place.zone.side : place.side;
  const side = onSide === 'midline' ? '' : onSide;
  if (place.kind === 'zone') return { name: words.zones[place.zone.id].name, detail: '', side };
  if (place.kind === 'point') {
    const name = shortName(words.muscles[muscleOf(place.id)].name);
    return { name, detail: m.placeAfterName(words.points[place.id].place), side };
  }
  return {
    name: m.placeOn(structureName(ownerOf(place.part), words.muscles)),
    detail: '',
    side,
  };
}

function ownerOf(part: PartId): string {
  return muscleIds.find((id) => muscleTable[id].parts.includes(part)) ?? part;
}
