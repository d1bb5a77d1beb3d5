// How a taut band swells, shortens and twitches, and how far its neighbours give way. The shaders are written from the
// same numbers (scene/shaders/strands.ts). A simplified model: the sizes are chosen to be seen, not measured.

/** How the band moves in the picture, as shares of its own radius and length: made to be seen, not measured. */
export const BAND_MOTION = {
  /** Thickening all along a tight band, and at its tender spot, as a share of its radius. */
  tightAlong: 0.12,
  tightAtSpot: 0.62,
  spotMm: 6.5,
  /** A twitch runs from the tender spot this far, as a swelling of this length. */
  twitchReachMm: 36,
  twitchMm: 8,
  twitchSwell: 0.9,
  /** Share by which a tight band shortens, and how far from the spot that is seen, mm. */
  shortens: 0.075,
  twitchShortens: 0.12,
  shortensMm: 34,
  /** Nothing moves beyond this many radii from the band's middle. */
  neighbourhood: 3.2,
} as const;

/** What of a moment moves the band. */
export interface BandMoment {
  readonly tension: number;
  /** 0 to 1 while a twitch runs, else null. */
  readonly twitch: number | null;
}

/** Thickening of the band at a length from its tender spot, as a share of its radius. */
export function bandSwell(alongMm: number, { tension, twitch }: BandMoment): number {
  const m = BAND_MOTION;
  const spot = alongMm / m.spotMm;
  let swell = tension * (m.tightAlong + m.tightAtSpot * Math.exp(-spot * spot));
  if (twitch !== null) {
    const front = (Math.abs(alongMm) - twitch * m.twitchReachMm) / m.twitchMm;
    swell += m.twitchSwell * twitchStrength(twitch) * Math.exp(-front * front);
  }
  return swell;
}

/**
 * How strong a twitch is while it runs: there at once, gone at its end.
 *
 * @param twitch how much of the twitch has run, 0 to 1
 * @returns 0 at rest to about 0.96 at its height
 */
export function twitchStrength(twitch: number): number {
  return Math.sqrt(Math.max(0, 1 - twitch)) * Math.min(1, twitch * 12);
}

/** How far a place of the band moves along it, mm: towards the tender spot. */
export function bandPull(alongMm: number, { tension, twitch }: BandMoment): number {
  const m = BAND_MOTION;
  const far = alongMm / m.shortensMm;
  const share =
    m.shortens * tension + m.twitchShortens * (twitch === null ? 0 : twitchStrength(twitch) * (1 - twitch));
  return -alongMm * share * Math.exp(-far * far);
}

/** How far a strand beside the band gives way, mm, at a distance from the band's middle; 0 outside the neighbourhood. */
export function pushAside(distanceMm: number, radiusMm: number, swell: number): number {
  if (distanceMm <= radiusMm) return distanceMm * swell;
  return radiusMm * swell * nearness(distanceMm, radiusMm);
}

/**
 * How much a place takes part in what the band does: share 1 up to the side of the band, 0 from the end of its
 * neighbourhood on, smooth between.
 */
export function nearness(distanceMm: number, radiusMm: number): number {
  const far = BAND_MOTION.neighbourhood * radiusMm;
  const t = Math.min(1, Math.max(0, (distanceMm - radiusMm) / (far - radiusMm)));
  return 1 - t * t * (3 - 2 * t);
}
