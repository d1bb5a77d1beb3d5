import type { TriggerPointId, ZoneId } from '../../anatomy/ids.ts';
import { muscleOf, pointsOf } from '../../content/facts.ts';
import { shortName } from '../../content/short-name.ts';
import { PlaceLink } from '../place-link.tsx';
import { useWords } from '../use-words.ts';
import { ConditionLinks } from './condition-links.tsx';
import { DepthDiagram } from './depth-diagram.tsx';
import { GradeChip } from './grade-chip.tsx';
import { Heading } from './heading.tsx';
import { PointRows } from './point-rows.tsx';
import { SourceList } from './source-list.tsx';

/** A trigger point: where it sits, what people feel and where, how deep it lies, what training is for. */
export function PointPanel({ id }: { id: TriggerPointId }) {
  const muscle = muscleOf(id);
  const muscleWords = useWords('muscles')[muscle];
  const words = useWords('points')[id];
  const { primary, spillover } = useWords('referral')[id];
  const name = shortName(muscleWords.name);
  return (
    <>
      <Heading
        back={{ to: { kind: 'muscle', id: muscle }, label: name }}
        title={words.place}
        documentTitle={`${name}: ${words.place}`}
      >
        <p className="panel-lead">Trigger point in the {name.charAt(0).toLowerCase() + name.slice(1)}</p>
      </Heading>
      <section>
        <h2>Where it sits</h2>
        <p>{words.where}</p>
        <p className="small">A typical area, not an exact place. Yours may differ.</p>
      </section>
      <section>
        <h2>What people feel</h2>
        <p>{words.feel}</p>
        <ZoneList title="Felt most" zones={primary} />
        {spillover.length > 0 && <ZoneList title="Sometimes also" zones={spillover} />}
        <p className="small">
          A common pattern, drawn by clinicians. People differ, and how pain spreads is still debated.{' '}
          <GradeChip grade="debated" />
        </p>
      </section>
      <DepthDiagram id={id} />
      <ConditionLinks muscle={muscle} point={id} />
      <section>
        <h2>Why training matters here</h2>
        <ul className="plain-list">
          {muscleWords.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </section>
      {pointsOf(muscle).length > 1 && (
        <section>
          <h2>All points of this muscle</h2>
          <PointRows ids={pointsOf(muscle)} current={id} />
        </section>
      )}
      <SourceList keys={muscleWords.sources} />
    </>
  );
}

function ZoneList({ title, zones }: { title: string; zones: readonly ZoneId[] }) {
  const words = useWords('zones');
  return (
    <>
      <h3>{title}</h3>
      <ul className="zone-links">
        {zones.map((zone) => (
          <li key={zone}>
            <PlaceLink to={{ kind: 'hurts', zone }} className="chip-link">
              {words[zone].name}
              {words[zone].feltDeep ? ' (felt deep inside)' : ''}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
