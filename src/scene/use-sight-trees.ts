import { useEffect, useState } from 'react';
import type { BodyModel } from './body-model.ts';
import { createSightTrees, type SightTrees } from './pick-structure.ts';

/** Builds the search trees for taps in a pause after the whole body has come; null until then. */
export function useSightTrees(model: BodyModel | null): SightTrees | null {
  const [sight, setSight] = useState<SightTrees | null>(null);
  useEffect(() => {
    if (model?.stage !== 'whole') return;
    // after the frame that shows the body
    const timer = setTimeout(() => setSight(createSightTrees(model)), 30);
    return () => {
      clearTimeout(timer);
      setSight(null);
    };
  }, [model]);
  return sight;
}
