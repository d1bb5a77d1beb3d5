import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { loadAnew } from '../load-anew.ts';
import type InsideLayerType from './inside-layer.tsx';

const InsideLayer = lazy(() =>
  import('./inside-layer.tsx').catch(() => ({ default: Missing as unknown as typeof InsideLayerType })),
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

function Missing() {
  const m = messages().inside;
  return (
    <div className="step-bar" role="alert">
      <p className="step-missing">{m.missing}</p>
      <Button className="solid-button" onPress={() => void loadAnew()}>
        {m.tryAgain}
      </Button>
    </div>
  );
}
