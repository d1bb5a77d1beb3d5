import type { BandLine } from './band-line.ts';
import { bandStrands, vessels } from './band-strands.ts';
import type { FibreSheet } from './fibre-sheet.ts';
import { type FibreSurface, sampledSurface } from './fibre-surface.ts';
import { measureFromBand } from './measure-from-band.ts';
import type { BodyPoint } from './mesh.ts';
import { slenderness, tendonShare } from './slenderness.ts';
import { lerp, STATION_NUMBERS, STRAND_KINDS, writeStation } from './strand-row.ts';
import { type FibrePath, traceFibre } from './trace-fibre.ts';

/** How many strands fill a muscle, and how finely each is told. */
export interface StrandFieldOptions {
  /** How many bundles fill the muscle. */
  readonly count: number;
  /** Stations per strand, at least 2. */
  readonly stations?: number;
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

/**
 * Fills a muscle part with strands: each follows the fibre field from end to end at its own place in the thickness.
 * The same sheet and options give the same strands.
 *
 * @param origin the trigger point, body frame, mm; the strands count from it
 * @param outward unit direction towards the skin at the point: the band comes first, then what lies nearest to the
 *   skin
 */
export function fillWithStrands(
  sheet: FibreSheet,
  band: BandLine,
  origin: BodyPoint,
  outward: BodyPoint,
  options: StrandFieldOptions,
): StrandField {
  const { count, stations = 36 } = options;
  const surface = sampledSurface(sheet);
  const slender = slenderness(sheet, 32);
  const bundles = seedBundles(surface, slender, count);
  const radius = Math.sqrt(
    (volumeOf(sheet) * FILL) / (Math.PI * bundles.reduce((sum, b) => sum + lengthOf(b.path), 0)),
  );
  const rows: Float32Array[] = [];
  // the nearest to the skin first: what lies below is then not drawn twice
  const outwards = dot(surface.normal(band.u[band.start] as number, band.v[band.start] as number), outward);
  const ordered = bundles.toSorted((a, b) => (b.share - a.share) * Math.sign(outwards || 1));
  for (const { path, share } of ordered) {
    const row = new Float32Array(stations * STATION_NUMBERS);
    resample(path, stations, (j, u, v) => {
      const m = surface.point(u, v);
      const n = surface.normal(u, v);
      const half = surface.half(u, v);
      const off = share * Math.max(0, half - radius * 0.6);
      const thin = Math.min(1, half / (radius * 2.2));
      writeStation(
        row,
        j,
        m,
        n,
        off,
        origin,
        radius * (0.45 + 0.55 * thin),
        tendonShare(slender, u),
        STRAND_KINDS.bundle,
      );
    });
    measureFromBand(row, band, origin);
    rows.push(row);
  }
  rows.unshift(...bandStrands(sheet, band, origin, stations, slender), ...vessels(band, origin, stations));
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
    if (fraction(i * 0.7548776662) > 2 * Math.sqrt(v * (1 - v)) * (1 - 0.35 * tendonShare(slender, u)))
      continue;
    const path = traceFibre(surface, { u, v }, slanted ? 4 : 6);
    const length = lengthOf(path);
    if (length < 4) continue;
    shortest = Math.min(shortest, length);
    if (slanted && fraction(i * 0.5698402909) > Math.max(shortest, 20) / length + 0.12) continue;
    bundles.push({ path, share: share * 0.97 });
  }
  return bundles;
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

function dot(a: BodyPoint, b: BodyPoint): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function fraction(x: number): number {
  return x - Math.floor(x);
}
