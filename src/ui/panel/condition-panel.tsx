import { useEffect, useRef } from 'react';
import type { ConditionId } from '../../content/ids.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { useWords } from '../use-words.ts';
import { Heading } from './heading.tsx';
import { LinkedMuscles } from './linked-muscles.tsx';
import { SafetyQuestions } from './safety-questions.tsx';
import { SourceList } from './source-list.tsx';

/** A condition: its safety questions first, then its muscles and their points, in step with the body. */
export function ConditionPanel({ id }: { id: ConditionId }) {
  const words = useWords('conditions')[id];
  const flagsSeen = useExplorer((s) => s.flagsSeen);
  const linked = useRef<HTMLElement>(null);
  const cameBack = useRef(flagsSeen);

  // whoever has been through the questions reads on from the muscles; the questions stay above
  useEffect(() => {
    if (!flagsSeen) return;
    const heading = linked.current?.querySelector<HTMLElement>('h2');
    heading?.scrollIntoView({ block: 'start' });
    if (!cameBack.current) heading?.focus({ preventScroll: true });
  }, [flagsSeen]);

  return (
    <>
      <Heading back={{ to: { kind: 'conditions' }, label: 'What I have' }} title={words.name}>
        <p className="panel-lead">{words.plainName}</p>
      </Heading>
      <SafetyQuestions questions={words.redFlags} />
      {flagsSeen && (
        <section ref={linked} className="linked">
          <h2 tabIndex={-1}>Muscles often linked with it</h2>
          <LinkedMuscles id={id} whys={words.muscles} />
        </section>
      )}
      <section>
        <h2>What it is</h2>
        {words.summary.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section>
        <h2>What people often feel</h2>
        <ul className="plain-list">
          {words.feel.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </section>
      <SourceList keys={words.sources} />
    </>
  );
}
