import type { BodyPoint } from './mesh.ts';

/** Numbers per station: x, y, z, radius; tendon share, distance from the band, length along the band, kind; away xyz, 0. */
export const STATION_NUMBERS = 12;
export const STRAND_KINDS = { bundle: 0, band: 1, vessel: 2 } as const;

/** Writes where a station of a strand is, how thick and of what. */
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

/** Writes how a station lies to the band: how far, beside which length of it, and which way. */
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

/** Value between two entries of a table. */
export function lerp(values: ArrayLike<number>, at: number): number {
  const i = Math.min(values.length - 2, Math.floor(at));
  return (values[i] as number) + (at - i) * ((values[i + 1] as number) - (values[i] as number));
}

/** Coordinate between two points of a table of xyz. */
export function lerp3(values: ArrayLike<number>, at: number, c: number): number {
  const i = Math.min(values.length / 3 - 2, Math.floor(at));
  const [a, b] = [values[i * 3 + c] as number, values[i * 3 + 3 + c] as number];
  return a + (at - i) * (b - a);
}
