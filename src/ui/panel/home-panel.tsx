import { lazy, Suspense } from 'react';
import { ABOUT_PAGES } from '../../content/about-pages.ts';
import { type Messages, messages } from '../../content/messages.ts';
import type { Place } from '../../state/place.ts';
import { Icon, type IconName } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';
import { Heading } from './text/heading.tsx';

const Search = lazy(() => import('../search/search.tsx'));

const DOORS: readonly { to: Place; icon: IconName; name: keyof Messages['home']['doors'] }[] = [
  { to: { kind: 'conditions' }, icon: 'conditions', name: 'conditions' },
  { to: { kind: 'hurts', zones: [] }, icon: 'hurts', name: 'hurts' },
  { to: { kind: 'muscles' }, icon: 'muscle', name: 'muscles' },
  { to: { kind: 'about', page: ABOUT_PAGES[0] }, icon: 'needle', name: 'needling' },
];

/** The first text: what this is, the search, and four doors. The doors do not wait for the search. */
export function HomePanel() {
  const { home: m, places } = messages();
  const doors = (
    <>
      <nav aria-label={m.waysIn} className="doors">
        {DOORS.map(({ to, icon, name }) => (
          <PlaceLink key={name} to={to} className="door">
            <Icon name={icon} />
            <span className="door-title">{places[name]}</span>
            <span className="door-text">{m.doors[name]}</span>
          </PlaceLink>
        ))}
      </nav>
      <p className="home-hint">{m.hint}</p>
    </>
  );
  const waiting = (
    <>
      <div className="search-field" aria-hidden="true" />
      {doors}
    </>
  );
  return (
    <>
      <Heading title={m.title} documentTitle={m.documentTitle}>
        <p className="panel-lead">{m.lead}</p>
      </Heading>
      <Suspense fallback={waiting}>
        <Search>{doors}</Search>
      </Suspense>
    </>
  );
}
