import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';

/** Ctrl or Command with Z undoes, with Shift or Y redoes, wherever no text is being written. */
export function UndoKeys() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input[type="text"], input[type="search"], textarea')
      )
        return;
      event.preventDefault();
      const { undo, redo } = useExplorer.getState();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return null;
}
