import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { oneSide, SIDES } from '../../state/view.ts';

/** Whose muscles are spoken of: the body's own left, right, or both. */
export function SideSwitch() {
  const m = messages().tools;
  // from near only one side is in the picture
  const single = useExplorer((s) => s.place.kind === 'inside');
  const side = useExplorer((s) => (s.place.kind === 'inside' ? oneSide(s.side) : s.side));
  const setSide = useExplorer((s) => s.setSide);
  return (
    <fieldset className="side-switch">
      <legend>{m.sideOfBody}</legend>
      {SIDES.filter((id) => !single || id !== 'both').map((id) => (
        <label key={id}>
          <input type="radio" name="side" value={id} checked={id === side} onChange={() => setSide(id)} />
          <span>{m.side[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
