import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { MuscleId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Icon } from '../../icon.tsx';

/** What can be done with the muscle on the body: stand alone, come back into view. */
export function MuscleActions({ id }: { id: MuscleId }) {
  const m = messages().muscle;
  const isolate = useExplorer((s) => s.isolate);
  const natural = useExplorer((s) => s.layer === null && !s.isolate && !s.hide.includes(id) && !s.strayed);
  const set = useExplorer((s) => s.set);
  const lookHome = useExplorer((s) => s.lookHome);
  const peelToIt = () => {
    set({ layer: null, isolate: false, hide: useExplorer.getState().hide.filter((other) => other !== id) });
    lookHome();
  };
  return (
    <div className="muscle-actions">
      <ToggleButton
        className="chip-button"
        isSelected={isolate}
        onChange={(selected) => set({ isolate: selected })}
      >
        <Icon name="alone" />
        {m.showAlone}
      </ToggleButton>
      <Button className="chip-button" isDisabled={natural} onPress={peelToIt}>
        <Icon name="layers" />
        {m.peelToIt}
      </Button>
    </div>
  );
}
