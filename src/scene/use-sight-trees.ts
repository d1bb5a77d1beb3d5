import { useEffect, useState } from 'react';
import type { BodyModel } from './body-model.ts';
import { growSightTrees } from './grow-sight-trees.ts';
import type { SightTrees } from './pick-structure.ts';

/** Has the search trees for taps grown once the whole body has come; null until then. */
export function useSightTrees(model: BodyModel | null): SightTrees | null {
  const [sight, setSight] = useState<SightTrees | null>(null);
  useEffect(() => {
    if (model?.stage !== 'whole') return;
    const gone = new AbortController();
    void growSightTrees(model, gone.signal).then((grown) => {
      if (!gone.signal.aborted) setSight(grown);
    });
    return () => {
      gone.abort();
      setSight(null);
    };
  }, [model]);
  return sight;
}
