import type { MuscleId } from '../../../anatomy/ids.ts';
import { type MuscleGroup, muscleIds, muscles } from '../../../anatomy/muscles.ts';
import { shortName } from '../../../content/short-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { HOME } from '../../../state/place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Heading } from '../text/heading.tsx';

const GROUP_WORDS: Record<MuscleGroup, string> = {
  head: 'Head',
  neck: 'Neck',
  back: 'Back',
  shoulder: 'Shoulder',
  chest: 'Chest',
  abdomen: 'Belly',
  arm: 'Upper arm',
  forearm: 'Forearm',
  hand: 'Hand',
  hip: 'Hip and buttock',
  thigh: 'Thigh',
  leg: 'Lower leg',
  foot: 'Foot',
};

/** The 101 muscles by the part of the body they lie in. */
export function MusclesPanel() {
  return (
    <>
      <Heading back={{ to: HOME, label: 'Start' }} title="Muscles">
        <p className="panel-lead">Tap one on the body, or choose it here.</p>
      </Heading>
      {(Object.keys(GROUP_WORDS) as MuscleGroup[]).map((group) => (
        <section key={group} className="link-group">
          <h2>{GROUP_WORDS[group]}</h2>
          <ul className="link-list">
            {muscleIds
              .filter((id) => muscles[id].group === group)
              .map((id) => (
                <MuscleRow key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function MuscleRow({ id }: { id: MuscleId }) {
  const { name, plainName } = useWords('muscles')[id];
  const hovered = useExplorer((s) => s.hovered?.kind === 'structure' && s.hovered.owner === id);
  const side = useExplorer((s) => (s.side === 'left' ? 'left' : 'right'));
  const hover = useExplorer((s) => s.hover);
  return (
    <li data-hovered={hovered || undefined}>
      <PlaceLink
        to={{ kind: 'muscle', id }}
        className="row-link"
        onHover={(on) => hover(on ? { kind: 'structure', owner: id, side } : null)}
      >
        <span className="row-title">{shortName(name)}</span>
        <span className="row-detail">{plainName}</span>
      </PlaceLink>
    </li>
  );
}
