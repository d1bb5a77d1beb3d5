import { Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Grade } from '../../../content/words.ts';
import { Explained } from './explained.tsx';
import { Sources } from './source-list.tsx';

const GRADE_WORDS: Record<Grade, { label: string; meaning: string }> = {
  good: { label: 'Good evidence', meaning: 'Several good studies agree.' },
  some: { label: 'Some evidence', meaning: 'A few studies say so. Not all of them are strong.' },
  debated: { label: 'Debated', meaning: 'Experts do not agree, or studies clash.' },
  practice: { label: 'Common practice', meaning: 'How clinics commonly work or advise. Studies are few.' },
  anatomy: { label: 'Anatomy', meaning: 'Books of anatomy agree on this.' },
};

/** How sure a claim is; opens what that means and on which sources it rests. */
export function GradeChip({ grade, sources }: { grade: Grade; sources: readonly string[] }) {
  const { label, meaning } = GRADE_WORDS[grade];
  return (
    <Explained
      label={label}
      trigger={
        <Button className="grade-chip" data-grade={grade} aria-label={`${label}: how sure is this?`}>
          {label}
        </Button>
      }
    >
      <p>{meaning}</p>
      <p className="explained-sources">It rests on</p>
      <Suspense fallback={<p>One moment</p>}>
        <Sources keys={sources} />
      </Suspense>
    </Explained>
  );
}
