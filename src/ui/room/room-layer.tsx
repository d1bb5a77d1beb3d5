import { Suspense } from 'react';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { DrawLayer } from './draw-layer.tsx';
import { LaserPad } from './laser.tsx';
import { MarkCard } from './mark-card.tsx';
import { RoomBar } from './room-bar.tsx';
import { useWakeLock } from './use-wake-lock.ts';

/** What the treatment room adds: its tools, the card of the open mark, a sheet to draw on; the screen stays awake. */
export default function RoomLayer() {
  const room = useExplorer((s) => s.room);
  const tool = useExplorer((s) => s.roomTool);
  useWakeLock(true);
  return (
    <>
      <DrawLayer />
      <LaserPad />
      <RoomBar key={room} />
      {tool === 'mark' && (
        <p className="room-hint" role="status">
          {messages().room.markHint}
        </p>
      )}
      <Suspense fallback={null}>
        <MarkCard />
      </Suspense>
    </>
  );
}
