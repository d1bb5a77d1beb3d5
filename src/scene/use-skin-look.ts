import { useExplorer } from '../state/explorer-store.ts';
import { depthOf } from '../state/focus.ts';
import { depthOfStep, shownStep } from '../state/inside.ts';
import { paintedOf } from '../state/painted.ts';
import { type SkinLook, skinLook } from '../state/peel.ts';

/** How the skin is drawn now: what is painted needs one to lie on; a journey into a muscle leaves it behind. */
export function useSkinLook(): SkinLook {
  return useExplorer((s) => {
    const inside = s.place.kind === 'inside' && depthOfStep(shownStep(s.step, s)) > 0;
    return inside ? 'off' : skinLook(depthOf(s.place, s.layer), paintedOf(s).length > 0 ? 'glass' : s.skin);
  });
}
