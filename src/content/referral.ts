import type { TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import table from './facts/referral.json';

/** Where the pain of a trigger point is commonly felt: most of all, and where it may spread to. */
export interface ReferralPattern {
  readonly primary: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
}

/** The patterns of all trigger points. JSON widens its literals, hence the cast; tests check every id. */
export const referral = table as unknown as Readonly<Record<TriggerPointId, ReferralPattern>>;
