import type { MuscleId } from '../../../anatomy/ids.ts';
import { type MuscleGroup, muscleIds, muscles } from '../../../anatomy/muscles.ts';
import { SOURCE_LANGUAGE } from '../../../content/languages.ts';
import { language, messages } from '../../../content/messages.ts';
import { shortName } from '../../../content/short-name.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { HOME } from '../../../state/place.ts';
import { PlaceLink } from '../../place-link.tsx';
import { useWords } from '../../use-words.ts';
import { Heading } from '../text/heading.tsx';

/** The 101 muscles by the part of the body they lie in. */
export function MusclesPanel() {
  const { muscle: m, places } = messages();
  return (
    <>
      <Heading back={{ to: HOME, label: places.home }} title={places.muscles}>
        <p className="panel-lead">{m.choose}</p>
      </Heading>
      {(Object.keys(m.groups) as MuscleGroup[]).map((group) => (
        <section key={group} className="link-group">
          <h2>{m.groups[group]}</h2>
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
  const { name, plainName, professional, inEnglish } = useWords('muscles')[id];
  const hovered = useExplorer((s) => s.hovered?.kind === 'structure' && s.hovered.owner === id);
  const side = useExplorer((s) => (s.side === 'left' ? 'left' : 'right'));
  const hover = useExplorer((s) => s.hover);
  return (
    <li data-hovered={hovered || undefined} lang={inEnglish && SOURCE_LANGUAGE}>
      <PlaceLink
        to={{ kind: 'muscle', id }}
        className="row-link"
        onHover={(on) => hover(on ? { kind: 'structure', owner: id, side } : null)}
      >
        <span className="row-title">{shortName(name)}</span>
        {language() !== SOURCE_LANGUAGE && (
          <i className="row-detail" lang="la">
            {professional.latin}
          </i>
        )}
        <span className="row-detail">{plainName}</span>
      </PlaceLink>
    </li>
  );
}
