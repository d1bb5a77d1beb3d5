import { FreeArea } from '../ui/free-area.tsx';
import { InsideFrame } from '../ui/inside/inside-frame.tsx';
import { MarkerLayer } from '../ui/markers/marker-layer.tsx';
import { PanelContent } from '../ui/panel/panel-content.tsx';
import { PanelFrame } from '../ui/panel/panel-frame.tsx';
import { NamedBar } from '../ui/tools/named-bar.tsx';
import { ToolRail } from '../ui/tools/tool-rail.tsx';
import { UndoKeys } from '../ui/tools/undo-keys.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { SceneFrame } from './scene-frame.tsx';

/** The body, full-bleed; the panel beside or below it, the tools at the edge. */
export function Explorer() {
  return (
    <div className="explorer">
      <a className="skip-link" href="#panel">
        To the text
      </a>
      <SceneFrame />
      <PanelFrame>
        <PanelContent boundary={ErrorBoundary} />
      </PanelFrame>
      <FreeArea />
      <MarkerLayer />
      <InsideFrame />
      <NamedBar />
      <ToolRail />
      <UndoKeys />
    </div>
  );
}
