import type { ZoneId } from '../anatomy/ids.ts';
import table from './facts/zone-ids.json';

/** The ids of the skin's zones alone, so that a link can be read before the zones themselves are there. */
export const zoneIds = table as readonly ZoneId[];

const KNOWN: ReadonlySet<string> = new Set(table);

/** Whether a string, as a link may bring any, names a place of the skin. */
export function isZoneId(id: string): id is ZoneId {
  return KNOWN.has(id);
}

/** Zones that lie across the middle of the body and have no side. */
export const MIDLINE_ZONES: readonly ZoneId[] = ['chin', 'tailbone', 'pelvic-floor'];

/** Zones whose ache is felt inside, not on the skin; marked by strokes instead of dots. */
export const DEEP_ZONES: readonly ZoneId[] = [
  'in-ear',
  'upper-jaw-teeth',
  'lower-jaw-teeth',
  'behind-eye',
  'pelvic-floor',
];

/** Zones that get a neutral sign instead of paint. */
export const SENSITIVE_ZONES: readonly ZoneId[] = ['genital-area', 'pelvic-floor'];
