import { citedSources } from '../../content/cited-sources.ts';
import { conditions, muscleOf } from '../../content/facts.ts';
import { LINK_GRADE, RED_FLAG_GRADE } from '../../content/field-grades.ts';
import { type ConditionId, ROLES } from '../../content/ids.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import type { ConditionWords } from '../../content/words.ts';
import { usePage } from '../page-context.ts';
import { Claims, GradeNote, LineList, SharedNote } from '../text/claims.tsx';
import { TwinHeading, TwinLink, TwinPoints } from '../text/parts.tsx';

/** A condition: the signs that need help first, then all that the explorer says of it. */
export function ConditionPage({ id }: { id: ConditionId }) {
  const { words } = usePage();
  const { condition: m, places } = messages();
  const own = words.conditions[id];
  return (
    <>
      <TwinHeading
        back={{ to: { kind: 'conditions' }, label: places.conditions }}
        title={own.name}
        lead={own.plainName}
      />
      <RedFlags flags={own.redFlags} />
      <section id="what-it-is">
        <h2>{m.whatItIs}</h2>
        <Claims claims={own.summary} />
      </section>
      <section>
        <h2>{m.feel}</h2>
        <LineList lines={own.feel} />
      </section>
      <section id="what-to-do">
        <h2>{m.whatToDo}</h2>
        {(['tonight', 'thisWeek', 'seeSomeone'] as const).map((when) => (
          <div key={when} className="care-card">
            <h3>{m.care[when]}</h3>
            <LineList lines={own.selfCare[when]} />
          </div>
        ))}
        <h2>{m.overTime}</h2>
        <Claims claims={own.course} />
      </section>
      <Muscles id={id} whys={own.muscles} />
      <section id="needling-for">
        <h2>{m.needling}</h2>
        <div className="may-card" data-may="true">
          <h3>{m.whatItMayDo}</h3>
          <Claims claims={own.needling.may} list />
        </div>
        <div className="may-card" data-may="false">
          <h3>{m.whatItDoesNot}</h3>
          <Claims claims={own.needling.doesNot} list />
        </div>
        <h3>{m.whyTraining}</h3>
        <Claims claims={own.needling.care} list />
        <p>
          <TwinLink to={{ kind: 'about', page: 'dry-needling' }}>{m.moreNeedling}</TwinLink>
        </p>
      </section>
      <SameAches pairs={own.sameAche} id={id} />
      <section id="evidence">
        <h2>{m.studies}</h2>
        <Studies evidence={own.evidence} />
      </section>
      <section id="teach-back">
        <h2>{m.teachBack}</h2>
        {own.teachBack.map(({ ask, answers }) => (
          <details key={ask} className="fold">
            <summary>{ask}</summary>
            <ul className="plain-list">
              {answers.map(({ text, reply }) => (
                <li key={text}>
                  <b>{text}</b> {reply}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </>
  );
}

/** The signs that need help first, each with what to do and why. */
function RedFlags({ flags }: { flags: ConditionWords['redFlags'] }) {
  const { safety, twin } = messages();
  return (
    <section className="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{safety.title}</h2>
      <p>{safety.text}</p>
      <ol className="safety-list twin-flags">
        {flags.map(({ ask, action, because }) => (
          <li key={ask} data-action={action}>
            <p>{ask}</p>
            <p className="twin-flag-action" data-action={action}>
              {twin.ifYes(safety.urgencies[action].title)}
            </p>
            <p className="small">{because}</p>
          </li>
        ))}
      </ol>
      <SharedNote grade={RED_FLAG_GRADE} sources={[...citedSources(flags)]} />
    </section>
  );
}

function Muscles({ id, whys }: { id: ConditionId; whys: Readonly<Record<string, string>> }) {
  const { words } = usePage();
  const m = messages().condition;
  const linked = conditions[id].muscles;
  const sources = [...citedSources(linked.map(({ muscle }) => words.muscles[muscle]))];
  return (
    <section id="linked-muscles" className="linked">
      <h2>{m.muscles}</h2>
      <p className="linked-note">
        {m.linkedNote} <GradeNote grade={LINK_GRADE} sources={sources} />
      </p>
      {ROLES.map((role) => {
        const ofRole = linked.filter((entry) => entry.role === role);
        if (ofRole.length === 0) return null;
        return (
          <section key={role} className="role-group">
            <h3>{m.roles[role]}</h3>
            <ul className="muscle-cards">
              {ofRole.map(({ muscle, points }) => (
                <li key={muscle}>
                  <TwinLink to={{ kind: 'muscle', id: muscle }} className="card-title">
                    <span className="row-title">{shortName(words.muscles[muscle].name)}</span>
                    <span className="row-detail">{words.muscles[muscle].plainName}</span>
                  </TwinLink>
                  <p>{whys[muscle]}</p>
                  <TwinPoints ids={points} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function SameAches({ pairs, id }: { pairs: ConditionWords['sameAche']; id: ConditionId }) {
  const { words } = usePage();
  const { condition: m, shared } = messages();
  return (
    <section id="same-ache">
      <h2>{m.sameAche}</h2>
      {pairs.map(({ heading, sides, together, grade, sources }, i) => (
        <div key={heading} className="same-ache">
          <h3>{heading}</h3>
          <ul className="ache-sides">
            {sides.map(({ name, text }, k) => (
              <li key={name}>
                <h4>{name}</h4>
                <p>{text}</p>
                {(conditions[id].aches[i]?.[k]?.points ?? []).map((point) => (
                  <TwinLink key={point} to={{ kind: 'point', id: point }} className="chip-link">
                    {shared.pointOf(
                      shortName(words.muscles[muscleOf(point)].name),
                      words.points[point].place,
                    )}
                  </TwinLink>
                ))}
              </li>
            ))}
          </ul>
          <p>
            {together} <GradeNote grade={grade} sources={sources} />
          </p>
        </div>
      ))}
    </section>
  );
}

function Studies({ evidence }: { evidence: ConditionWords['evidence'] }) {
  const { findings } = messages().evidence;
  return (
    <ul className="evidence">
      {evidence.map(({ text, finding, study, grade, sources }) => (
        <li key={text} data-finding={finding}>
          <p className="evidence-finding">{findings[finding]}</p>
          <p>{text}</p>
          <p className="evidence-study">
            {study} <GradeNote grade={grade} sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
