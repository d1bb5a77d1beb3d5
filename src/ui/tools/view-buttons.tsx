import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { VIEWS } from '../../state/view.ts';

/** Looks at what is open from one of the body's sides. Pressed while the camera still stands there. */
export function ViewButtons() {
  const m = messages().tools;
  const view = useExplorer((s) =>
    s.strayed ? null : (s.view ?? (s.place.kind === 'home' ? 'front' : null)),
  );
  const lookFrom = useExplorer((s) => s.lookFrom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one bar of buttons
    <div className="view-buttons" role="group" aria-label={m.view}>
      {VIEWS.map((id) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => lookFrom(id)}>
          {m.views[id]}
        </button>
      ))}
    </div>
  );
}
