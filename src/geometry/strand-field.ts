import type { BandLine } from './band-line.ts';
import type { FibreSheet } from './fibre-sheet.ts';
import { type FibreSurface, sampledSurface } from './fibre-surface.ts';
import type { BodyPoint } from './mesh.ts';
import { slenderness, tendonShare } from './slenderness.ts';
import { type FibrePath, traceFibre } from './trace-fibre.ts';

/** Numbers per station: x, y, z, radius; tendon share, distance from the band, length along the band, kind; away xyz, 0. */
export const STATION_NUMBERS = 12;
export const STRAND_KINDS = { bundle: 0, band: 1, vessel: 2 } as const;

export interface StrandFieldOptions {
  /** How many bundles fill the muscle. */
  readonly count: number;
  /** Stations per strand, at least 2. */
  readonly stations?: number;
  /** Bundles stop this far from the band's middle, mm past its radius, so that the band can be seen. */
  readonly clearMm?: number;
}

/**
 * A muscle part as strands along its fibre field, with the taut band and the small vessels around it.
 *
 * All lengths in mm, from the trigger point as origin, axes of the body frame.
 */
export interface StrandField {
  readonly count: number;
  readonly stations: number;
  /** STATION_NUMBERS per station, stations of a strand in order from origin to insertion. */
  readonly data: Float32Array;
  /** Box around all stations, from the trigger point. */
  readonly reachMm: number;
  readonly bandRadiusMm: number;
}

/** Share of the muscle's volume that its bundles fill as drawn. */
const FILL = 0.86;
/** Strands of the band in rings around its middle. */
const BAND_RINGS = [1, 6, 12] as const;
const VESSELS = 3;
/** How far along the band its vessels are drawn, mm to each side. */
const VESSEL_REACH_MM = 34;
const FARTHEST_MM = 1e3;

/**
 * Fills a muscle part with strands: each follows the fibre field from end to end at its own place in the thickness.
 * The same sheet and options give the same strands.
 */
export function fillWithStrands(
  sheet: FibreSheet,
  band: BandLine,
  origin: BodyPoint,
  options: StrandFieldOptions,
): StrandField {
  const { count, stations = 22, clearMm = 0.4 } = options;
  const surface = sampledSurface(sheet);
  const slender = slenderness(sheet, 32);
  const bundles = seedBundles(surface, slender, count);
  const radius = Math.sqrt((volumeOf(sheet) * FILL) / (Math.PI * bundles.reduce((sum, b) => sum + lengthOf(b.path), 0)));
  const rows: Float32Array[] = [];
  for (const { path, share } of bundles) {
    const row = new Float32Array(stations * STATION_NUMBERS);
    resample(path, stations, (j, u, v) => {
      const m = surface.point(u, v);
      const n = surface.normal(u, v);
      const half = surface.half(u, v);
      const off = share * Math.max(0, half - radius * 0.6);
      const thin = Math.min(1, half / (radius * 2.2));
      writeStation(row, j, m, n, off, origin, radius * (0.45 + 0.55 * thin), tendonShare(slender, u), STRAND_KINDS.bundle);
    });
    measureFromBand(row, band, origin);
    if (!runsInside(row, band.radiusMm + clearMm)) rows.push(row);
  }
  rows.push(...bandStrands(sheet, band, origin, stations, slender), ...vessels(band, origin, stations));
  const data = new Float32Array(rows.length * stations * STATION_NUMBERS);
  let reachMm = 0;
  rows.forEach((row, i) => {
    data.set(row, i * stations * STATION_NUMBERS);
    for (let k = 0; k < row.length; k += STATION_NUMBERS) {
      reachMm = Math.max(reachMm, Math.hypot(row[k] as number, row[k + 1] as number, row[k + 2] as number));
    }
  });
  return { count: rows.length, stations, data, reachMm, bandRadiusMm: band.radiusMm };
}

interface Bundle {
  readonly path: FibrePath;
  /** Place in the thickness, -1 to 1. */
  readonly share: number;
}

/**
 * Seeds at places that fill the sheet evenly (a low-discrepancy sequence), fewer where it is thin, and each kept in
 * inverse proportion to its fibre's length: a long fibre would else be found again and again.
 */
function seedBundles(surface: FibreSurface, slender: Float64Array, count: number): readonly Bundle[] {
  const bundles: Bundle[] = [];
  const slanted = surface.feathers > 1 || Math.abs(surface.rates(0.5, 0.5)[1]) > 1e-7;
  let shortest = Infinity;
  for (let i = 0; bundles.length < count && i < count * 14; i++) {
    const u = slanted ? fraction(0.5 + i * 0.8191725133961645) : 0.5;
    const v = 0.02 + 0.96 * fraction(0.5 + i * 0.6710436067037893);
    const share = 2 * fraction(0.5 + i * 0.5497004779019703) - 1;
    if (fraction(i * 0.7548776662) > 2 * Math.sqrt(v * (1 - v)) * (1 - 0.35 * tendonShare(slender, u))) continue;
    const path = traceFibre(surface, { u, v }, slanted ? 4 : 6);
    const length = lengthOf(path);
    if (length < 4) continue;
    shortest = Math.min(shortest, length);
    if (slanted && fraction(i * 0.5698402909) > Math.max(shortest, 20) / length + 0.12) continue;
    bundles.push({ path, share: share * 0.97 });
  }
  return bundles;
}

function bandStrands(
  sheet: FibreSheet,
  band: BandLine,
  origin: BodyPoint,
  stations: number,
  slender: Float64Array,
): Float32Array[] {
  const step = band.radiusMm / (BAND_RINGS.length - 0.5);
  return BAND_RINGS.flatMap((inRing, ring) =>
    Array.from({ length: inRing }, (_, k) => {
      const angle = (2 * Math.PI * (k + (ring % 2) * 0.5)) / inRing;
      const row = new Float32Array(stations * STATION_NUMBERS);
      const count = band.along.length;
      for (let j = 0; j < stations; j++) {
        const at = (j / (stations - 1)) * (count - 1);
        const half = sheet.thickness(lerp(band.u, at), lerp(band.v, at)) / 2;
        // where the muscle thins out its band does as well
        const room = Math.min(1, (half * MOST_OF_HALF) / band.radiusMm);
        const { point, normal, side } = frameAt(band, at);
        const [a, b] = [Math.cos(angle) * ring * step * room, Math.sin(angle) * ring * step * room];
        const place = [0, 1, 2].map((c) => point[c as 0] + normal[c as 0] * a + side[c as 0] * b) as unknown as BodyPoint;
        const tendon = tendonShare(slender, lerp(band.u, at));
        writeStation(row, j, place, normal, 0, origin, step * 0.56 * room, tendon, STRAND_KINDS.band);
        writeFromBand(row, j, ring * step * room, lerp(band.along, at), [
          normal[0] * Math.cos(angle) + side[0] * Math.sin(angle),
          normal[1] * Math.cos(angle) + side[1] * Math.sin(angle),
          normal[2] * Math.cos(angle) + side[2] * Math.sin(angle),
        ]);
      }
      return row;
    }),
  );
}
const MOST_OF_HALF = 0.7;

/** Small vessels that wind along the band on both sides of the trigger point. */
function vessels(band: BandLine, origin: BodyPoint, stations: number): Float32Array[] {
  const first = band.along[0] as number;
  const last = band.along.at(-1) as number;
  return Array.from({ length: VESSELS }, (_, k) => {
    const row = new Float32Array(stations * STATION_NUMBERS);
    const [from, to] = [Math.max(first, -VESSEL_REACH_MM), Math.min(last, VESSEL_REACH_MM)];
    for (let j = 0; j < stations; j++) {
      const s = from + ((to - from) * j) / (stations - 1);
      const at = stationAt(band, s);
      const { point, normal, side } = frameAt(band, at);
      const turn = (2 * Math.PI * k) / VESSELS + s * 0.055 + 0.35 * Math.sin(s * 0.21 + k * 2);
      const away = [0, 1, 2].map(
        (c) => normal[c as 0] * Math.cos(turn) + side[c as 0] * Math.sin(turn),
      ) as unknown as BodyPoint;
      const distance = band.radiusMm * 1.16;
      writeStation(row, j, point, away, distance, origin, band.radiusMm * 0.15, 0, STRAND_KINDS.vessel);
      writeFromBand(row, j, distance, s, away);
    }
    return row;
  });
}

function writeStation(
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

function writeFromBand(row: Float32Array, j: number, distance: number, along: number, away: BodyPoint): void {
  const at = j * STATION_NUMBERS;
  row[at + 5] = distance;
  row[at + 6] = along;
  row.set(away, at + 8);
}

/** Writes how far each station is from the band, which way, and beside which length of it. */
function measureFromBand(row: Float32Array, band: BandLine, origin: BodyPoint): void {
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
    const from = [0, 1, 2].map((c) => p[c as 0] - (band.points[which * 3 + c] as number)) as unknown as BodyPoint;
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

/** Whether a strand runs in the band's own room for most of its way. */
function runsInside(row: Float32Array, radius: number): boolean {
  let inside = 0;
  for (let at = 5; at < row.length; at += STATION_NUMBERS) if ((row[at] as number) < radius) inside++;
  return inside > 2;
}

interface Frame {
  readonly point: BodyPoint;
  readonly normal: BodyPoint;
  readonly side: BodyPoint;
}

/** Middle of the band at a station between two, with two directions across it. */
function frameAt(band: BandLine, at: number): Frame {
  const [point, normal, t] = [band.points, band.normals, band.directions].map(
    (table) => [0, 1, 2].map((c) => lerp3(table, at, c)) as unknown as BodyPoint,
  ) as [BodyPoint, BodyPoint, BodyPoint];
  const side: BodyPoint = [
    t[1] * normal[2] - t[2] * normal[1],
    t[2] * normal[0] - t[0] * normal[2],
    t[0] * normal[1] - t[1] * normal[0],
  ];
  const length = Math.hypot(...side) || 1;
  return { point, normal, side: [side[0] / length, side[1] / length, side[2] / length] };
}

function stationAt({ along }: BandLine, s: number): number {
  let i = 0;
  while (i < along.length - 2 && (along[i + 1] as number) < s) i++;
  const [a, b] = [along[i] as number, along[i + 1] as number];
  return i + Math.min(1, Math.max(0, (s - a) / (b - a || 1)));
}

function resample(path: FibrePath, stations: number, write: (j: number, u: number, v: number) => void): void {
  const total = lengthOf(path);
  let i = 0;
  for (let j = 0; j < stations; j++) {
    const s = (total * j) / (stations - 1);
    while (i < path.along.length - 2 && (path.along[i + 1] as number) < s) i++;
    const [a, b] = [path.along[i] as number, path.along[i + 1] as number];
    const share = Math.min(1, Math.max(0, (s - a) / (b - a || 1)));
    write(j, lerp(path.u, i + share), lerp(path.v, i + share));
  }
}

function lengthOf(path: FibrePath): number {
  return path.along.at(-1) as number;
}

/** Volume of a sheet, mm³: thickness over its area. */
function volumeOf(sheet: FibreSheet): number {
  const [n, k] = [24, 12];
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < k; j++) {
      const [u, v] = [(i + 0.5) / n, (j + 0.5) / k];
      const { along, across } = sheet.tangents(u, v);
      const x = along[1] * across[2] - along[2] * across[1];
      const y = along[2] * across[0] - along[0] * across[2];
      const z = along[0] * across[1] - along[1] * across[0];
      sum += (Math.hypot(x, y, z) * sheet.thickness(u, v)) / (n * k);
    }
  }
  return sum;
}

function lerp(values: ArrayLike<number>, at: number): number {
  const i = Math.min(values.length - 2, Math.floor(at));
  return (values[i] as number) + (at - i) * ((values[i + 1] as number) - (values[i] as number));
}

function lerp3(values: ArrayLike<number>, at: number, c: number): number {
  const i = Math.min(values.length / 3 - 2, Math.floor(at));
  const [a, b] = [values[i * 3 + c] as number, values[i * 3 + 3 + c] as number];
  return a + (at - i) * (b - a);
}

function squared(p: BodyPoint, table: Float64Array, i: number): number {
  const x = p[0] - (table[i * 3] as number);
  const y = p[1] - (table[i * 3 + 1] as number);
  const z = p[2] - (table[i * 3 + 2] as number);
  return x * x + y * y + z * z;
}

function fraction(x: number): number {
  return x - Math.floor(x);
}
