import { languageTag } from '../../../content/messages.ts';
import { useWords } from '../../use-words.ts';
import { GradeChip } from '../text/grade-chip.tsx';

/** Every technical word with its meaning, by the alphabet. */
export function AllTerms() {
  const terms = Object.entries(useWords('glossary'));
  terms.sort(([, a], [, b]) => a.term.localeCompare(b.term, languageTag()));
  return (
    <dl className="all-terms">
      {terms.map(([id, { term, meaning, more, grade, sources }]) => (
        <div key={id} id={`term-${id}`}>
          <dt>{term}</dt>
          <dd>
            {meaning} {more} {grade && <GradeChip grade={grade} sources={sources} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
