import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { depthOf } from '../../state/focus.ts';
import { LAYERS } from '../../state/view.ts';

/** Chooses how deep the body is peeled: a core sample, its taken-off layers left hollow. */
export function DepthGauge() {
  const m = messages().tools;
  const layer = useExplorer((s) => depthOf(s.place, s.layer));
  const set = useExplorer((s) => s.set);
  const depth = LAYERS.indexOf(layer);
  return (
    <fieldset className="depth-gauge">
      <legend>{m.layers}</legend>
      {LAYERS.map((id, index) => (
        <label key={id} className="depth" data-layer={id} data-peeled={index < depth || undefined}>
          <input
            type="radio"
            name="layer"
            value={id}
            checked={id === layer}
            onChange={() => set({ layer: id })}
          />
          <span className="depth-sample" aria-hidden="true" />
          <span className="depth-label">{m.layer[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
