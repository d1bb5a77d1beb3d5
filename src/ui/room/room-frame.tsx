import { lazy, Suspense } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';

const RoomLayer = lazy(() => import('./room-layer.tsx'));

/** In the treatment room the tools to make marks. */
export function RoomFrame() {
  const on = useExplorer((s) => s.room !== 'off');
  if (!on) return null;
  return (
    <Suspense fallback={null}>
      <RoomLayer />
    </Suspense>
  );
}
