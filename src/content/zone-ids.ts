import type { ZoneId } from '../anatomy/ids.ts';
import table from './facts/zone-ids.json';

/** The ids of the skin's zones alone, so that a link can be read before the zones themselves are there. */
export const zoneIds = table as readonly ZoneId[];

const KNOWN: ReadonlySet<string> = new Set(table);

export function isZoneId(id: string): id is ZoneId {
  return KNOWN.has(id);
}
