import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { strataOfPoint } from '../../../anatomy/strata.ts';
import { muscleOf } from '../../../content/facts.ts';
import { messages } from '../../../content/messages.ts';
import { structureName } from '../../../content/structure-name.ts';
import { useWords } from '../../use-words.ts';

/**
 * The layers over and under a trigger point, from the skin inwards, as a list that is its own drawing. It tells the
 * order only: no measure of depth stands anywhere in it.
 */
export function DepthDiagram({ id }: { id: TriggerPointId }) {
  const m = messages().point.depth;
  const words = useWords('muscles');
  const { over, under } = strataOfPoint(id);
  const own = muscleOf(id);
  return (
    <section>
      <h2 id="depth-title">{m.title}</h2>
      <ol className="strata" aria-labelledby="depth-title">
        <li data-tissue="skin">{m.skin}</li>
        <li data-tissue="fat">{m.fat}</li>
        {over.map((stratum) => (
          <li key={stratum} data-tissue="muscle">
            {structureName(stratum, words)}
          </li>
        ))}
        <li data-tissue="muscle" data-own="true">
          <span className="strata-spot" aria-hidden="true" />
          {structureName(own, words)}
          <span className="strata-here"> {m.here}</span>
        </li>
        {under && <li data-tissue="below">{structureName(under, words)}</li>}
      </ol>
      <p className="small">{m.note}</p>
    </section>
  );
}
