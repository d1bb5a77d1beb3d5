import { lazy, Suspense } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';

const InsideLayer = lazy(() =>
  // without it the panel says that its text did not arrive, and offers to try again
  import('./inside-layer.tsx').catch(() => ({
    default: (() => null) as unknown as typeof import('./inside-layer.tsx').default,
  })),
);

/** The signs of the journey into a muscle, where there is one. */
export function InsideFrame() {
  const id = useExplorer((s) => (s.place.kind === 'inside' ? s.place.id : null));
  if (!id) return null;
  return (
    <Suspense fallback={null}>
      <InsideLayer key={id} id={id} />
    </Suspense>
  );
}
