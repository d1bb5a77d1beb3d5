import { messages } from '../content/messages.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { DrawnBody } from '../ui/drawn-body.tsx';
import { FreeArea } from '../ui/free-area.tsx';
import { HandOutFrame } from '../ui/hand-out/hand-out-frame.tsx';
import { InsideFrame } from '../ui/inside/inside-frame.tsx';
import { KeepFocus } from '../ui/keep-focus.tsx';
import { Kiosk } from '../ui/kiosk/kiosk.tsx';
import { MarkerLayer } from '../ui/markers/marker-layer.tsx';
import { PageNotice } from '../ui/page-notice.tsx';
import { PanelContent } from '../ui/panel/panel-content.tsx';
import { PanelFrame } from '../ui/panel/panel-frame.tsx';
import { LaserDot } from '../ui/room/laser.tsx';
import { MarkLayer } from '../ui/room/mark-layer.tsx';
import { RoomFrame } from '../ui/room/room-frame.tsx';
import { NamedBar } from '../ui/tools/named-bar.tsx';
import { ToolRail } from '../ui/tools/tool-rail.tsx';
import { UndoKeys } from '../ui/tools/undo-keys.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Part } from './part.tsx';
import { SceneFrame } from './scene-frame.tsx';

/**
 * The body, full-bleed; the panel beside or below it, the tools at the edge. A part that comes later and does not
 * arrive, as when the connection drops, takes nothing else with it.
 */
export function Explorer() {
  const room = useExplorer((s) => s.room);
  return (
    <div className="explorer" data-room={room}>
      <a className="skip-link" href="#panel">
        {messages().explorer.skipToText}
      </a>
      <SceneFrame />
      <DrawnBody />
      <PanelFrame>
        <PanelContent boundary={ErrorBoundary} />
      </PanelFrame>
      <FreeArea />
      <Part told>
        <MarkerLayer />
      </Part>
      <Part told>
        <InsideFrame />
      </Part>
      <Part>
        <MarkLayer />
      </Part>
      <LaserDot />
      <Part>
        <RoomFrame />
      </Part>
      <Part told>
        <HandOutFrame />
      </Part>
      <Part>
        <NamedBar />
      </Part>
      <Part>
        <ToolRail />
      </Part>
      <UndoKeys />
      <PageNotice />
      <KeepFocus />
      <Kiosk />
    </div>
  );
}
