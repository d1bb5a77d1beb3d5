import table from './figures/fibre-axes.json';
import type { TriggerPointId } from './ids.ts';

/**
 * Unit direction of the muscle fibres at every trigger point, from origin to insertion, body frame, left side. Computed
 * from the fibre sheets by `npm run strata`, so that a camera can find its place before the sheets have come.
 */
export const fibreAxes = table as unknown as Readonly<
  Record<TriggerPointId, readonly [x: number, y: number, z: number]>
>;
