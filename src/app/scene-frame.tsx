import { lazy, Suspense, useMemo } from 'react';
import { messages } from '../content/messages.ts';
import { siteBase } from '../state/app-base.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { SceneNotice } from '../ui/scene-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { isNotArrived } from './not-arrived.ts';

const importStage = () => import('../scene/body-stage.tsx');

function reportFailure(error: unknown): void {
  useExplorer.getState().reportFailure(isNotArrived(error) ? 'stage-missing' : 'broken');
}

/** The scene with its notices. A new attempt is a new canvas; three arrives after the page can be read. */
export function SceneFrame() {
  const attempt = useExplorer((s) => s.attempt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failed import stays failed, a new attempt needs a new one
  const BodyStage = useMemo(() => lazy(importStage), [attempt]);
  return (
    <>
      <ErrorBoundary key={attempt} onError={reportFailure}>
        <Suspense fallback={null}>
          <BodyStage modelUrl={`${siteBase}models/body.glb`} label={messages().explorer.body} />
        </Suspense>
      </ErrorBoundary>
      <SceneNotice />
    </>
  );
}
