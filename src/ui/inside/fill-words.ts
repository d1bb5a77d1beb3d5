import type { TriggerPointId } from '../../anatomy/ids.ts';
import { muscleOf } from '../../content/facts.ts';
import { atStart } from '../../content/format.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import type { Words } from '../../content/words.ts';

/** The name of a point's muscle as it stands in the middle of a sentence. */
export function muscleInSentence(id: TriggerPointId, muscles: Words['muscles']): string {
  return messages().inside.nameInSentence(shortName(muscles[muscleOf(id)].name));
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
  return atStart(filled);
}
