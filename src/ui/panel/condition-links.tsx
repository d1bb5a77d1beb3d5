import type { MuscleId, TriggerPointId } from '../../anatomy/ids.ts';
import { conditionsOf } from '../../content/facts.ts';
import { PlaceLink } from '../place-link.tsx';
import { useWords } from '../use-words.ts';

/** The conditions a muscle, or one of its points, is commonly linked with. */
export function ConditionLinks({ muscle, point }: { muscle: MuscleId; point?: TriggerPointId }) {
  const words = useWords('conditions');
  const ids = conditionsOf(muscle, point);
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>Commonly linked with</h2>
      <ul className="link-list">
        {ids.map((id) => (
          <li key={id}>
            <PlaceLink to={{ kind: 'condition', id }} className="row-link">
              <span className="row-title">{words[id].name}</span>
              <span className="row-detail">{words[id].plainName}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
