import { CameraButtons } from '../ui/camera-buttons.tsx';
import { Credits } from '../ui/credits.tsx';
import { DepthGauge } from '../ui/depth-gauge.tsx';
import { FreeArea } from '../ui/free-area.tsx';
import { SkinToggle } from '../ui/skin-toggle.tsx';
import { ThemeToggle } from '../ui/theme-toggle.tsx';
import { ViewButtons } from '../ui/view-buttons.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { SceneFrame } from './scene-frame.tsx';

/** The body, full-bleed, with its controls around it. */
export function FirstPage() {
  return (
    <main className="explorer">
      <SceneFrame />
      <div className="explorer-controls">
        <header className="explorer-header">
          <Wordmark />
          <ThemeToggle />
        </header>
        <div className="explorer-layers">
          <DepthGauge />
          <SkinToggle />
        </div>
        <FreeArea />
        <CameraButtons />
        <ViewButtons />
        <Credits />
      </div>
    </main>
  );
}
