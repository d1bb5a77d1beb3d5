import type { ZoneId } from './ids.ts';
import { fieldDistance, type Vector, ZONE_EDGE, zoneFields } from './zone-weight.ts';
import { zoneIds } from './zones.ts';

/** A finger beside every zone still means the nearest one, up to this normalised distance. */
const NEAR_MISS = 1.5;

/** What lies under a finger: the zone whose middle is nearest, measured in its own size, and how near that is. */
export interface ZoneUnder {
  readonly id: ZoneId;
  readonly side: 'left' | 'right';
  /** 0 in the middle of a blob, 1 at its border. */
  readonly distance: number;
}

/**
 * The zone at a place on the skin, or null where none is near. Small zones win over large ones that they lie in.
 *
 * @param point,normal body frame, mm; the normal has length 1
 */
export function zoneAt(point: Vector, normal: Vector): ZoneUnder | null {
  const side = point[0] >= 0 ? 'left' : 'right';
  let nearest: ZoneUnder | null = null;
  for (const id of zoneIds) {
    for (const field of zoneFields(id, side)) {
      const distance = fieldDistance(field, point, normal);
      if (distance < (nearest?.distance ?? NEAR_MISS)) nearest = { id, side, distance };
    }
  }
  return nearest;
}

/** Whether a brush that passes here means the zone, and not one that it only grazes. */
export function isWellWithin({ distance }: ZoneUnder): boolean {
  return distance < (1 + ZONE_EDGE) / 2 - 0.2;
}
