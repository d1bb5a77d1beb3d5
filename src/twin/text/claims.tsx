import { messages } from '../../content/messages.ts';
import { type Graded, sharedGrade } from '../../content/shared-grade.ts';
import type { Claim, Lines } from '../../content/words.ts';
import { usePage } from '../page-context.ts';

/** Claims as paragraphs or as a list, each with how sure it is; where all are equally sure it is said once. */
export function Claims({ claims, list = false }: { claims: readonly Claim[]; list?: boolean }) {
  const shared = sharedGrade(claims);
  const lines = claims.map(({ text, grade, sources }) => {
    const Line = list ? 'li' : 'p';
    return (
      <Line key={text}>
        {text} {!shared && <GradeNote grade={grade} sources={sources} />}
      </Line>
    );
  });
  return (
    <>
      {list ? <ul className="plain-list">{lines}</ul> : lines}
      {shared && <SharedNote {...shared} />}
    </>
  );
}

/** Short lines as a list, how sure they are said once. */
export function LineList({ lines: { items, grade, sources } }: { lines: Lines }) {
  return <Claims claims={items.map((text) => ({ text, grade, sources }))} list />;
}

/** How sure several lines are, said once below them. */
export function SharedNote(graded: Graded) {
  return (
    <p className="shared-grade">
      <GradeNote {...graded} />
    </p>
  );
}

/** How sure a claim is, and the numbers of its sources, which stand at the end of the page. */
export function GradeNote({ grade, sources }: Graded) {
  const { noteOf } = usePage();
  const m = messages();
  return (
    <span className="twin-grade" data-grade={grade}>
      {m.evidence.grades[grade].label}{' '}
      {sources.map((source) => {
        const number = noteOf(source);
        return (
          <a key={source} href={`#source-${source}`} aria-label={m.twin.sourceNumber(number)}>
            {number}
          </a>
        );
      })}
    </span>
  );
}
