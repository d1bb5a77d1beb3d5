import { useEffect } from 'react';
import { messages } from '../content/messages.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { loadAnew } from './load-anew.ts';

/** What there is instead of the body, or on its way to it: how far the loading is, or why not and what to do. */
export function SceneNotice() {
  const m = messages().notices;
  const status = useExplorer((s) => s.sceneStatus);
  const failure = useExplorer((s) => s.sceneFailure);
  const progress = useExplorer((s) => s.progress);
  const retry = useExplorer((s) => s.retry);
  const inside = useExplorer((s) => s.place.kind === 'inside');
  const missing = useExplorer((s) => s.insideMissing);
  // as soon as there is a connection again, nobody has to ask
  useEffect(() => {
    if (failure !== 'model-missing') return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failure, retry]);
  const anew = () => void loadAnew();
  const tryAgain = failure === 'stage-missing' ? anew : retry;
  const words = m.failure[failure === 'stage-missing' ? 'model-missing' : (failure ?? 'broken')];
  if (inside && (status === 'failed' || missing)) {
    const why = missing ? m.insideMissing : words.title;
    return (
      <div className="drawn-note" role="status">
        <p>{m.drawnInstead(why)}</p>
        {failure !== 'no-webgl' && (
          <button type="button" className="quiet-button" onClick={missing ? anew : tryAgain}>
            {m.tryAgain}
          </button>
        )}
      </div>
    );
  }
  if (status === 'ready') return null;
  if (status === 'loading') {
    return (
      <div className="scene-notice" role="status">
        <p>{m.loadingBody}</p>
        <progress value={progress} max={1} aria-label={m.loading} />
      </div>
    );
  }
  const { title, text } = status === 'lost' ? m.failure.lost : words;
  return (
    <div className="scene-notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="scene-notice-actions">
        <button type="button" className="solid-button" onClick={tryAgain}>
          {m.tryAgain}
        </button>
        <button type="button" className="quiet-button" onClick={() => location.reload()}>
          {m.reload}
        </button>
      </div>
    </div>
  );
}
