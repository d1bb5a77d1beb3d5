/** A muscle's name without what stands in brackets: `Upper trapezius (descending part)` is `Upper trapezius`. */
export function shortName(name: string): string {
  return name.replace(/ ?[(（][^)）]*[)）]/, '');
}
