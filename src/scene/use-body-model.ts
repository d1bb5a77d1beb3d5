import { useEffect, useState } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { type BodyModel, disposeBodyModel } from './body-model.ts';
import { BodyMissingError, loadBody } from './load-body.ts';

/** Whether the last file did not come whole: then the next is not taken from what the browser has kept. */
let failed = false;

/**
 * Loads the body, tells the store how far it is, and disposes it with the component. Null until its first stage is
 * there, then a new model for each stage.
 */
export function useBodyModel(url: string): BodyModel | null {
  const [model, setModel] = useState<BodyModel | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    let last: BodyModel | null = null;
    const { reportProgress, reportFailure } = useExplorer.getState();
    const onStage = (stage: BodyModel) => {
      last = stage;
      failed = false;
      setModel(stage);
    };
    const options = { signal: abort.signal, anew: failed, onProgress: reportProgress, onStage };
    loadBody(url, options).catch((error: unknown) => {
      if (abort.signal.aborted) return;
      failed = error instanceof BodyMissingError;
      if (!failed) console.error(error);
      reportFailure(failed ? 'model-missing' : 'broken');
    });
    return () => {
      abort.abort();
      if (last) disposeBodyModel(last);
    };
  }, [url]);
  return model;
}
