/** The median; of an even number the upper of the two in the middle. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** A figure, or figures by name, or such by name. */
export type Figures = number | { readonly [name: string]: Figures };

/**
 * The median of each figure over several runs, which all have the same names.
 * @throws RangeError where there is no run
 */
export function middleOf<T>(runs: readonly T[]): T {
  const [first] = runs;
  if (first === undefined) throw new RangeError('the middle of no runs');
  if (typeof first === 'number') return middle(runs as readonly number[]) as T;
  const names = Object.keys(first as object) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, middleOf(runs.map((run) => run[name]))])) as T;
}
