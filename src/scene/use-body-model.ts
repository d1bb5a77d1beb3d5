import { useEffect, useState } from 'react';
import { useExplorer } from '../state/explorer-store.ts';
import { type BodyModel, disposeBodyModel } from './body-model.ts';
import { BodyMissingError, loadBody } from './load-body.ts';

/** Loads the body, tells the store how far it is, and disposes it with the component; null until it is there. */
export function useBodyModel(url: string): BodyModel | null {
  const [model, setModel] = useState<BodyModel | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    let loaded: BodyModel | null = null;
    const { reportProgress, reportFailure } = useExplorer.getState();
    loadBody(url, { signal: abort.signal, onProgress: reportProgress }).then(
      (body) => {
        loaded = body;
        if (abort.signal.aborted) disposeBodyModel(body);
        else setModel(body);
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof BodyMissingError)) console.error(error);
        reportFailure(error instanceof BodyMissingError ? 'model-missing' : 'broken');
      },
    );
    return () => {
      abort.abort();
      if (loaded) disposeBodyModel(loaded);
    };
  }, [url]);
  return model;
}
