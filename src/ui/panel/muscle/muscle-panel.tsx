import type { MuscleId } from '../../../anatomy/ids.ts';
import { pointsOf } from '../../../content/facts.ts';
import { MUSCLE_GRADES } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { shortName } from '../../../content/short-name.ts';
import { useWords } from '../../use-words.ts';
import { ConditionLinks } from '../condition/condition-links.tsx';
import { SharedGrade } from '../text/claims.tsx';
import { Heading } from '../text/heading.tsx';
import { Prose } from '../text/prose.tsx';
import { SourceList } from '../text/source-list.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { MuscleActions } from './muscle-actions.tsx';
import { Neighbours } from './neighbours.tsx';
import { PointRows } from './point-rows.tsx';

/** A muscle: where it is, what it does, its points, its conditions, its neighbours; for the trained eye folded. */
export function MusclePanel({ id }: { id: MuscleId }) {
  const { muscle: m, places } = messages();
  const words = useWords('muscles')[id];
  const { latin, origin, insertion, action, nerve, fma } = words.professional;
  return (
    <TermScope texts={linkableTexts([words.where, words.does])}>
      <Heading back={{ to: { kind: 'muscles' }, label: places.muscles }} title={shortName(words.name)}>
        <p className="panel-lead">{words.plainName}</p>
        <p className="panel-latin" lang="la">
          {latin}
        </p>
      </Heading>
      <MuscleActions id={id} />
      <section>
        <h2>{m.where}</h2>
        <p>
          <Prose>{words.where}</Prose>
        </p>
        <h2>{m.does}</h2>
        <p>
          <Prose>{words.does}</Prose>
        </p>
        <SharedGrade grade={MUSCLE_GRADES.does} sources={words.sources} />
      </section>
      <section>
        <h2>{m.points}</h2>
        {words.rarelyDescribed && <p>{m.rarely}</p>}
        <PointRows ids={pointsOf(id)} />
      </section>
      <ConditionLinks muscle={id} />
      <Neighbours id={id} />
      <details className="fold">
        <summary>{m.professional.title}</summary>
        <dl className="facts">
          <dt>{m.professional.origin}</dt>
          <dd>{origin}</dd>
          <dt>{m.professional.insertion}</dt>
          <dd>{insertion}</dd>
          <dt>{m.professional.action}</dt>
          <dd>{action}</dd>
          <dt>{m.professional.nerve}</dt>
          <dd>{nerve}</dd>
          {words.name !== shortName(words.name) && (
            <>
              <dt>{m.professional.fullName}</dt>
              <dd>{words.name}</dd>
            </>
          )}
          {fma && (
            <>
              <dt>{m.professional.fma}</dt>
              <dd>{fma}</dd>
            </>
          )}
        </dl>
      </details>
      <SourceList keys={words.sources} />
    </TermScope>
  );
}
