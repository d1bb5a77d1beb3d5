/**
 * Places labels in a column: each as near as can be to the height it points at, in that order, none closer than
 * `pitch` to the next, all between top and bottom as long as they fit there.
 *
 * Equal order of labels and of what they point at keeps their lines from crossing. Allocates nothing.
 *
 * @param order indexes of the labels of this column, sorted by `wanted`
 * @param wanted heights pointed at, CSS pixels, by index
 * @param y heights of the labels' middles, written by index
 */
export function placeLabels(
  order: readonly number[],
  wanted: Float32Array,
  y: Float32Array,
  top: number,
  bottom: number,
  pitch: number,
): void {
  const half = pitch / 2;
  let low = top + half;
  for (const i of order) {
    low = Math.max(low, wanted[i] as number);
    y[i] = low;
    low += pitch;
  }
  // what ran over the bottom is pushed back up, and takes along what it then touches
  let high = bottom - half;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    if ((y[i] as number) <= high) break;
    y[i] = high;
    high -= pitch;
  }
}
