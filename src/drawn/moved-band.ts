import { BAND_MOTION, bandPull, bandSwell, nearness, pushAside } from '../geometry/band-motion.ts';
import type { NearBand, NearStrand } from './band-picture.ts';

/** The band runs out into the muscle's ends over this many of its radii. */
const TAPERS = 2;

/** What moves the band at one moment. */
export interface Pulling {
  readonly tension: number;
  /** How far a twitch has run, 0 to 1; null while there is none. */
  readonly twitch: number | null;
}

/** A long shape on the screen, mm from the trigger point: its middle line and half its width, per station. */
export interface Ribbon {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly half: readonly number[];
}

/**
 * How much thicker the band is at a length from its tender spot, as a share of its radius at rest. A twitch runs no
 * farther than the picture reaches, so that it is seen on its whole way.
 */
export function swellAt(alongMm: number, { tension, twitch }: Pulling, reachMm: number): number {
  const still = bandSwell(alongMm, { tension, twitch: null });
  if (twitch === null) return still;
  const { twitchReachMm } = BAND_MOTION;
  return still + bandSwell(alongMm * Math.max(1, twitchReachMm / reachMm), { tension: 0, twitch });
}

/** A bundle beside the band, as far as it gives way: x, y per station, mm. */
export function movedStrand(
  strand: NearStrand,
  pulling: Pulling,
  radiusMm: number,
  reachMm: number,
): readonly number[] {
  const line: number[] = [];
  const last = strand.x.length - 1;
  strand.x.forEach((x, j) => {
    const y = strand.y[j] as number;
    const distance = strand.distanceMm[j] as number;
    const along = strand.alongMm[j] as number;
    const near = nearness(distance, radiusMm);
    if (near <= 0) {
      line.push(x, y);
      return;
    }
    const aside = pushAside(Math.max(distance, radiusMm), radiusMm, swellAt(along, pulling, reachMm));
    const [a, b] = [Math.max(0, j - 1), Math.min(last, j + 1)];
    const [dx, dy] = [
      (strand.x[b] as number) - (strand.x[a] as number),
      (strand.y[b] as number) - (strand.y[a] as number),
    ];
    const pull = (bandPull(along, pulling) * near) / (Math.hypot(dx, dy) || 1);
    line.push(
      x + (strand.awayX[j] as number) * aside + dx * pull,
      y + (strand.awayY[j] as number) * aside + dy * pull,
    );
  });
  return line;
}

/**
 * A strand of the band, or with `share` 0 and `thick` 1 the whole of it.
 *
 * @param share where it lies across the band, -1 to 1
 * @param thick its own half width as a share of the band's radius
 */
export function bandRibbon(
  band: NearBand,
  pulling: Pulling,
  reachMm: number,
  share: number,
  thick: number,
): Ribbon {
  const ribbon = { x: [] as number[], y: [] as number[], half: [] as number[] };
  const [first, last] = [band.alongMm[0] ?? 0, band.alongMm.at(-1) ?? 0];
  band.alongMm.forEach((along, i) => {
    const toEnd = Math.min(along - first, last - along) / (TAPERS * band.radiusMm);
    const taper = Math.sqrt(Math.min(1, 0.05 + toEnd));
    const radius = band.radiusMm * (1 + swellAt(along, pulling, reachMm)) * taper;
    ribbon.x.push((band.x[i] as number) + (band.acrossX[i] as number) * share * radius);
    ribbon.y.push((band.y[i] as number) + (band.acrossY[i] as number) * share * radius);
    ribbon.half.push(radius * thick);
  });
  return ribbon;
}

/** How open a small vessel is at a length from the tender spot: 1 as it is at rest, less where the band is tight. */
export function vesselOpen(alongMm: number, tension: number): number {
  return 1.25 - 0.95 * tension * Math.exp((-alongMm * alongMm) / 260);
}

/**
 * A small vessel that winds along the band; the first of three is number 0.
 *
 * @param leastMm half its width at rest is at least this, so that it is seen in a small muscle too
 */
export function vesselRibbon(
  band: NearBand,
  pulling: Pulling,
  reachMm: number,
  number: number,
  leastMm: number,
): Ribbon {
  const ribbon = { x: [] as number[], y: [] as number[], half: [] as number[] };
  const [first, last] = [band.alongMm[0] ?? 0, band.alongMm.at(-1) ?? 0];
  const lies = [-1.4, 0.2, 1.42][number] ?? 0;
  band.alongMm.forEach((along, i) => {
    if (Math.abs(along) > reachMm * 1.15 || along - first < band.radiusMm || last - along < band.radiusMm)
      return;
    const radius = band.radiusMm * (1 + swellAt(along, pulling, reachMm));
    const winds = 0.34 * Math.sin(along * 0.3 + number * 2.1) + 0.14 * Math.sin(along * 0.71 + number);
    const share = (lies + winds) * radius;
    ribbon.x.push((band.x[i] as number) + (band.acrossX[i] as number) * share);
    ribbon.y.push((band.y[i] as number) + (band.acrossY[i] as number) * share);
    const toEnd = Math.min(along - first, last - along) / band.radiusMm - 1;
    const open = vesselOpen(along, pulling.tension) * Math.sqrt(Math.min(1, toEnd));
    ribbon.half.push(Math.max(leastMm, band.radiusMm * 0.17) * open);
  });
  return ribbon;
}

/** How far a twitch has come on both sides, mm from the tender spot, and how long its swelling is. */
export function twitchFront(
  twitch: number,
  reachMm: number,
): { readonly atMm: number; readonly longMm: number } {
  const share = Math.min(1, reachMm / BAND_MOTION.twitchReachMm);
  return { atMm: twitch * BAND_MOTION.twitchReachMm * share, longMm: BAND_MOTION.twitchMm * share };
}
