import type { Grade } from './words.ts';

// Claims that are of one kind in every entry have their grade here, not in each of them. Their sources are the
// muscle's.

/** Where a muscle is and what it does; what therapists mind there. */
export const MUSCLE_GRADES = {
  where: 'anatomy',
  does: 'anatomy',
  cautions: 'practice',
} as const satisfies Record<string, Grade>;
/** Where a trigger point sits and where its pain is felt. */
export const POINT_GRADES = { where: 'debated', feel: 'debated' } as const satisfies Record<string, Grade>;
/** That a muscle takes part in a condition. */
export const LINK_GRADE = 'debated' as const satisfies Grade;
/** The signs that need help first: guidance and common teaching. */
export const RED_FLAG_GRADE = 'practice' as const satisfies Grade;
