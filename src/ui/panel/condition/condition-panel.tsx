import { useEffect, useRef } from 'react';
import { citedSources } from '../../../content/cited-sources.ts';
import type { ConditionId } from '../../../content/ids.ts';
import { type Messages, messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { useWords } from '../../use-words.ts';
import { Claims, LineList } from '../text/claims.tsx';
import { Heading } from '../text/heading.tsx';
import { SectionHeading, SectionJumps } from '../text/section-jumps.tsx';
import { SourceList } from '../text/source-list.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LinkedMuscles } from './linked-muscles.tsx';
import { NeedlingFor } from './needling-for.tsx';
import { SafetyQuestions } from './safety-questions.tsx';
import { SameAche } from './same-ache.tsx';
import { SelfCare } from './self-care.tsx';
import { TeachBack } from './teach-back.tsx';

type SectionId = keyof Messages['condition']['jumps'];
const MUSCLES: SectionId = 'linked-muscles';
const SECTIONS: readonly SectionId[] = [
  'what-it-is',
  'what-to-do',
  'needling-for',
  'same-ache',
  'evidence',
  'teach-back',
];

/** A condition: its safety questions first, then its muscles and their points, in step with the body, then the rest. */
export function ConditionPanel({ id }: { id: ConditionId }) {
  const { condition: m, places } = messages();
  const words = useWords('conditions')[id];
  const flagsSeen = useExplorer((s) => s.flagsSeen);
  const cameBack = useRef(flagsSeen);

  // whoever has been through the questions reads on from the muscles; the questions stay above
  useEffect(() => {
    if (!flagsSeen) return;
    const heading = document.getElementById(MUSCLES);
    heading?.scrollIntoView({ block: 'start' });
    if (!cameBack.current) heading?.focus({ preventScroll: true });
  }, [flagsSeen]);

  const { muscles, ...rest } = words;
  const sections = flagsSeen ? [MUSCLES, ...SECTIONS] : SECTIONS;
  return (
    <TermScope texts={linkableTexts(flagsSeen ? { muscles, rest } : rest)}>
      <Heading back={{ to: { kind: 'conditions' }, label: places.conditions }} title={words.name}>
        <p className="panel-lead">{words.plainName}</p>
      </Heading>
      <SafetyQuestions questions={words.redFlags} />
      <SectionJumps sections={sections.map((section) => ({ id: section, name: m.jumps[section] }))} />
      {flagsSeen && (
        <section className="linked">
          <SectionHeading id={MUSCLES}>{m.muscles}</SectionHeading>
          <LinkedMuscles id={id} whys={muscles} />
        </section>
      )}
      <section>
        <SectionHeading id="what-it-is">{m.whatItIs}</SectionHeading>
        <Claims claims={words.summary} />
      </section>
      <section>
        <h2>{m.feel}</h2>
        <LineList lines={words.feel} />
      </section>
      <SelfCare care={words.selfCare} course={words.course} />
      <NeedlingFor needling={words.needling} />
      <SameAche id={id} pairs={words.sameAche} />
      <EvidenceList evidence={words.evidence} />
      <TeachBack questions={words.teachBack} />
      <SourceList keys={[...citedSources(words)]} />
    </TermScope>
  );
}
