import { Suspense } from 'react';
import { Button } from 'react-aria-components/Button';
import { messages } from '../../../content/messages.ts';
import type { Grade } from '../../../content/words.ts';
import { Explained } from './explained.tsx';
import { Sources } from './source-list.tsx';

/** How sure a claim is; opens what that means and on which sources it rests. */
export function GradeChip({ grade, sources }: { grade: Grade; sources: readonly string[] }) {
  const { evidence: m, shared } = messages();
  const { label, meaning } = m.grades[grade];
  return (
    <Explained
      label={label}
      trigger={
        <Button className="grade-chip" data-grade={grade} aria-label={m.howSure(label)}>
          {label}
        </Button>
      }
    >
      <p>{meaning}</p>
      <p className="explained-sources">{m.restsOn}</p>
      <Suspense fallback={<p>{shared.oneMoment}</p>}>
        <Sources keys={sources} />
      </Suspense>
    </Explained>
  );
}
