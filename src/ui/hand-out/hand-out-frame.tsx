import { lazy, Suspense } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';
import { isEmptyMap } from '../../state/marks.ts';

const Sheet = lazy(() => import('./hand-out-sheet.tsx'));

/** The page that is printed instead of the screen, where there is a map. */
export function HandOutFrame() {
  const wanted = useExplorer((s) => s.place.kind === 'map' && !isEmptyMap(s.map));
  if (!wanted) return null;
  return (
    <div className="hand-out-root">
      <Suspense fallback={null}>
        <Sheet />
      </Suspense>
    </div>
  );
}
