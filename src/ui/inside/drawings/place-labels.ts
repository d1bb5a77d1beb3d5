/**
 * Middles of labels one below the other, each as near as can be to where it belongs without touching the one above.
 *
 * @param low none reaches below this
 */
export function placeLabels(
  labels: readonly { readonly y: number; readonly height: number }[],
  low: number,
): readonly number[] {
  const places: number[] = [];
  let free = -Infinity;
  for (const { y, height } of labels) {
    const middle = Math.max(y, free + height / 2);
    places.push(middle);
    free = middle + height / 2;
  }
  let limit = low;
  for (let i = labels.length - 1; i >= 0; i--) {
    const half = (labels[i]?.height ?? 0) / 2;
    places[i] = Math.min(places[i] as number, limit - half);
    limit = (places[i] as number) - half;
  }
  return places;
}
