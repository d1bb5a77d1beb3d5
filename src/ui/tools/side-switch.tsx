import { useExplorer } from '../../state/explorer-store.ts';
import { oneSide, SIDES, type SideChoice } from '../../state/view.ts';

const LABELS: Record<SideChoice, string> = { left: 'Left', right: 'Right', both: 'Both' };

/** Whose muscles are spoken of: the body's own left, right, or both. */
export function SideSwitch() {
  // from near only one side is in the picture
  const single = useExplorer((s) => s.place.kind === 'inside');
  const side = useExplorer((s) => (s.place.kind === 'inside' ? oneSide(s.side) : s.side));
  const setSide = useExplorer((s) => s.setSide);
  return (
    <fieldset className="side-switch">
      <legend>Side of the body</legend>
      {SIDES.filter((id) => !single || id !== 'both').map((id) => (
        <label key={id}>
          <input type="radio" name="side" value={id} checked={id === side} onChange={() => setSide(id)} />
          <span>{LABELS[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
