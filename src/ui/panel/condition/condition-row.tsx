import type { ConditionId } from '../../../content/ids.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';

/** A condition in a list: its name, and below it the everyday words. */
export function ConditionRow({ id }: { id: ConditionId }) {
  const { name, plainName } = useWords('conditions')[id];
  return (
    <li>
      <PlaceLink to={{ kind: 'condition', id }} className="row-link">
        <span className="row-title">{name}</span>
        <span className="row-detail">{plainName}</span>
      </PlaceLink>
    </li>
  );
}
