import { lazy, Suspense } from 'react';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { RoomToggle } from '../room/room-toggle.tsx';
import { useStacked } from '../use-media.ts';
import { CameraButtons } from './camera-buttons.tsx';
import { DepthGauge } from './depth-gauge.tsx';
import { HiddenList } from './hidden-list.tsx';
import { SideSwitch } from './side-switch.tsx';
import { SkinToggle } from './skin-toggle.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { ViewButtons } from './view-buttons.tsx';

const PhoneTools = lazy(() => import('./phone-tools.tsx'));

/** The tools: a rail at the edge across from the text, with everything open, on a phone a few buttons that open them. */
export function ToolRail() {
  return useStacked() ? (
    <Suspense fallback={null}>
      <PhoneTools />
    </Suspense>
  ) : (
    <WideTools />
  );
}

function WideTools() {
  const inside = useExplorer((s) => s.place.kind === 'inside');
  const room = useExplorer((s) => s.room !== 'off');
  // in the treatment room the rail is the room's own (room-bar.tsx)
  if (room) return inside ? null : <ViewButtons />;
  if (inside) return <InsideTools />;
  return (
    <>
      <section className="tool-rail" aria-label={messages().tools.tools}>
        <div className="tool-row">
          <UndoButtons />
          <ThemeToggle />
        </div>
        <SideSwitch />
        <DepthGauge />
        <SkinToggle />
        <CameraButtons />
        <RoomToggle />
        <HiddenList />
      </section>
      <ViewButtons />
    </>
  );
}

/** On the way into a muscle the steps choose what is peeled and from where it is seen. */
function InsideTools() {
  return (
    <section className="tool-rail" aria-label={messages().tools.tools}>
      <div className="tool-row">
        <ThemeToggle />
      </div>
      <SideSwitch />
      <CameraButtons />
    </section>
  );
}
