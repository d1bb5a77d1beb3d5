import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Icon } from '../../icon.tsx';

/** What the picture of a trigger point shows: all of where it is felt or the point from near, and the path between. */
export function PatternTools() {
  const ready = useExplorer((s) => s.sceneStatus === 'ready');
  const near = useExplorer((s) => s.reach === 'near');
  const path = useExplorer((s) => s.path);
  const setReach = useExplorer((s) => s.setReach);
  const set = useExplorer((s) => s.set);
  if (!ready) return null;
  return (
    <div className="muscle-actions">
      <ToggleButton
        className="chip-button"
        isSelected={near}
        onChange={(selected) => setReach(selected ? 'near' : 'pattern')}
      >
        <Icon name="plus" />
        From near
      </ToggleButton>
      <ToggleButton
        className="chip-button"
        isSelected={path}
        onChange={(selected) => set({ path: selected })}
      >
        <Icon name="path" />
        Show the path
      </ToggleButton>
    </div>
  );
}
