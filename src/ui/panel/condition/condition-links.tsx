import type { MuscleId, TriggerPointId } from '../../../anatomy/ids.ts';
import { conditionsOf } from '../../../content/facts.ts';
import { messages } from '../../../content/messages.ts';
import { ConditionRow } from './condition-row.tsx';

/** The conditions a muscle, or one of its points, is commonly linked with. */
export function ConditionLinks({ muscle, point }: { muscle: MuscleId; point?: TriggerPointId }) {
  const ids = conditionsOf(muscle, point);
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{messages().condition.linkedWith}</h2>
      <ul className="link-list">
        {ids.map((id) => (
          <ConditionRow key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}
