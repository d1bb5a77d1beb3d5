import type { TriggerPointId, ZoneId } from '../../../anatomy/ids.ts';
import { muscleOf, pointsOf } from '../../../content/facts.ts';
import { MUSCLE_GRADES, POINT_GRADES } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import { linkableTexts } from '../../../content/reading-order.ts';
import { referral } from '../../../content/referral.ts';
import { shortName } from '../../../content/short-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import type { Ink } from '../../../state/painted.ts';
import { zoneOnSides } from '../../../state/sided-zones.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { MarkThis } from '../../room/mark-this.tsx';
import { useWords } from '../../use-words.ts';
import { ConditionLinks } from '../condition/condition-links.tsx';
import { LineList } from '../text/claims.tsx';
import { GradeChip } from '../text/grade-chip.tsx';
import { Heading } from '../text/heading.tsx';
import { MarkSwatch } from '../text/mark-swatch.tsx';
import { Prose } from '../text/prose.tsx';
import { SourceList } from '../text/source-list.tsx';
import { TermScope } from '../text/term-scope.tsx';
import { DepthDiagram } from './depth-diagram.tsx';
import { PatternTools } from './pattern-tools.tsx';
import { PointRows } from './point-rows.tsx';

/** A trigger point: where it sits, what people feel and where, how deep it lies, what training is for. */
export function PointPanel({ id }: { id: TriggerPointId }) {
  const { point: m, shared, places } = messages();
  const muscle = muscleOf(id);
  const muscleWords = useWords('muscles')[muscle];
  const words = useWords('points')[id];
  const { primary, spillover } = referral[id];
  const name = shortName(muscleWords.name);
  const side = useExplorer((s) => s.side);
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return (
    <TermScope texts={linkableTexts([words.where, words.feel, muscleWords.cautions])}>
      <Heading
        back={{ to: { kind: 'muscle', id: muscle }, label: name }}
        title={words.place}
        documentTitle={shared.pointOf(name, words.place)}
      >
        <p className="panel-lead">{m.lead(name)}</p>
      </Heading>
      <PlaceLink to={{ kind: 'inside', id }} className="inside-link">
        <Icon name="inside" />
        <span>
          <b>{places.inside}</b>
          {m.insideText}
        </span>
      </PlaceLink>
      <MarkThis label={m.mark} places={sides.map((of) => ({ kind: 'point', id, side: of }))} />
      <PatternTools sources={muscleWords.sources} />
      <section>
        <h2>{m.where}</h2>
        <p>
          <Prose>{words.where}</Prose>
        </p>
        <p className="small">
          {m.whereNote} <GradeChip grade={POINT_GRADES.where} sources={muscleWords.sources} />
        </p>
      </section>
      <section>
        <h2>{m.feel}</h2>
        <p>
          <Prose>{words.feel}</Prose>
        </p>
        <ZoneList title={m.feltMost} ink="primary" zones={primary} />
        {spillover.length > 0 && <ZoneList title={m.sometimesAlso} ink="spillover" zones={spillover} />}
        <p className="small">
          {m.feelNote} <GradeChip grade={POINT_GRADES.feel} sources={muscleWords.sources} />
        </p>
      </section>
      <DepthDiagram id={id} />
      <ConditionLinks muscle={muscle} point={id} />
      <section>
        <h2>{m.whyTraining}</h2>
        <LineList
          lines={{
            items: muscleWords.cautions,
            grade: MUSCLE_GRADES.cautions,
            sources: muscleWords.sources,
          }}
        />
      </section>
      {pointsOf(muscle).length > 1 && (
        <section>
          <h2>{m.all}</h2>
          <PointRows ids={pointsOf(muscle)} current={id} />
        </section>
      )}
      <SourceList keys={muscleWords.sources} />
    </TermScope>
  );
}

function ZoneList({ title, ink, zones }: { title: string; ink: Ink; zones: readonly ZoneId[] }) {
  const { feltDeep } = messages().shared;
  const words = useWords('zones');
  const side = useExplorer((s) => s.side);
  return (
    <>
      <h3 className="with-swatch">
        <MarkSwatch ink={ink} />
        {title}
      </h3>
      <ul className="zone-links">
        {zones.map((zone) => (
          <li key={zone}>
            <PlaceLink to={{ kind: 'hurts', zones: zoneOnSides(zone, side) }} className="chip-link">
              {words[zone].feltDeep ? feltDeep(words[zone].name) : words[zone].name}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
