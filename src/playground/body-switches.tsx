import { useExplorer } from '../state/explorer-store.ts';
import { DEBUG_FLAGS, LAYERS, PEELED, REGIONS, SKINS, THEMES, VIEWS } from '../state/view.ts';

/** Every choice a link can make about the body, as plain form controls, and what the last frame cost. */
export function BodySwitches() {
  const layer = useExplorer((s) => s.layer ?? 'superficial');
  const view = useExplorer((s) => s.view ?? 'front');
  const region = useExplorer((s) => s.region);
  const skin = useExplorer((s) => s.skin);
  const peeled = useExplorer((s) => s.peeled);
  const theme = useExplorer((s) => s.theme);
  const debug = useExplorer((s) => s.debug);
  const { triangles, drawCalls } = useExplorer((s) => s.cost);
  const set = useExplorer((s) => s.set);
  const lookFrom = useExplorer((s) => s.lookFrom);
  return (
    <form className="switches">
      <h1>Body</h1>
      <Choice label="Layer" options={LAYERS} value={layer} onChoose={(id) => set({ layer: id })} />
      <Choice label="View" options={VIEWS} value={view} onChoose={(id) => lookFrom(id, region)} />
      <Choice label="Region" options={REGIONS} value={region} onChoose={(id) => lookFrom(view, id)} />
      <Choice label="Skin" options={SKINS} value={skin} onChoose={(id) => set({ skin: id })} />
      <Choice label="Peeled" options={PEELED} value={peeled} onChoose={(id) => set({ peeled: id })} />
      <Choice label="Theme" options={THEMES} value={theme} onChoose={(id) => set({ theme: id })} />
      <fieldset>
        <legend>Debug</legend>
        {DEBUG_FLAGS.map((flag) => (
          <label key={flag} className="switch">
            <input
              type="checkbox"
              checked={debug.includes(flag)}
              onChange={(event) =>
                set({ debug: event.target.checked ? [...debug, flag] : debug.filter((id) => id !== flag) })
              }
            />
            {flag}
          </label>
        ))}
      </fieldset>
      <output>
        {triangles.toLocaleString('en')} triangles, {drawCalls} draw calls
      </output>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly onChoose: (id: T) => void;
}

function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <label className="switch">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value as T)}>
        {options.map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
    </label>
  );
}
