import { lazy, Suspense } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';
import { LaserDot } from './laser.tsx';
import { MarkLayer } from './mark-layer.tsx';

const RoomLayer = lazy(() => import('./room-layer.tsx'));

/** The marks over the body, and in the treatment room the tools to make them. */
export function RoomFrame() {
  const on = useExplorer((s) => s.room !== 'off');
  return (
    <>
      <MarkLayer />
      <LaserDot />
      {on && (
        <Suspense fallback={null}>
          <RoomLayer />
        </Suspense>
      )}
    </>
  );
}
