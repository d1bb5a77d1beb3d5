import { lazy, Suspense } from 'react';
import { ABOUT_PAGES } from '../../content/about-pages.ts';
import type { Place } from '../../state/place.ts';
import { Icon, type IconName } from '../icon.tsx';
import { PlaceLink } from '../place-link.tsx';
import { Heading } from './text/heading.tsx';

const Search = lazy(() => import('../search/search.tsx'));

const DOORS: readonly { to: Place; icon: IconName; title: string; text: string }[] = [
  {
    to: { kind: 'conditions' },
    icon: 'conditions',
    title: 'What I have',
    text: 'Neck pain, sore heel, sciatica',
  },
  { to: { kind: 'hurts', zones: [] }, icon: 'hurts', title: 'Where it hurts', text: 'Start from the place' },
  { to: { kind: 'muscles' }, icon: 'muscle', title: 'Muscles', text: 'Every muscle by name' },
  {
    to: { kind: 'about', page: ABOUT_PAGES[0] },
    icon: 'needle',
    title: 'About dry needling',
    text: 'What happens, what you feel',
  },
];

/** The first text: what this is, the search, and four doors. The doors do not wait for the search. */
export function HomePanel() {
  const doors = (
    <>
      <nav aria-label="Ways in" className="doors">
        {DOORS.map(({ to, icon, title, text }) => (
          <PlaceLink key={title} to={to} className="door">
            <Icon name={icon} />
            <span className="door-title">{title}</span>
            <span className="door-text">{text}</span>
          </PlaceLink>
        ))}
      </nav>
      <p className="home-hint">Or tap a muscle on the body.</p>
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
      <Heading title="Understand muscle pain" documentTitle="Muscles, pain and trigger points">
        <p className="panel-lead">
          See the tender spots in muscles called trigger points, and where their pain is felt.
        </p>
      </Heading>
      <Suspense fallback={waiting}>
        <Search>{doors}</Search>
      </Suspense>
    </>
  );
}
