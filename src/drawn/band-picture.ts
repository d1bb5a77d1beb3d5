import { fibreAxes } from '../anatomy/fibre-axes.ts';
import { bandOfPoint, strandsOfPoint } from '../anatomy/fibres.ts';
import type { TriggerPointId } from '../anatomy/ids.ts';
import { muscles } from '../anatomy/muscles.ts';
import { triggerPoints } from '../anatomy/trigger-points.ts';
import type { BandLine } from '../geometry/band-line.ts';
import type { StrandField } from '../geometry/strand-field.ts';
import { STATION_NUMBERS, STRAND_KINDS } from '../geometry/strand-row.ts';
import { dot, type Point3, type Projection, projectionFrom, unit } from './projection.ts';
import { seenStrands } from './seen-strands.ts';

// The surroundings of a trigger point, as seen across the fibres from outside: what lies still. How it moves is told in
// moved-band.ts.

/** A bundle beside the band; per station on the screen, mm from the trigger point. */
export interface NearStrand {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Direction away from the band on the screen. */
  readonly awayX: readonly number[];
  readonly awayY: readonly number[];
  readonly distanceMm: readonly number[];
  readonly alongMm: readonly number[];
  readonly tendon: readonly boolean[];
  readonly radiusMm: number;
  /** Lies so near the band that it gives way. */
  readonly moves: boolean;
}

/** Middle of the band; per station on the screen, mm from the trigger point. */
export interface NearBand {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly alongMm: readonly number[];
  /** Unit direction across it on the screen. */
  readonly acrossX: readonly number[];
  readonly acrossY: readonly number[];
  readonly radiusMm: number;
}

/** What a drawing of a tight band shows: the strands near it, the band itself, and how much of the body is seen. */
export interface BandPicture {
  /** How much of the body the picture shows, mm. */
  readonly widthMm: number;
  /** The farthest first. */
  readonly strands: readonly NearStrand[];
  readonly band: NearBand;
}

/** Bundles of a muscle; a small one has fewer, so that each is seen. */
const STRANDS = { large: 220, small: 90, smallMm: 46 };
/** Stations so far from the point, as a share of the width, are left out. */
const OUTSIDE = 0.72;
const STATIONS = 72;
const STEEPEST_DEG = 78;
/** A picture shows this share of the height that frames the muscle, within limits, mm and radii of the band. */
const SHOWS = { share: 0.62, least: 34, leastRadii: 17, most: 70, mostRadii: 32 };
/** Strands within this many radii give way. */
const GIVES_WAY = 3.2;
const pictures = new Map<string, BandPicture>();

/**
 * The muscle around a trigger point as drawn strands with the band through it, seen across its fibres from outside;
 * drawn once and kept.
 */
export function bandPicture(id: TriggerPointId, side: 'left' | 'right'): BandPicture {
  const key = `${id} ${side}`;
  const known = pictures.get(key);
  if (known) return known;
  const { xyz, muscle } = triggerPoints[id];
  const projection = acrossFibres(id, side);
  const line = bandOfPoint(id);
  const least = Math.max(SHOWS.least, line.radiusMm * SHOWS.leastRadii);
  const most = Math.max(least, Math.min(SHOWS.most, line.radiusMm * SHOWS.mostRadii));
  const widthMm = Math.min(most, Math.max(least, muscles[muscle].framingMm * SHOWS.share));
  const field = strandsOfPoint(id, widthMm < STRANDS.smallMm ? STRANDS.small : STRANDS.large, STATIONS);
  const made = {
    widthMm,
    strands: strandsIn(field, projection, widthMm),
    band: bandIn(line, xyz, projection, widthMm),
  };
  pictures.set(key, made);
  return made;
}

/** From outside, as nearly square to the fibres as can be. */
function acrossFibres(id: TriggerPointId, side: 'left' | 'right'): Projection {
  const axis = unit(fibreAxes[id]);
  const skin = unit(triggerPoints[id].skinDirection);
  const along = dot(skin, axis);
  const eye = unit([skin[0] - axis[0] * along, skin[1] - axis[1] * along, skin[2] - axis[2] * along]);
  const elevationDeg = (Math.asin(eye[1]) * 180) / Math.PI;
  return projectionFrom(
    (Math.atan2(eye[0], eye[2]) * 180) / Math.PI,
    Math.min(STEEPEST_DEG, Math.max(-STEEPEST_DEG, elevationDeg)),
    side,
  );
}

function strandsIn(
  { data, count, stations, bandRadiusMm }: StrandField,
  projection: Projection,
  widthMm: number,
): readonly NearStrand[] {
  const strands: (NearStrand & { depth: number; places: Point3[] })[] = [];
  for (let i = 0; i < count; i++) {
    const first = i * stations * STATION_NUMBERS;
    if (data[first + 7] !== STRAND_KINDS.bundle) continue;
    const strand = {
      x: [] as number[],
      y: [] as number[],
      awayX: [] as number[],
      awayY: [] as number[],
      distanceMm: [] as number[],
      alongMm: [] as number[],
      tendon: [] as boolean[],
      radiusMm: 0,
      moves: false,
      depth: 0,
      places: [] as Point3[],
    };
    let nearest = Infinity;
    for (let at = first; at < first + stations * STATION_NUMBERS; at += STATION_NUMBERS) {
      const value = (k: number) => data[at + k] as number;
      const [x, y, depth] = projection.at([value(0), value(1), value(2)]);
      if (Math.hypot(x, y) > widthMm * OUTSIDE) continue;
      const away = projection.along([value(8), value(9), value(10)]);
      strand.x.push(x);
      strand.y.push(y);
      strand.awayX.push(away[0]);
      strand.awayY.push(away[1]);
      strand.distanceMm.push(value(5));
      strand.alongMm.push(value(6));
      strand.tendon.push(value(4) > 0.5);
      strand.radiusMm = Math.max(strand.radiusMm, value(3));
      nearest = Math.min(nearest, value(5));
      strand.depth += depth;
      strand.places.push([x, y, depth]);
    }
    if (strand.x.length < 2) continue;
    strand.depth /= strand.x.length;
    strand.moves = nearest < GIVES_WAY * bandRadiusMm;
    strands.push(strand);
  }
  const seen = seenStrands(strands, { x: -widthMm * 0.6, y: -widthMm * 0.6, size: widthMm * 1.2 });
  return strands.filter((strand, i) => strand.moves || seen.has(i)).sort((a, b) => a.depth - b.depth);
}

function bandIn(line: BandLine, origin: Point3, projection: Projection, widthMm: number): NearBand {
  const band = {
    x: [] as number[],
    y: [] as number[],
    alongMm: [] as number[],
    acrossX: [] as number[],
    acrossY: [] as number[],
    radiusMm: line.radiusMm,
  };
  const at = (table: Float64Array, i: number): Point3 => [
    table[i * 3] as number,
    table[i * 3 + 1] as number,
    table[i * 3 + 2] as number,
  ];
  line.along.forEach((along, i) => {
    if (Math.abs(along) > widthMm) return;
    const p = at(line.points, i);
    const [x, y] = projection.at([p[0] - origin[0], p[1] - origin[1], p[2] - origin[2]]);
    const [dx, dy] = projection.along(at(line.directions, i));
    const length = Math.hypot(dx, dy) || 1;
    band.x.push(x);
    band.y.push(y);
    band.alongMm.push(along);
    band.acrossX.push(-dy / length);
    band.acrossY.push(dx / length);
  });
  return band;
}
