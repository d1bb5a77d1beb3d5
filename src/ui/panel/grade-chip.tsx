import type { Grade } from '../../content/words.ts';

const GRADE_WORDS: Record<Grade, { label: string; meaning: string }> = {
  good: { label: 'Good evidence', meaning: 'Several good studies agree' },
  some: { label: 'Some evidence', meaning: 'A few studies, not all of them strong' },
  debated: { label: 'Debated', meaning: 'Experts do not agree' },
  practice: { label: 'Common practice', meaning: 'How clinics commonly work or advise' },
};

/** How sure a claim is. */
export function GradeChip({ grade }: { grade: Grade }) {
  const { label, meaning } = GRADE_WORDS[grade];
  return (
    <span className="grade-chip" data-grade={grade} title={meaning}>
      {label}
    </span>
  );
}
