import { messages } from '../../content/messages.ts';
import { type CameraStep, useExplorer } from '../../state/explorer-store.ts';
import { Icon } from '../icon.tsx';

const STEPS = [
  { id: 'nearer', icon: 'plus', step: { zoom: 1 } },
  { id: 'farther', icon: 'minus', step: { zoom: -1 } },
  { id: 'turnLeft', icon: 'turn-left', step: { turn: -1 } },
  { id: 'turnRight', icon: 'turn-right', step: { turn: 1 } },
  { id: 'higher', icon: 'up', step: { panY: 1 } },
  { id: 'lower', icon: 'down', step: { panY: -1 } },
] as const satisfies readonly { id: string; icon: string; step: Partial<CameraStep> }[];

/** Turning, zooming and sliding for those who do not drag, pinch or type; and the way back. */
export function CameraButtons() {
  const m = messages().tools;
  const stepCamera = useExplorer((s) => s.stepCamera);
  const lookHome = useExplorer((s) => s.lookHome);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one block of buttons
    <div className="camera-buttons" role="group" aria-label={m.turnAndZoom}>
      {STEPS.map(({ id, icon, step }) => (
        <button
          key={id}
          type="button"
          className="icon-button"
          aria-label={m.camera[id]}
          title={m.camera[id]}
          onClick={() => stepCamera(step)}
        >
          <Icon name={icon} />
        </button>
      ))}
      <button type="button" className="home-button" title={m.bestViewHint} onClick={lookHome}>
        <Icon name="home" />
        {m.bestView}
      </button>
    </div>
  );
}
