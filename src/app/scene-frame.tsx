import { lazy, Suspense, useMemo } from 'react';
import { messages } from '../content/messages.ts';
import { startGraphics } from '../scene/start-graphics.ts';
import { siteBase } from '../state/app-base.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { SceneNotice } from '../ui/scene-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { isNotArrived } from './not-arrived.ts';

const MODEL_URL = `${siteBase}models/body.glb`;

const importStage = async () => {
  const stage = await import('../scene/body-stage.tsx');
  askForBody();
  return stage;
};

/**
 * Asks for the model when what draws it has come, not before: on a slow line it would hold up the words and three, and
 * be of no use without them; and not later, when React comes to it.
 */
function askForBody(): void {
  if (typeof WebGL2RenderingContext === 'undefined' || document.head.querySelector('link[as="fetch"]'))
    return;
  const link = Object.assign(document.createElement('link'), {
    rel: 'preload',
    as: 'fetch',
    href: MODEL_URL,
    crossOrigin: 'anonymous',
  });
  document.head.append(link);
}

function reportFailure(error: unknown): void {
  useExplorer.getState().reportFailure(isNotArrived(error) ? 'stage-missing' : 'broken');
}

/** The scene with its notices. A new attempt is a new canvas; three arrives after the page can be read. */
export function SceneFrame() {
  const attempt = useExplorer((s) => s.attempt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failed import stays failed, a new attempt needs a new one
  const BodyStage = useMemo(() => lazy(importStage), [attempt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what could not draw then may draw now
  const graphics = useMemo(startGraphics, [attempt]);
  return (
    <>
      <ErrorBoundary key={attempt} onError={reportFailure}>
        <Suspense fallback={null}>
          <BodyStage modelUrl={MODEL_URL} label={messages().explorer.body} graphics={graphics} />
        </Suspense>
      </ErrorBoundary>
      <SceneNotice />
    </>
  );
}
