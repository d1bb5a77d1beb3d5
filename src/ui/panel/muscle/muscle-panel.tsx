import type { MuscleId } from '../../../anatomy/ids.ts';
import { pointsOf } from '../../../content/facts.ts';
import { MUSCLE_GRADES } from '../../../content/field-grades.ts';
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
  const words = useWords('muscles')[id];
  const { latin, origin, insertion, action, nerve, fma } = words.professional;
  return (
    <TermScope texts={linkableTexts([words.where, words.does])}>
      <Heading back={{ to: { kind: 'muscles' }, label: 'Muscles' }} title={shortName(words.name)}>
        <p className="panel-lead">{words.plainName}</p>
        <p className="panel-latin" lang="la">
          {latin}
        </p>
      </Heading>
      <MuscleActions id={id} />
      <section>
        <h2>Where it is</h2>
        <p>
          <Prose>{words.where}</Prose>
        </p>
        <h2>What it does</h2>
        <p>
          <Prose>{words.does}</Prose>
        </p>
        <SharedGrade grade={MUSCLE_GRADES.does} sources={words.sources} />
      </section>
      <section>
        <h2>Trigger points often found here</h2>
        {words.rarelyDescribed && <p>Points in this muscle are rarely described.</p>}
        <PointRows ids={pointsOf(id)} />
      </section>
      <ConditionLinks muscle={id} />
      <Neighbours id={id} />
      <details className="fold">
        <summary>For professionals</summary>
        <dl className="facts">
          <dt>Origin</dt>
          <dd>{origin}</dd>
          <dt>Insertion</dt>
          <dd>{insertion}</dd>
          <dt>Action</dt>
          <dd>{action}</dd>
          <dt>Nerve</dt>
          <dd>{nerve}</dd>
          {words.name !== shortName(words.name) && (
            <>
              <dt>Full name</dt>
              <dd>{words.name}</dd>
            </>
          )}
          {fma && (
            <>
              <dt>FMA</dt>
              <dd>{fma}</dd>
            </>
          )}
        </dl>
      </details>
      <SourceList keys={words.sources} />
    </TermScope>
  );
}
