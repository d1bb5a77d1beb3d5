/** A point or a direction in three coordinates: of the body or of the screen, as the function says. */
export type Point3 = readonly [x: number, y: number, z: number];

/** A direction to look from, as a drawing needs it: screen x to the right, y down, depth towards the eye, mm. */
export interface Projection {
  readonly at: (p: Point3) => Point3;
  /** As `at`, for a direction. */
  readonly along: (d: Point3) => Point3;
}

/**
 * Parallel projection of the left side's figures.
 *
 * @param azimuthDeg where the eye is: 0 in front, 90 at the body's left, 180 behind; of the left side
 * @param side 'right' mirrors the picture, as the right side is the mirror image of the left
 */
export function projectionFrom(
  azimuthDeg: number,
  elevationDeg: number,
  side: 'left' | 'right' = 'left',
): Projection {
  const [a, e] = [(azimuthDeg * Math.PI) / 180, (elevationDeg * Math.PI) / 180];
  const sign = side === 'left' ? 1 : -1;
  const right: Point3 = [Math.cos(a) * sign, 0, -Math.sin(a) * sign];
  const eye: Point3 = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
  const down: Point3 = [Math.sin(a) * Math.sin(e), -Math.cos(e), Math.cos(a) * Math.sin(e)];
  const along = (d: Point3): Point3 => [dot(d, right), dot(d, down), dot(d, eye)];
  return { at: along, along };
}

/** Scalar product of two vectors: of a point with a unit direction, how far it lies that way. */
export function dot(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The same direction at length 1; no direction stays none. */
export function unit(a: Point3): Point3 {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}
