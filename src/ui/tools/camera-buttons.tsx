import { type CameraStep, useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

const STEPS = [
  { label: 'Nearer', icon: 'plus', step: { zoom: 1 } },
  { label: 'Farther', icon: 'minus', step: { zoom: -1 } },
  { label: 'Turn to the left', icon: 'turn-left', step: { turn: -1 } },
  { label: 'Turn to the right', icon: 'turn-right', step: { turn: 1 } },
  { label: 'Look higher', icon: 'up', step: { panY: 1 } },
  { label: 'Look lower', icon: 'down', step: { panY: -1 } },
] as const satisfies readonly { label: string; icon: string; step: Partial<CameraStep> }[];

/** Turning, zooming and sliding for those who do not drag, pinch or type; and the way back. */
export function CameraButtons() {
  const stepCamera = useExplorer((s) => s.stepCamera);
  const lookHome = useExplorer((s) => s.lookHome);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one block of buttons
    <div className="camera-buttons" role="group" aria-label="Turn and zoom">
      {STEPS.map(({ label, icon, step }) => (
        <button
          key={label}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          onClick={() => stepCamera(step)}
        >
          <Icon name={icon} />
        </button>
      ))}
      <button type="button" className="home-button" title="Back to the first view" onClick={lookHome}>
        <Icon name="home" />
        Best view
      </button>
    </div>
  );
}
