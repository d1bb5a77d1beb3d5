import type { ConditionId } from '../../../content/ids.ts';
import { SOURCE_LANGUAGE } from '../../../content/languages.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';

/** A condition in a list: its name, and below it the everyday words. */
export function ConditionRow({ id }: { id: ConditionId }) {
  const { name, plainName, inEnglish } = useWords('conditions')[id];
  return (
    <li lang={inEnglish && SOURCE_LANGUAGE}>
      <PlaceLink to={{ kind: 'condition', id }} className="row-link">
        <span className="row-title">{name}</span>
        <span className="row-detail">{plainName}</span>
      </PlaceLink>
    </li>
  );
}
