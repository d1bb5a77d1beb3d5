import { Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { structureName } from '../../content/structure-name.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../use-words.ts';

/** The name of what was tapped, where it has no page of its own: a bone, or a muscle no trigger point is told of. */
export function NamedBar() {
  const named = useExplorer((s) => s.named);
  return (
    <div className="named-bar" role="status">
      {named && (
        <Suspense fallback={null}>
          <Named />
        </Suspense>
      )}
    </div>
  );
}

function Named() {
  const words = useWords('muscles');
  const named = useExplorer((s) => s.named);
  const setNamed = useExplorer((s) => s.name);
  const toggle = useExplorer((s) => s.toggleHidden);
  if (!named) return null;
  const { owner, hideable } = named;
  const m = messages().tools;
  return (
    <>
      <span className="named-name">{structureName(owner, words)}</span>
      {hideable && (
        <Button className="quiet-button" onPress={() => toggle(hideable)}>
          {m.hide}
        </Button>
      )}
      <Button className="icon-button" aria-label={messages().shared.close} onPress={() => setNamed(null)}>
        <Icon name="close" />
      </Button>
    </>
  );
}
