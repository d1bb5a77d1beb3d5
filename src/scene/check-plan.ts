import { BATCHES } from './body-model.ts';
import type { BodyPlan, PackedView, Slice } from './body-plan.ts';

/** The body has some 250 000 vertices and 1.4 million indices with both its sides; a head that asks for more is not its. */
const MOST_VERTICES = 2_000_000;
const MOST_INDICES = 8_000_000;
/** Of all streams unpacked. */
const MOST_UNPACKED_BYTES = 64_000_000;

/**
 * Holds what the head of a model file says against what the file can hold, before anything is made room for: a damaged
 * or foreign file must not ask for gigabytes, nor have a mesh read outside of its stream.
 *
 * @param binBytes length of the binary chunk
 * @throws RangeError naming what does not fit
 */
export function checkPlan({ views, stages, placements, sizes, box }: BodyPlan, binBytes: number): void {
  let before = 0;
  for (const { name, byteLength } of stages) {
    hold(isCount(byteLength) && byteLength >= before && byteLength <= binBytes, `stage ${name}`);
    before = byteLength;
  }
  let unpacked = 0;
  for (const [i, view] of views.entries()) {
    const { byteOffset, byteLength, byteStride, count } = view;
    hold([byteOffset, byteLength, byteStride, count].every(isCount), `stream ${i}`);
    hold(byteOffset + byteLength <= binBytes && (byteStride === 4 || byteStride === 8), `stream ${i}`);
    unpacked += count * byteStride;
    hold(unpacked <= MOST_UNPACKED_BYTES, `stream ${i}`);
  }
  for (const batch of BATCHES) {
    const { vertices, indices } = sizes[batch];
    hold(isCount(vertices) && vertices <= MOST_VERTICES, `vertices of ${batch}`);
    hold(isCount(indices) && indices <= MOST_INDICES, `indices of ${batch}`);
  }
  for (const { column, scale, position, normal, colour, uv, index, box: own } of placements) {
    const what = `structure ${column}`;
    hold(fits(position, views, 8) && fits(index, views, 4) && index.count % 3 === 0, what);
    for (const slice of [normal, colour, ...(uv ? [uv] : [])])
      hold(fits(slice, views, 4) && slice.count === position.count, what);
    hold([scale, ...own.min, ...own.max].every(Number.isFinite), what);
  }
  hold([...box.min, ...box.max].every(Number.isFinite), 'box');
}

function fits({ view, first, count }: Slice, views: readonly PackedView[], byteStride: number): boolean {
  const stream = views[view];
  return (
    stream?.byteStride === byteStride && isCount(first) && isCount(count) && first + count <= stream.count
  );
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function hold(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(`the model's head does not fit its file: ${what}`);
}
