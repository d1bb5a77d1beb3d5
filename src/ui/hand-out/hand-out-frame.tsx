import { lazy, Suspense, useEffect } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';
import { useHandOut } from '../../state/hand-out.ts';
import { isEmptyMap } from '../../state/marks.ts';

const Sheet = lazy(() => import('./hand-out-sheet.tsx'));

/** Whoever prints by the browser's own menu finds the page there after so long, ms, when nothing else is to be done. */
const LATER_MS = 6000;

/** The page that is printed instead of the screen, where there is a map. */
export function HandOutFrame() {
  const wanted = useExplorer((s) => s.place.kind === 'map' && !isEmptyMap(s.map));
  const asked = useHandOut((s) => s.asked);
  const ask = useHandOut((s) => s.ask);
  useEffect(() => {
    if (!wanted || asked) return;
    const later =
      'requestIdleCallback' in window ? requestIdleCallback : (run: () => void) => setTimeout(run, 1);
    const timer = setTimeout(() => later(ask), LATER_MS);
    return () => clearTimeout(timer);
  }, [wanted, asked, ask]);
  if (!wanted || !asked) return null;
  return (
    <div className="hand-out-root">
      <Suspense fallback={null}>
        <Sheet />
      </Suspense>
    </div>
  );
}
