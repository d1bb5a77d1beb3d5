import type { FibreSheetFigures } from '../../../src/geometry/fibre-sheet.ts';
import type { BoneFigures } from '../read-tables.ts';

type Point = [number, number, number];

/** How far the sheet reaches over the rib's edge, so that no slit of light stays between the two, mm. */
const OVERLAP_MM = 1.5;
const THICKNESS_MM = 4;
/** Fibres of the outer intercostals run down and forward, degrees. */
export const INTERCOSTAL_PENNATION_DEG = 30;
const FASCICLES = 13;

/**
 * The lower and the upper edge of a rib with its cartilage, from the balls of the table: along a rib's body they
 * come in pairs, lower edge first; the two at the head and the tubercle are left out.
 */
function edgesOf(
  bones: Readonly<Record<string, BoneFigures>>,
  rib: number,
): { lower: Point[]; upper: Point[] } {
  const figures = bones[`rib-${rib}`];
  if (!figures) throw new Error(`bones.json has no rib-${rib}`);
  const lower: Point[] = [];
  const upper: Point[] = [];
  const pairs = (figures.balls.length - 2) / 2;
  for (let i = 2; i < pairs; i++) {
    const a = figures.balls[i * 2] as unknown as [number, number, number, number];
    const b = figures.balls[i * 2 + 1] as unknown as [number, number, number, number];
    const [low, high] = a[1] <= b[1] ? [a, b] : [b, a];
    const reach = (ball: readonly number[], sign: number): Point => [
      ball[0] as number,
      (ball[1] as number) + sign * ((ball[3] as number) - OVERLAP_MM),
      ball[2] as number,
    ];
    lower.push(reach(low, -1));
    upper.push(reach(high, 1));
  }
  // On towards the breastbone along the cartilage: its balls sorted from the rib inwards.
  const cartilage = bones[`costal-cartilage-${rib}`];
  if (cartilage && rib <= 7) {
    const balls = [...cartilage.balls].sort((a, b) => (b[0] as number) - (a[0] as number));
    for (let i = 0; i < balls.length - 1; i += 2) {
      const [a, b] = [balls[i] as readonly number[], balls[i + 1] as readonly number[]];
      const x = ((a[0] as number) + (b[0] as number)) / 2;
      const z = ((a[2] as number) + (b[2] as number)) / 2;
      const low = Math.min((a[1] as number) - (a[3] as number), (b[1] as number) - (b[3] as number));
      const high = Math.max((a[1] as number) + (a[3] as number), (b[1] as number) + (b[3] as number));
      lower.push([x, low + OVERLAP_MM, z]);
      upper.push([x, high - OVERLAP_MM, z]);
    }
  }
  return { lower, upper };
}

/** Point at the arc length `s` of a polyline. */
function alongLine(line: readonly Point[], s: number): Point {
  let left = s;
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1] as Point;
    const b = line[i] as Point;
    const l = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    if (left <= l || i === line.length - 1) {
      const t = Math.min(1, left / (l || 1));
      return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
    }
    left -= l;
  }
  return line[0] as Point;
}

const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, p, i) => {
    const q = line[i - 1];
    return q ? sum + Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) : 0;
  }, 0);

/**
 * The muscle between rib `rib` and the next, as a fibre sheet: from the lower edge of the upper rib to the upper
 * edge of the lower one, from behind (v = 0) to the front. Where the lower rib is shorter, it ends with it.
 */
export function intercostalSheet(
  bones: Readonly<Record<string, BoneFigures>>,
  rib: number,
): FibreSheetFigures {
  const from = edgesOf(bones, rib).lower;
  const to = edgesOf(bones, rib + 1).upper;
  const lengthTo = lengthOf(to);
  const lengthFrom = Math.min(lengthOf(from), rib >= 9 ? lengthTo * 1.02 : Number.POSITIVE_INFINITY);
  const fascicles = Array.from({ length: FASCICLES }, (_, k) => {
    const s = k / (FASCICLES - 1);
    const a = alongLine(from, s * lengthFrom);
    const b = alongLine(to, s * lengthTo);
    // three stations between the ribs, the middle ones following the barrel of the chest
    return [0, 1 / 3, 2 / 3, 1].map((t) => {
      const bulge = 4 * t * (1 - t) * 1.2;
      const p = a.map((x, c) => x + t * ((b[c] as number) - x)) as Point;
      const r = Math.hypot(p[0], p[2]) || 1;
      return [p[0] + (bulge * p[0]) / r, p[1], p[2] + (bulge * p[2]) / r];
    });
  });
  const thickness = Array.from({ length: FASCICLES - 2 }, () => [
    THICKNESS_MM * 0.6,
    THICKNESS_MM,
    THICKNESS_MM,
    THICKNESS_MM * 0.6,
  ]);
  return { fascicles, thickness, pennation: INTERCOSTAL_PENNATION_DEG };
}
