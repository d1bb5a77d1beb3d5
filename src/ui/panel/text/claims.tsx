import { type Graded, sharedGrade } from '../../../content/shared-grade.ts';
import type { Claim, Lines } from '../../../content/words.ts';
import { GradeChip } from './grade-chip.tsx';
import { Prose } from './prose.tsx';

/** Claims as paragraphs or as a list, each with how sure it is; where all are equally sure it is said once. */
export function Claims({ claims, list = false }: { claims: readonly Claim[]; list?: boolean }) {
  const shared = sharedGrade(claims);
  const lines = claims.map(({ text, grade, sources }) => {
    const Line = list ? 'li' : 'p';
    return (
      <Line key={text}>
        <Prose>{text}</Prose>
        {!shared && (
          <>
            {' '}
            <GradeChip grade={grade} sources={sources} />
          </>
        )}
      </Line>
    );
  });
  return (
    <>
      {list ? <ul className="plain-list">{lines}</ul> : lines}
      {shared && <SharedGrade {...shared} />}
    </>
  );
}

/** Short lines as a list, how sure they are said once. */
export function LineList({ lines: { items, grade, sources } }: { lines: Lines }) {
  return <Claims claims={items.map((text) => ({ text, grade, sources }))} list />;
}

/** How sure several lines are, said once below them. */
export function SharedGrade({ grade, sources }: Graded) {
  return (
    <p className="shared-grade">
      <GradeChip grade={grade} sources={sources} />
    </p>
  );
}
