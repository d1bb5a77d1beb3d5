/** A fine line drawn into (or raised from) the front of the face: seen from the front, whatever the depth there. */
export interface Groove {
  readonly name: string;
  /** The line as points [x, y], body frame, mm. */
  readonly path: readonly (readonly [number, number])[];
  /** Depth in its middle, mm; it runs out towards open ends. Negative: a ridge. */
  readonly depthMm: number;
  /** Half width at which the depth has fallen to 37 %, mm. */
  readonly widthMm: number;
  /** Its first point lies on the mid-line, where it goes on into its mirror image and does not run out. */
  readonly fromMidline?: boolean;
}

/** Grooves lie on the front of the face only, mm. */
const FRONT_Z_MM = 50;

/** How much the grooves take away at a point, mm: to be added to the field. */
export function depthOfGrooves(grooves: readonly Groove[], x: number, y: number, z: number): number {
  if (z < FRONT_Z_MM) return 0;
  let sum = 0;
  for (const { path, depthMm, widthMm, fromMidline = false } of grooves) {
    const pieces = path.length - 1;
    let least = Infinity;
    let along = 0;
    for (let i = 0; i < pieces; i++) {
      const a = path[i] as readonly [number, number];
      const b = path[i + 1] as readonly [number, number];
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      const t = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
      const d = (x - a[0] - t * dx) ** 2 + (y - a[1] - t * dy) ** 2;
      if (d < least) {
        least = d;
        along = (i + t) / pieces;
      }
    }
    const share = least / (widthMm * widthMm);
    if (share > 9) continue;
    const fromEnd = fromMidline ? 1 - along : Math.min(along, 1 - along);
    sum += depthMm * Math.exp(-share) * Math.min(1, fromEnd * 5);
  }
  return sum;
}
