import type { PartId } from '../../anatomy/ids.ts';
import { muscleIds, muscles as muscleTable } from '../../anatomy/muscles.ts';
import { muscleOf } from '../../content/facts.ts';
import { shortName } from '../../content/short-name.ts';
import type { Words } from '../../content/words.ts';
import type { MarkPlace } from '../../state/marks.ts';
import { structureName } from '../structure-name.ts';

type Tables = Pick<Words, 'muscles' | 'points' | 'zones'>;

/** The name of a mark's place in plain words, without its side. */
export function markName(place: MarkPlace, { muscles, points, zones }: Tables): string {
  if (place.kind === 'zone') return zones[place.zone.id].name;
  if (place.kind === 'point')
    return `${shortName(muscles[muscleOf(place.id)].name)}: ${lower(points[place.id].place)}`;
  return `Place on the ${lower(structureName(ownerOfPart(place.part), muscles))}`;
}

/** The side of a mark's place as a word; empty on the mid-line. */
export function markSide(place: MarkPlace): string {
  const side = place.kind === 'zone' ? place.zone.side : place.side;
  return side === 'midline' ? '' : side;
}

function ownerOfPart(part: PartId): string {
  return muscleIds.find((id) => muscleTable[id].parts.includes(part)) ?? part;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
