import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

/** The door to the treatment room: large targets, marks, a map to take home. */
export function RoomToggle() {
  const on = useExplorer((s) => s.room !== 'off');
  const set = useExplorer((s) => s.set);
  return (
    <button
      type="button"
      className="quiet-button room-toggle"
      aria-pressed={on}
      onClick={() => set({ room: on ? 'off' : 'right' })}
    >
      <Icon name="couch" />
      <span>{messages().room.room}</span>
    </button>
  );
}
