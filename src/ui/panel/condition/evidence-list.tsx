import { messages } from '../../../content/messages.ts';
import type { ConditionWords, Finding } from '../../../content/words.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { Prose } from '../text/prose.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

/** What studies found, gains and their absence alike, each with how sure it is. */
export function EvidenceList({ evidence }: { evidence: ConditionWords['evidence'] }) {
  const m = messages();
  return (
    <section>
      <SectionHeading id="evidence">{m.condition.studies}</SectionHeading>
      <ul className="evidence">
        {evidence.map(({ text, finding, study, grade, sources }) => (
          <li key={text} data-finding={finding}>
            <p className="evidence-finding">
              <FindingMark finding={finding} />
              {m.evidence.findings[finding]}
            </p>
            <p>
              <Prose>{text}</Prose>
            </p>
            <p className="evidence-study">
              {study} <GradeChip grade={grade} sources={sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const MARKS: Record<Finding, string> = {
  helped: 'M4 13 9 18 20 6',
  mixed: 'M4 12c3-6 5-6 8 0s5 6 8 0',
  'no-difference': 'M5 9h14M5 15h14',
  'not-studied': 'M12 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z',
  guideline: 'M6 4h12v16H6ZM9 9h6M9 13h6',
  background: 'M12 8v.1M12 11.5V17',
  'not-read': 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.1',
};

function FindingMark({ finding }: { finding: Finding }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={MARKS[finding]} />
    </svg>
  );
}
