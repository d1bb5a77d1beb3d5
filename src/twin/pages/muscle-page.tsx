import type { MuscleId, TriggerPointId, ZoneId } from '../../anatomy/ids.ts';
import { strataOfPoint } from '../../anatomy/strata.ts';
import { conditionsOf, muscleOf, pointsOf } from '../../content/facts.ts';
import { MUSCLE_GRADES, POINT_GRADES } from '../../content/field-grades.ts';
import { messages } from '../../content/messages.ts';
import { referral } from '../../content/referral.ts';
import { shortName } from '../../content/short-name.ts';
import { structureName } from '../../content/structure-name.ts';
import { usePage } from '../page-context.ts';
import { GradeNote, LineList, SharedNote } from '../text/claims.tsx';
import { TwinHeading, TwinLink, TwinPoints, TwinRow } from '../text/parts.tsx';

/** A muscle: where it is, what it does, its points and conditions, and what professionals look up. */
export function MusclePage({ id }: { id: MuscleId }) {
  const own = usePage().words.muscles[id];
  const { muscle: m, places } = messages();
  const { latin, origin, insertion, action, nerve, fma } = own.professional;
  const facts = [
    [m.professional.origin, origin],
    [m.professional.insertion, insertion],
    [m.professional.action, action],
    [m.professional.nerve, nerve],
    ...(own.name === shortName(own.name) ? [] : [[m.professional.fullName, own.name] as const]),
    ...(fma ? [[m.professional.fma, fma] as const] : []),
  ] as const;
  return (
    <>
      <TwinHeading
        back={{ to: { kind: 'muscles' }, label: places.muscles }}
        title={shortName(own.name)}
        lead={own.plainName}
        latin={latin}
      />
      <section>
        <h2>{m.where}</h2>
        <p>{own.where}</p>
        <h2>{m.does}</h2>
        <p>{own.does}</p>
        <SharedNote grade={MUSCLE_GRADES.does} sources={own.sources} />
      </section>
      <section>
        <h2>{m.points}</h2>
        {own.rarelyDescribed && <p>{m.rarely}</p>}
        <TwinPoints ids={pointsOf(id)} />
      </section>
      <Conditions muscle={id} />
      <section>
        <h2>{m.professional.title}</h2>
        <dl className="facts">
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

/** A trigger point: where it sits, where its pain is felt, what lies over it, what training is for. */
export function PointPage({ id }: { id: TriggerPointId }) {
  const { words } = usePage();
  const { point: m } = messages();
  const muscle = muscleOf(id);
  const own = words.points[id];
  const ofMuscle = words.muscles[muscle];
  const name = shortName(ofMuscle.name);
  const { primary, spillover } = referral[id];
  return (
    <>
      <TwinHeading
        back={{ to: { kind: 'muscle', id: muscle }, label: name }}
        title={own.place}
        lead={m.lead(name)}
      />
      <section>
        <h2>{m.where}</h2>
        <p>{own.where}</p>
        <p className="small">
          {m.whereNote} <GradeNote grade={POINT_GRADES.where} sources={ofMuscle.sources} />
        </p>
      </section>
      <section>
        <h2>{m.feel}</h2>
        <p>{own.feel}</p>
        <ZoneNames title={m.feltMost} zones={primary} />
        {spillover.length > 0 && <ZoneNames title={m.sometimesAlso} zones={spillover} />}
        <p className="small">
          {m.feelNote} <GradeNote grade={POINT_GRADES.feel} sources={ofMuscle.sources} />
        </p>
      </section>
      <Layers id={id} />
      <Conditions muscle={muscle} point={id} />
      <section>
        <h2>{m.whyTraining}</h2>
        <LineList
          lines={{ items: ofMuscle.cautions, grade: MUSCLE_GRADES.cautions, sources: ofMuscle.sources }}
        />
      </section>
      <p>
        <TwinLink to={{ kind: 'inside', id }}>{messages().places.inside}</TwinLink>
      </p>
    </>
  );
}

function ZoneNames({ title, zones }: { title: string; zones: readonly ZoneId[] }) {
  const { words } = usePage();
  const { feltDeep } = messages().shared;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {zones.map((zone) => (
          <li key={zone}>
            {words.zones[zone].feltDeep ? feltDeep(words.zones[zone].name) : words.zones[zone].name}
          </li>
        ))}
      </ul>
    </>
  );
}

function Layers({ id }: { id: TriggerPointId }) {
  const { words } = usePage();
  const m = messages().point.depth;
  const { over, under } = strataOfPoint(id);
  return (
    <section>
      <h2>{m.title}</h2>
      <ol className="strata">
        <li data-tissue="skin">{m.skin}</li>
        <li data-tissue="fat">{m.fat}</li>
        {over.map((stratum) => (
          <li key={stratum} data-tissue="muscle">
            {structureName(stratum, words.muscles)}
          </li>
        ))}
        <li data-tissue="muscle" data-own="true">
          {structureName(muscleOf(id), words.muscles)} <span className="strata-here">{m.here}</span>
        </li>
        {under && <li data-tissue="below">{structureName(under, words.muscles)}</li>}
      </ol>
      <p className="small">{m.note}</p>
    </section>
  );
}

function Conditions({ muscle, point }: { muscle: MuscleId; point?: TriggerPointId }) {
  const { words } = usePage();
  const ids = conditionsOf(muscle, point);
  if (ids.length === 0) return null;
  return (
    <section className="link-group">
      <h2>{messages().condition.linkedWith}</h2>
      <ul className="link-list">
        {ids.map((id) => (
          <TwinRow
            key={id}
            to={{ kind: 'condition', id }}
            title={words.conditions[id].name}
            detail={words.conditions[id].plainName}
          />
        ))}
      </ul>
    </section>
  );
}
