import type { BodyPoint } from './mesh.ts';

/** Numbers per station: x, y, z, radius; tendon share, distance from the band, length along the band, kind; away xyz, 0. */
export const STATION_NUMBERS = 12;

/** What a strand is of, as the number in its row. */
export const STRAND_KINDS = { bundle: 0, band: 1, vessel: 2 } as const;

/**
 * Writes where station `j` of a strand is, how thick and of what.
 *
 * @param m a place and `n` a unit direction there, body frame, mm; the station lies `off` mm from it that way
 * @param origin what the row counts from, body frame, mm
 * @param radius half the thickness of the strand there, mm
 * @param tendon share of tendon, 0 to 1
 * @param kind one of STRAND_KINDS
 */
export function writeStation(
  row: Float32Array,
  j: number,
  m: BodyPoint,
  n: BodyPoint,
  off: number,
  origin: BodyPoint,
  radius: number,
  tendon: number,
  kind: number,
): void {
  const at = j * STATION_NUMBERS;
  for (let c = 0; c < 3; c++) row[at + c] = m[c as 0] + n[c as 0] * off - origin[c as 0];
  row[at + 3] = radius;
  row[at + 4] = tendon;
  row[at + 7] = kind;
}

/**
 * Writes how station `j` lies to the band: `distance` from its middle line and `along` it from the trigger point,
 * both mm, and the unit direction `away` from it, body frame.
 */
export function writeFromBand(
  row: Float32Array,
  j: number,
  distance: number,
  along: number,
  away: BodyPoint,
): void {
  const at = j * STATION_NUMBERS;
  row[at + 5] = distance;
  row[at + 6] = along;
  row.set(away, at + 8);
}

/**
 * Value between two entries of a table, linear; `at` is an index with a fraction. Beyond the last entry the last
 * piece is continued.
 */
export function lerp(values: ArrayLike<number>, at: number): number {
  const i = Math.min(values.length - 2, Math.floor(at));
  return (values[i] as number) + (at - i) * ((values[i + 1] as number) - (values[i] as number));
}

/**
 * Coordinate `c` (0 x, 1 y, 2 z) between two points of a table of xyz, linear; `at` is the index of a point with a
 * fraction.
 */
export function lerp3(values: ArrayLike<number>, at: number, c: number): number {
  const i = Math.min(values.length / 3 - 2, Math.floor(at));
  const [a, b] = [values[i * 3 + c] as number, values[i * 3 + 3 + c] as number];
  return a + (at - i) * (b - a);
}
