import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { muscleOf } from '../../../content/facts.ts';
import { shortName } from '../../../content/short-name.ts';
import type { ConditionWords } from '../../../content/words.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { Prose } from '../text/prose.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

type Pair = ConditionWords['sameAche'][number];

/** Two sources of much the same ache, side by side; the muscle's points lead to the body. */
export function SameAche({ pairs }: { pairs: readonly Pair[] }) {
  return (
    <section>
      <SectionHeading id="same-ache">Same ache, other source</SectionHeading>
      {pairs.map(({ heading, sides, together, grade, sources }) => (
        <div key={heading} className="same-ache">
          <h3>{heading}</h3>
          <ul className="ache-sides">
            {sides.map(({ name, text, points }) => (
              <li key={name}>
                <h4>{name}</h4>
                <p>
                  <Prose>{text}</Prose>
                </p>
                <PointLinks ids={points as TriggerPointId[]} />
              </li>
            ))}
          </ul>
          <p>
            <Prose>{together}</Prose> <GradeChip grade={grade} sources={sources} />
          </p>
        </div>
      ))}
    </section>
  );
}

function PointLinks({ ids }: { ids: readonly TriggerPointId[] }) {
  const points = useWords('points');
  const muscles = useWords('muscles');
  if (ids.length === 0) return null;
  return (
    <ul className="zone-links">
      {ids.map((id) => {
        const muscle = shortName(muscles[muscleOf(id)].name);
        return (
          <li key={id}>
            <PlaceLink
              to={{ kind: 'point', id }}
              className="chip-link"
              label={`${muscle}: ${points[id].place}`}
            >
              {points[id].place}
            </PlaceLink>
          </li>
        );
      })}
    </ul>
  );
}
