import { type MuscleGroup, muscleIds, muscles } from '../../anatomy/muscles.ts';
import { ABOUT_PAGES } from '../../content/about-pages.ts';
import { CONDITION_REGIONS, conditionIds, conditions } from '../../content/facts.ts';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import { zoneIds } from '../../content/zone-ids.ts';
import { ZONE_REGIONS } from '../../content/zone-regions.ts';
import { createLink } from '../../state/link.ts';
import { HOME } from '../../state/place.ts';
import { zoneOnSides } from '../../state/sided-zones.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePage } from '../page-context.ts';
import { TwinHeading, TwinLink, TwinRow } from '../text/parts.tsx';

/** The first page as one reads it without the app: what this is, and the four doors as links. */
export function HomePage() {
  const { home: m, places } = messages();
  const doors = [
    { to: { kind: 'conditions' }, icon: 'conditions', title: places.conditions, text: m.doors.conditions },
    { to: { kind: 'hurts', zones: [] }, icon: 'hurts', title: places.hurts, text: m.doors.hurts },
    { to: { kind: 'muscles' }, icon: 'muscle', title: places.muscles, text: m.doors.muscles },
    {
      to: { kind: 'about', page: ABOUT_PAGES[0] },
      icon: 'needle',
      title: places.needling,
      text: m.doors.needling,
    },
  ] as const;
  return (
    <>
      <TwinHeading title={m.title} lead={m.lead} />
      <nav aria-label={m.waysIn} className="doors">
        {doors.map(({ to, icon, title, text }) => (
          <TwinLink key={title} to={to} className="door">
            <Icon name={icon} />
            <span className="door-title">{title}</span>
            <span className="door-text">{text}</span>
          </TwinLink>
        ))}
      </nav>
    </>
  );
}

/** The list of all conditions under the regions of the body, each a link with its everyday name. */
export function ConditionsPage() {
  const { words } = usePage();
  const { condition: m, places } = messages();
  return (
    <>
      <TwinHeading back={{ to: HOME, label: places.home }} title={places.conditions} lead={m.choose} />
      {CONDITION_REGIONS.map((region) => (
        <section key={region} className="link-group">
          <h2>{m.regions[region]}</h2>
          <ul className="link-list">
            {conditionIds
              .filter((id) => conditions[id].region === region)
              .map((id) => (
                <TwinRow
                  key={id}
                  to={{ kind: 'condition', id }}
                  title={words.conditions[id].name}
                  detail={words.conditions[id].plainName}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The muscles by the part of the body they lie in. */
export function MusclesPage() {
  const { words } = usePage();
  const { muscle: m, places } = messages();
  return (
    <>
      <TwinHeading back={{ to: HOME, label: places.home }} title={places.muscles} lead={m.choose} />
      {(Object.keys(m.groups) as MuscleGroup[]).map((group) => (
        <section key={group} className="link-group">
          <h2>{m.groups[group]}</h2>
          <ul className="link-list">
            {muscleIds
              .filter((id) => muscles[id].group === group)
              .map((id) => (
                <TwinRow
                  key={id}
                  to={{ kind: 'muscle', id }}
                  title={shortName(words.muscles[id].name)}
                  detail={words.muscles[id].plainName}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Where it hurts: every place by its region; each leads to the muscles whose patterns reach it. */
export function HurtsPage() {
  const { words, linkTo } = usePage();
  const { hurts: m, places, twin } = messages();
  return (
    <>
      <TwinHeading back={{ to: HOME, label: places.home }} title={places.hurts} lead={twin.hurtsLead} />
      {ZONE_REGIONS.map((region) => (
        <section key={region.id} className="link-group">
          <h2>{m.regions[region.id]}</h2>
          <ul className="link-list">
            {zoneIds
              .filter((id) => words.zones[id].region === region.id)
              .map((id) => (
                <li key={id}>
                  <a
                    className="row-link"
                    href={linkTo(createLink({ kind: 'hurts', zones: zoneOnSides(id, 'both') }))}
                  >
                    <span className="row-title">{words.zones[id].name}</span>
                    <span className="row-detail">{words.zones[id].where}</span>
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
