import { Button } from 'react-aria-components/Button';
import { contextPartIds } from '../../../anatomy/context-parts.ts';
import type { ContextPartId, MuscleId } from '../../../anatomy/ids.ts';
import { muscleIds } from '../../../anatomy/muscles.ts';
import { strataOfMuscle } from '../../../anatomy/strata.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import type { HideableId } from '../../../state/view.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { structureName } from '../../structure-name.ts';
import { useWords } from '../../use-words.ts';

/** What lies on top of a muscle and what lies under it; each can be opened, hidden and shown again. */
export function Neighbours({ id }: { id: MuscleId }) {
  const { over, under } = strataOfMuscle(id);
  return (
    <section>
      <h2>On top of it</h2>
      {over.length > 0 ? <Rows ids={over} /> : <p>Only skin and what lies in it.</p>}
      <h2>Under it</h2>
      {under.length > 0 ? <Rows ids={under} /> : <p>No other muscle.</p>}
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
  const hidden = useExplorer((s) => s.hide.includes(id));
  const toggle = useExplorer((s) => s.toggleHidden);
  return (
    <Button
      className="icon-button"
      aria-label={hidden ? `Show ${name} again` : `Hide ${name}`}
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
