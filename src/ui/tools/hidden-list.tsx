import { Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { structureName } from '../../content/structure-name.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../use-words.ts';

/** What is hidden, each to be shown again. Nothing while nothing is. */
export function HiddenList() {
  const hide = useExplorer((s) => s.hide);
  if (hide.length === 0) return null;
  return (
    <section className="hidden-list" aria-label={messages().tools.hidden}>
      <Suspense fallback={null}>
        <Names ids={hide} />
      </Suspense>
    </section>
  );
}

function Names({ ids }: { ids: readonly string[] }) {
  const words = useWords('muscles');
  const hide = useExplorer((s) => s.hide);
  const set = useExplorer((s) => s.set);
  return (
    <>
      {ids.map((id) => (
        <Button
          key={id}
          className="chip-button"
          aria-label={messages().tools.showAgain(structureName(id, words))}
          onPress={() => set({ hide: hide.filter((other) => other !== id) })}
        >
          <Icon name="eye-off" />
          {structureName(id, words)}
        </Button>
      ))}
    </>
  );
}
