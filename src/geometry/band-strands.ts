import type { BandLine } from './band-line.ts';
import type { FibreSheet } from './fibre-sheet.ts';
import type { BodyPoint } from './mesh.ts';
import { tendonShare } from './slenderness.ts';
import { lerp, lerp3, STATION_NUMBERS, STRAND_KINDS, writeFromBand, writeStation } from './strand-row.ts';

/** Strands of the band in rings around its middle. */
const BAND_RINGS = [1, 6, 12] as const;
const VESSELS = 3;
/** How far along the band its vessels are drawn, mm to each side. */
const VESSEL_REACH_MM = 34;

/**
 * The fascicles of the band itself, in rings around its middle line; thinner where the muscle thins out.
 *
 * @param origin the trigger point, body frame, mm: what is written counts from it
 * @param slender table of `slenderness`, by which a place along u is tendon
 * @returns one row of STATION_NUMBERS per station for each fascicle, mm, the innermost first
 */
export function bandStrands(
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
        const place = [0, 1, 2].map(
          (c) => point[c as 0] + normal[c as 0] * a + side[c as 0] * b,
        ) as unknown as BodyPoint;
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

/**
 * Small vessels that wind along the band on both sides of the trigger point, rising out of the depth and sinking
 * back.
 *
 * @param origin the trigger point, body frame, mm: what is written counts from it
 * @returns one row of STATION_NUMBERS per station for each vessel, mm
 */
export function vessels(band: BandLine, origin: BodyPoint, stations: number): Float32Array[] {
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
      // a vessel comes out of the depth and goes back into it
      const seen = Math.sqrt(Math.sin((Math.PI * j) / (stations - 1)));
      const distance = band.radiusMm * (0.6 + 0.56 * seen);
      writeStation(
        row,
        j,
        point,
        away,
        distance,
        origin,
        band.radiusMm * 0.16 * seen,
        0,
        STRAND_KINDS.vessel,
      );
      writeFromBand(row, j, distance, s, away);
    }
    return row;
  });
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
