import { useExplorer } from '../../state/explorer-store.ts';
import { VIEWS, type View } from '../../state/view.ts';

const LABELS: Record<View, string> = {
  front: 'Front',
  back: 'Back',
  left: 'Left side',
  right: 'Right side',
  sole: 'Sole',
  top: 'Top',
};

/** Looks at what is open from one of the body's sides. Pressed while the camera still stands there. */
export function ViewButtons() {
  const view = useExplorer((s) =>
    s.strayed ? null : (s.view ?? (s.place.kind === 'home' ? 'front' : null)),
  );
  const lookFrom = useExplorer((s) => s.lookFrom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one bar of buttons
    <div className="view-buttons" role="group" aria-label="View">
      {VIEWS.map((id) => (
        <button key={id} type="button" aria-pressed={id === view} onClick={() => lookFrom(id)}>
          {LABELS[id]}
        </button>
      ))}
    </div>
  );
}
