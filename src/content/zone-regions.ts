import type { ConditionId } from './ids.ts';

/**
 * Regions of the skin in the order of the list. `flags`: the conditions whose signs of danger come first for pain
 * there, before any muscle is named.
 */
export const ZONE_REGIONS = [
  { id: 'head', name: 'Head and face', flags: ['headache'] },
  { id: 'neck', name: 'Neck', flags: ['neck-pain'] },
  { id: 'shoulder', name: 'Shoulder', flags: ['shoulder-pain'] },
  { id: 'upper-back', name: 'Upper back', flags: ['upper-back-pain'] },
  { id: 'chest', name: 'Chest', flags: ['upper-back-pain', 'shoulder-pain'] },
  { id: 'arm', name: 'Upper arm', flags: ['shoulder-pain'] },
  { id: 'forearm', name: 'Elbow and forearm', flags: ['tennis-elbow', 'golfers-elbow'] },
  { id: 'hand', name: 'Hand and fingers', flags: ['tennis-elbow', 'neck-pain'] },
  { id: 'abdomen', name: 'Belly and groin', flags: ['lower-back-pain'] },
  { id: 'low-back', name: 'Lower back', flags: ['lower-back-pain'] },
  { id: 'buttock', name: 'Buttock', flags: ['hip-gluteal-pain', 'sciatica'] },
  { id: 'hip', name: 'Hip', flags: ['hip-gluteal-pain'] },
  { id: 'thigh', name: 'Thigh', flags: ['muscle-strain', 'sciatica'] },
  { id: 'knee', name: 'Knee', flags: ['knee-pain'] },
  { id: 'leg', name: 'Shin and calf', flags: ['achilles-tendinopathy', 'sciatica'] },
  { id: 'foot', name: 'Foot and ankle', flags: ['plantar-heel-pain', 'ligament-sprain'] },
] as const satisfies readonly { id: string; name: string; flags: readonly ConditionId[] }[];

export type ZoneRegion = (typeof ZONE_REGIONS)[number]['id'];

export function isZoneRegion(id: string): id is ZoneRegion {
  return ZONE_REGIONS.some((region) => region.id === id);
}
