import { SceneFrame } from '../app/scene-frame.tsx';
import { useExplorer } from '../state/explorer-store.ts';
import { FreeArea } from '../ui/free-area.tsx';
import { CameraButtons } from '../ui/tools/camera-buttons.tsx';
import { BodySwitches } from './body-switches.tsx';

/** The body with every switch; with `?bare=1` the body alone, as the pictures show it. */
export default function BodyPlayground() {
  const bare = useExplorer((s) => s.bare);
  return (
    <main className="explorer playground">
      <SceneFrame />
      {!bare && (
        <div className="explorer-controls">
          <BodySwitches />
          <FreeArea />
          <CameraButtons />
        </div>
      )}
    </main>
  );
}
