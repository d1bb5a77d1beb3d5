import { useExplorer } from '../../state/explorer-store.ts';
import { SIDES, type SideChoice } from '../../state/view.ts';

const LABELS: Record<SideChoice, string> = { left: 'Left', right: 'Right', both: 'Both' };

/** Whose muscles are spoken of: the body's own left, right, or both. */
export function SideSwitch() {
  const side = useExplorer((s) => s.side);
  const setSide = useExplorer((s) => s.setSide);
  return (
    <fieldset className="side-switch">
      <legend>Side of the body</legend>
      {SIDES.map((id) => (
        <label key={id}>
          <input type="radio" name="side" value={id} checked={id === side} onChange={() => setSide(id)} />
          <span>{LABELS[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
