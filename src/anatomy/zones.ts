import table from './figures/zones.json';
import type { ZoneId } from './ids.ts';

/** One ellipsoid of a zone: centre `c`, half axes `r` along e1 = `axis`, e2 = n x e1 and e3 = n, mm. */
export interface ZoneBlob {
  readonly c: readonly [number, number, number];
  readonly r: readonly [number, number, number];
  readonly axis?: readonly [number, number, number];
  readonly n: readonly [number, number, number];
}

/** A zone of the skin for referral patterns, left side or mid-line; mirror x for the right. */
export interface SkinZone {
  readonly side: 'left' | 'midline';
  readonly blobs: readonly ZoneBlob[];
  readonly label: readonly [number, number, number];
  /** Azimuth it is best seen from, degrees. */
  readonly view: number;
  readonly elevation: number;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The 144 zones of the skin. JSON widens its literals, hence the cast; tests check every id and value. */
export const zones = table as unknown as Readonly<Record<ZoneId, SkinZone>>;

export const zoneIds = Object.keys(table) as readonly ZoneId[];
