import { useExplorer } from '../state/explorer-store.ts';
import { VIEWS, type View } from '../state/view.ts';

const LABELS: Record<View, string> = { front: 'Front', back: 'Back', left: 'Left', right: 'Right' };

/** Looks at the whole body from one of its sides. Pressed while the camera still stands there. */
export function ViewButtons() {
  const view = useExplorer((s) => s.view);
  const wholeBody = useExplorer((s) => s.region === 'body' && !s.strayed);
  const lookFrom = useExplorer((s) => s.lookFrom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one bar of buttons
    <div className="view-buttons" role="group" aria-label="View">
      {VIEWS.map((id) => (
        <button key={id} type="button" aria-pressed={wholeBody && id === view} onClick={() => lookFrom(id)}>
          {LABELS[id]}
        </button>
      ))}
    </div>
  );
}
