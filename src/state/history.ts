import type { SharedMap } from './marks.ts';
import type { Place } from './place.ts';
import type { ViewState } from './view.ts';

/** What undo brings back: the selection, the depth, what is hidden and what stands alone. */
export interface Step extends Pick<ViewState, 'layer' | 'hide' | 'isolate'> {
  readonly place: Place;
  readonly map: SharedMap;
  readonly flagsSeen: boolean;
}

/** Steps behind and ahead of the present one, the nearest at the end of each. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Enough for a consultation; the oldest steps are forgotten first. */
const MOST_STEPS = 100;

/** Notes the present before it changes. What was undone is gone then. */
export function remember(history: History, present: Step): History {
  return { past: [...history.past, present].slice(-MOST_STEPS), future: [] };
}

/** One step back from the present, or null where there is none. */
export function undoIn({ past, future }: History, present: Step): { history: History; step: Step } | null {
  const step = past.at(-1);
  return step ? { step, history: { past: past.slice(0, -1), future: [...future, present] } } : null;
}

/** One step forward again, or null where there is none. */
export function redoIn({ past, future }: History, present: Step): { history: History; step: Step } | null {
  const step = future.at(-1);
  return step ? { step, history: { past: [...past, present], future: future.slice(0, -1) } } : null;
}
