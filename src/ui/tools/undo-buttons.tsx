import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

/** Takes back hiding, showing alone, peeling and choosing, and does them again. */
export function UndoButtons() {
  const m = messages().tools;
  const canUndo = useExplorer((s) => s.history.past.length > 0);
  const canRedo = useExplorer((s) => s.history.future.length > 0);
  const undo = useExplorer((s) => s.undo);
  const redo = useExplorer((s) => s.redo);
  return (
    <>
      <Button className="icon-button" aria-label={m.undo} isDisabled={!canUndo} onPress={undo}>
        <Icon name="undo" />
      </Button>
      <Button className="icon-button" aria-label={m.redo} isDisabled={!canRedo} onPress={redo}>
        <Icon name="redo" />
      </Button>
    </>
  );
}
