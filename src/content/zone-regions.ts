import type { ConditionId } from './ids.ts';

/**
 * Regions of the skin in the order of the list. `flags`: the conditions whose signs of danger come first for pain
 * there, before any muscle is named.
 */
export const ZONE_REGIONS = [
  { id: 'head', flags: ['headache'] },
  { id: 'neck', flags: ['neck-pain'] },
  { id: 'shoulder', flags: ['shoulder-pain'] },
  { id: 'upper-back', flags: ['upper-back-pain'] },
  { id: 'chest', flags: ['upper-back-pain', 'shoulder-pain'] },
  { id: 'arm', flags: ['shoulder-pain'] },
  { id: 'forearm', flags: ['tennis-elbow', 'golfers-elbow'] },
  { id: 'hand', flags: ['tennis-elbow', 'neck-pain'] },
  { id: 'abdomen', flags: ['lower-back-pain'] },
  { id: 'low-back', flags: ['lower-back-pain'] },
  { id: 'buttock', flags: ['hip-gluteal-pain', 'sciatica'] },
  { id: 'hip', flags: ['hip-gluteal-pain'] },
  { id: 'thigh', flags: ['muscle-strain', 'sciatica'] },
  { id: 'knee', flags: ['knee-pain'] },
  { id: 'leg', flags: ['achilles-tendinopathy', 'sciatica'] },
  { id: 'foot', flags: ['plantar-heel-pain', 'ligament-sprain'] },
] as const satisfies readonly { id: string; flags: readonly ConditionId[] }[];

export type ZoneRegion = (typeof ZONE_REGIONS)[number]['id'];

/** Whether a string names one of the regions that places of the skin are filed under. */
export function isZoneRegion(id: string): id is ZoneRegion {
  return ZONE_REGIONS.some((region) => region.id === id);
}
