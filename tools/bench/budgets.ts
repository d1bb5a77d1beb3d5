import { AS_IT_IS, SLOW_PHONE } from './conditions.ts';
import type { BenchFigures } from './figures.ts';

/** A figure that may not be passed, in the unit it is told in. */
export interface Budget {
  readonly what: string;
  readonly unit: 'kB' | 'MB' | 's' | 'ms' | 'calls' | 'frames' | '%';
  readonly most: number;
  readonly measured: (figures: BenchFigures) => number;
}

/**
 * The budgets of the design. What is transferred until the first anatomy is counted on a slow line: on one without
 * limits everything has come before anything can be drawn.
 */
export const BUDGETS: readonly Budget[] = [
  {
    what: 'transferred until text can be read',
    unit: 'kB',
    most: 120,
    measured: ({ loading }) => at(loading, SLOW_PHONE.name).text.bytes / 1e3,
  },
  {
    what: 'transferred until the body is on the screen, drawn',
    unit: 'MB',
    most: 1.2,
    measured: ({ loading }) => at(loading, SLOW_PHONE.name).drawing.bytes / 1e6,
  },
  {
    what: 'transferred until the first muscles are on the screen in 3D',
    unit: 'MB',
    most: 1.2,
    measured: ({ loading }) => at(loading, SLOW_PHONE.name).anatomy.bytes / 1e6,
  },
  { what: 'whole model', unit: 'MB', most: 1.5, measured: ({ model }) => model.bytes / 1e6 },
  {
    what: 'poster of an embed',
    unit: 'kB',
    most: 60,
    measured: ({ loading }) => at(loading, SLOW_PHONE.name).poster.bytes / 1e3,
  },
  {
    what: 'draw calls for the whole body',
    unit: 'calls',
    most: 12,
    measured: ({ moving }) => {
      const { rest, turning } = at(moving, AS_IT_IS.name);
      return Math.max(rest.drawCalls, turning.drawCalls);
    },
  },
  {
    what: 'frames drawn while nothing moves',
    unit: 'frames',
    most: 0,
    measured: ({ moving }) => at(moving, AS_IT_IS.name).framesAtRest,
  },
  {
    what: 'click to highlight, no graphics card',
    unit: 'ms',
    most: 100,
    measured: ({ clicks }) => at(clicks, AS_IT_IS.name).highlightMs,
  },
  {
    what: 'click to its text, no graphics card',
    unit: 'ms',
    most: 100,
    measured: ({ clicks }) => at(clicks, AS_IT_IS.name).panelMs,
  },
  { what: 'compile of the model', unit: 's', most: 180, measured: ({ model }) => model.compileS },
  { what: 'JavaScript heap after load', unit: 'MB', most: 150, measured: ({ heap }) => heap.loaded / 1e6 },
  {
    what: 'growth of the heap over 200 changes of condition',
    unit: '%',
    most: 5,
    measured: ({ heap }) => (heap.after / heap.warm - 1) * 100,
  },
];

/** Holds the figures against every budget, in their order: the value in the budget's unit, and whether it is kept. */
export function checkBudgets(figures: BenchFigures): readonly (Budget & { value: number; kept: boolean })[] {
  return BUDGETS.map((budget) => {
    const value = budget.measured(figures);
    return { ...budget, value, kept: value <= budget.most };
  });
}

function at<T>(by: Readonly<Record<string, T>>, conditions: string): T {
  const found = by[conditions];
  if (!found) throw new RangeError(`nothing was measured under "${conditions}"`);
  return found;
}
