import type { TriggerPointId } from '../../anatomy/ids.ts';
import { muscleOf } from '../../content/facts.ts';
import { shortName } from '../../content/short-name.ts';
import type { Words } from '../../content/words.ts';

/** The name of a point's muscle as it stands in the middle of a sentence. */
export function muscleInSentence(id: TriggerPointId, muscles: Words['muscles']): string {
  const name = shortName(muscles[muscleOf(id)].name);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A text of the journey with the point's own muscle and place in it. */
export function fillWords(
  text: string,
  id: TriggerPointId,
  { muscles, points }: Pick<Words, 'muscles' | 'points'>,
): string {
  const filled = text
    .replaceAll('{muscle}', muscleInSentence(id, muscles))
    .replaceAll('{place}', points[id].place);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
