import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { depthOf } from '../../state/focus.ts';
import { skinLook } from '../../state/peel.ts';
import { Icon } from '../icon.tsx';

/** Shows or hides the glass outline of the body. From the closed skin it opens the view on the muscles. */
export function SkinToggle() {
  const glass = useExplorer((s) => skinLook(depthOf(s.place, s.layer), s.skin) === 'glass');
  const closed = useExplorer((s) => depthOf(s.place, s.layer) === 'skin');
  const set = useExplorer((s) => s.set);
  const toggle = () =>
    set(closed ? { layer: 'superficial', skin: 'glass' } : { skin: glass ? 'off' : 'glass' });
  return (
    <button type="button" className="quiet-button skin-toggle" aria-pressed={glass} onClick={toggle}>
      <Icon name="glass" />
      <span>{messages().tools.glassSkin}</span>
    </button>
  );
}
