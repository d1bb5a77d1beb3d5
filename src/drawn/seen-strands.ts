import { createCanvas, paintTriangle } from './canvas.ts';
import type { Point3 } from './projection.ts';

interface Round {
  /** Places on the screen with their depth, mm. */
  readonly places: readonly Point3[];
  readonly radiusMm: number;
}

const CELLS = 200;
/** A strand that shows in fewer cells is left out. */
const LEAST_CELLS = 5;

/** Which of many strands show at all in a square window: those below are hidden by those above. */
export function seenStrands(
  strands: readonly Round[],
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): ReadonlySet<number> {
  const canvas = createCanvas(x, y, size, size, size / CELLS);
  strands.forEach(({ places, radiusMm }, id) => {
    const sides = places.map((p, j): readonly [Point3, Point3] => {
      const [a, b] = [places[Math.max(0, j - 1)] ?? p, places[Math.min(places.length - 1, j + 1)] ?? p];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const wide = Math.max(radiusMm, canvas.cell) / (Math.hypot(dx, dy) || 1);
      return [
        [p[0] - dy * wide, p[1] + dx * wide, p[2]],
        [p[0] + dy * wide, p[1] - dx * wide, p[2]],
      ];
    });
    sides.forEach(([a, b], j) => {
      const next = sides[j + 1];
      if (!next) return;
      const [c, d] = next;
      paintTriangle(canvas, { at: a, shade: 0 }, { at: b, shade: 0 }, { at: c, shade: 0 }, id);
      paintTriangle(canvas, { at: b, shade: 0 }, { at: d, shade: 0 }, { at: c, shade: 0 }, id);
    });
  });
  const cells = new Map<number, number>();
  for (const id of canvas.id) cells.set(id, (cells.get(id) ?? 0) + 1);
  return new Set([...cells].filter(([id, count]) => id >= 0 && count >= LEAST_CELLS).map(([id]) => id));
}
