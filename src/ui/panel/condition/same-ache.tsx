import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { conditions, muscleOf } from '../../../content/facts.ts';
import type { ConditionId } from '../../../content/ids.ts';
import { messages } from '../../../content/messages.ts';
import { shortName } from '../../../content/short-name.ts';
import type { ConditionWords } from '../../../content/words.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { Icon } from '../../icon.tsx';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { MarkSwatch } from '../text/mark-swatch.tsx';
import { Prose } from '../text/prose.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

/** The first source is painted on the right side of the body, the second on the left. */
const PAINTED_ON = [
  { ink: 'other', side: 'right' },
  { ink: 'primary', side: 'left' },
] as const;

interface SameAcheProps {
  readonly id: ConditionId;
  readonly pairs: ConditionWords['sameAche'];
}

/** Two sources of much the same ache, side by side, in words and on the body. */
export function SameAche({ id, pairs }: SameAcheProps) {
  const m = messages().condition;
  const ready = useExplorer((s) => s.sceneStatus === 'ready' && s.flagsSeen);
  const compared = useExplorer((s) => s.compare);
  const compare = useExplorer((s) => s.compareAches);
  return (
    <section>
      <SectionHeading id="same-ache">{m.sameAche}</SectionHeading>
      {pairs.map(({ heading, sides, together, grade, sources }, i) => (
        <div key={heading} className="same-ache">
          <h3>{heading}</h3>
          <ul className="ache-sides">
            {sides.map(({ name, text }, k) => {
              const { ink, side } = PAINTED_ON[k as 0 | 1];
              return (
                <li key={name}>
                  <h4>{name}</h4>
                  <p>
                    <Prose>{text}</Prose>
                  </p>
                  {compared === i && (
                    <p className="painted-on">
                      <MarkSwatch ink={ink} />
                      {m.paintedOn[side]}
                    </p>
                  )}
                  <PointLinks ids={conditions[id].aches[i]?.[k]?.points ?? []} />
                </li>
              );
            })}
          </ul>
          {ready && (
            <ToggleButton
              className="chip-button"
              isSelected={compared === i}
              onChange={(selected) => compare(selected ? i : null)}
            >
              <Icon name="sides" />
              {m.showBoth}
            </ToggleButton>
          )}
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
      {ids.map((id) => (
        <li key={id}>
          <PlaceLink
            to={{ kind: 'point', id }}
            className="chip-link"
            label={messages().shared.pointOf(shortName(muscles[muscleOf(id)].name), points[id].place)}
          >
            {points[id].place}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}
