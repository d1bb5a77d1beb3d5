import { Button } from 'react-aria-components/Button';
import { contextPartIds } from '../../../anatomy/context-parts.ts';
import type { ContextPartId, MuscleId } from '../../../anatomy/ids.ts';
import { muscleIds } from '../../../anatomy/muscles.ts';
import { strataOfMuscle } from '../../../anatomy/strata.ts';
import { messages } from '../../../content/messages.ts';
import { structureName } from '../../../content/structure-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import type { HideableId } from '../../../state/view.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';

/** What lies on top of a muscle and what lies under it; each can be opened, hidden and shown again. */
export function Neighbours({ id }: { id: MuscleId }) {
  const m = messages().muscle;
  const { over, under } = strataOfMuscle(id);
  return (
    <section>
      <h2>{m.over}</h2>
      {over.length > 0 ? <Rows ids={over} /> : <p>{m.nothingOver}</p>}
      <h2>{m.under}</h2>
      {under.length > 0 ? <Rows ids={under} /> : <p>{m.nothingUnder}</p>}
    </section>
  );
}

function Rows({ ids }: { ids: readonly string[] }) {
  const words = useWords('muscles');
  return (
    <ul className="neighbour-rows">
      {ids.map((id) => (
        <li key={id}>
          {isMuscle(id) ? (
            <PlaceLink to={{ kind: 'muscle', id }} className="row-link">
              <span className="row-title">{structureName(id, words)}</span>
            </PlaceLink>
          ) : (
            <span className="row-plain">{structureName(id, words)}</span>
          )}
          {(isMuscle(id) || isContextPart(id)) && <HideButton id={id} name={structureName(id, words)} />}
        </li>
      ))}
    </ul>
  );
}

/** Takes one muscle off the body, and puts it back. */
export function HideButton({ id, name }: { id: HideableId; name: string }) {
  const { muscle: m, tools } = messages();
  const hidden = useExplorer((s) => s.hide.includes(id));
  const toggle = useExplorer((s) => s.toggleHidden);
  return (
    <Button
      className="icon-button"
      aria-label={hidden ? tools.showAgain(name) : m.hide(name)}
      onPress={() => toggle(id)}
    >
      <Icon name={hidden ? 'eye-off' : 'eye'} />
    </Button>
  );
}

function isMuscle(id: string): id is MuscleId {
  return (muscleIds as readonly string[]).includes(id);
}

function isContextPart(id: string): id is ContextPartId {
  return (contextPartIds as readonly string[]).includes(id);
}
