import { type SceneFailure, useExplorer } from '../state/explorer-store.ts';
import { loadAnew } from './load-anew.ts';

const WORDS: Record<SceneFailure | 'lost', { title: string; text: string }> = {
  'model-missing': {
    title: 'The body did not arrive',
    text: 'The connection may have dropped. Please try again in a moment.',
  },
  'no-webgl': {
    title: 'This browser cannot draw in 3D',
    text: 'WebGL 2 is missing or switched off. A current Chrome, Edge, Firefox or Safari has it, or another device may.',
  },
  broken: {
    title: 'Something went wrong while drawing',
    text: 'Trying again often helps. If it does not, reload the page.',
  },
  lost: {
    title: 'The picture was interrupted',
    text: 'The system took the graphics away for a moment. It usually comes back by itself.',
  },
};

/** What there is instead of the body, or on its way to it: how far the loading is, or why not and what to do. */
export function SceneNotice() {
  const status = useExplorer((s) => s.sceneStatus);
  const failure = useExplorer((s) => s.sceneFailure);
  const progress = useExplorer((s) => s.progress);
  const retry = useExplorer((s) => s.retry);
  const inside = useExplorer((s) => s.place.kind === 'inside');
  const missing = useExplorer((s) => s.insideMissing);
  if (inside && (status === 'failed' || missing)) {
    const why = missing ? 'The view inside did not arrive' : WORDS[failure ?? 'broken'].title;
    return (
      <div className="drawn-note" role="status">
        <p>{why}. The steps are drawn instead.</p>
        {failure !== 'no-webgl' && (
          <button type="button" className="quiet-button" onClick={missing ? () => void loadAnew() : retry}>
            Try again
          </button>
        )}
      </div>
    );
  }
  if (status === 'ready') return null;
  if (status === 'loading') {
    return (
      <div className="scene-notice" role="status">
        <p>Preparing the body</p>
        <progress value={progress} max={1} aria-label="Loading" />
      </div>
    );
  }
  const { title, text } = WORDS[status === 'lost' ? 'lost' : (failure ?? 'broken')];
  return (
    <div className="scene-notice" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="scene-notice-actions">
        <button type="button" className="solid-button" onClick={retry}>
          Try again
        </button>
        <button type="button" className="quiet-button" onClick={() => location.reload()}>
          Reload the page
        </button>
      </div>
    </div>
  );
}
