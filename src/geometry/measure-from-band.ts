import type { BandLine } from './band-line.ts';
import type { BodyPoint } from './mesh.ts';
import { STATION_NUMBERS, writeFromBand } from './strand-row.ts';

/** What lies beyond the ends of the band is far from it. */
const FARTHEST_MM = 1e3;

/**
 * Writes into a strand's row how far each station is from the band (mm, FARTHEST_MM beyond the band's ends), which
 * way as a unit direction of the body frame, and beside which length of the band it lies (mm from the trigger point).
 *
 * @param row positions must stand in it already, mm from `origin`
 * @param origin the trigger point, body frame, mm
 */
export function measureFromBand(row: Float32Array, band: BandLine, origin: BodyPoint): void {
  const count = band.along.length;
  for (let at = 0; at < row.length; at += STATION_NUMBERS) {
    const p = [0, 1, 2].map((c) => (row[at + c] as number) + origin[c as 0]) as unknown as BodyPoint;
    let nearest = FARTHEST_MM * FARTHEST_MM;
    let which = 0;
    for (let i = 0; i < count; i++) {
      const d = squared(p, band.points, i);
      if (d < nearest) {
        nearest = d;
        which = i;
      }
    }
    // the foot on the line itself, not on its nearest station
    const t = [0, 1, 2].map((c) => band.directions[which * 3 + c] as number) as unknown as BodyPoint;
    const from = [0, 1, 2].map(
      (c) => p[c as 0] - (band.points[which * 3 + c] as number),
    ) as unknown as BodyPoint;
    const ahead = from[0] * t[0] + from[1] * t[1] + from[2] * t[2];
    const out = [0, 1, 2].map((c) => from[c as 0] - t[c as 0] * ahead) as unknown as BodyPoint;
    const distance = Math.hypot(...out);
    const beyond = (which === 0 && ahead < -2) || (which === count - 1 && ahead > 2);
    writeFromBand(
      row,
      at / STATION_NUMBERS,
      beyond ? FARTHEST_MM : distance,
      (band.along[which] as number) + ahead,
      distance > 1e-6 ? [out[0] / distance, out[1] / distance, out[2] / distance] : [1, 0, 0],
    );
  }
}

function squared(p: BodyPoint, table: Float64Array, i: number): number {
  const x = p[0] - (table[i * 3] as number);
  const y = p[1] - (table[i * 3 + 1] as number);
  const z = p[2] - (table[i * 3 + 2] as number);
  return x * x + y * y + z * z;
}
