import type { MuscleId } from '../../../anatomy/ids.ts';
import { citedSources } from '../../../content/cited-sources.ts';
import { conditions } from '../../../content/facts.ts';
import { LINK_GRADE } from '../../../content/field-grades.ts';
import { type ConditionId, ROLES } from '../../../content/ids.ts';
import { messages } from '../../../content/messages.ts';
import { shortName } from '../../../content/short-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { PointRows } from '../muscle/point-rows.tsx';
import { GradeChip } from '../text/grade-chip.tsx';
import { Prose } from '../text/prose.tsx';
import { RoleMark } from './role-mark.tsx';

/** The muscles of a condition by the part they play, each with its reason and its points. */
export function LinkedMuscles({ id, whys }: { id: ConditionId; whys: Readonly<Record<string, string>> }) {
  const m = messages().condition;
  const linked = conditions[id].muscles;
  const muscles = useWords('muscles');
  const sources = [...citedSources(linked.map(({ muscle }) => muscles[muscle]))];
  return (
    <>
      <p className="linked-note">
        {m.linkedNote} <GradeChip grade={LINK_GRADE} sources={sources} />
      </p>
      {ROLES.map((role) => {
        const ofRole = linked.filter((entry) => entry.role === role);
        if (ofRole.length === 0) return null;
        return (
          <section key={role} className="role-group">
            <h3>
              <RoleMark role={role} /> {m.roles[role]}
            </h3>
            <ul className="muscle-cards">
              {ofRole.map(({ muscle, points }) => (
                <li key={muscle}>
                  <MuscleTitle id={muscle} />
                  <p>
                    <Prose>{whys[muscle] ?? ''}</Prose>
                  </p>
                  <PointRows ids={points} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function MuscleTitle({ id }: { id: MuscleId }) {
  const { name, plainName } = useWords('muscles')[id];
  const hover = useExplorer((s) => s.hover);
  const side = useExplorer((s) => (s.side === 'left' ? 'left' : 'right'));
  return (
    <PlaceLink
      to={{ kind: 'muscle', id }}
      className="card-title"
      onHover={(on) => hover(on ? { kind: 'structure', owner: id, side } : null)}
    >
      <span className="row-title">{shortName(name)}</span>
      <span className="row-detail">{plainName}</span>
    </PlaceLink>
  );
}
