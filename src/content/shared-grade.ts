import type { Grade } from './words.ts';

/** How sure something is, and on what it rests. */
export interface Graded {
  readonly grade: Grade;
  readonly sources: readonly string[];
}

/** The one grade of all claims and their sources together, or null where they differ. */
export function sharedGrade(claims: readonly Graded[]): Graded | null {
  const grade = claims[0]?.grade;
  if (grade === undefined || claims.some((claim) => claim.grade !== grade)) return null;
  return { grade, sources: [...new Set(claims.flatMap(({ sources }) => sources))] };
}
