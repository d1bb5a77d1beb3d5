import type { ReactNode } from 'react';
import type { MuscleId } from '../anatomy/ids.ts';
import { WORDS_WRITTEN_ON } from '../content/edition.ts';
import { conditions, muscleOf, pointsOf } from '../content/facts.ts';
import { formatDay } from '../content/format.ts';
import { LANGUAGES, offeredLanguages } from '../content/languages.ts';
import { messages } from '../content/messages.ts';
import { referral } from '../content/referral.ts';
import { shortName } from '../content/short-name.ts';
import type { Review } from '../content/words.ts';
import { focusOf } from '../state/focus.ts';
import type { Place } from '../state/place.ts';
import { type ChartContent, TwinChart } from './chart/twin-chart.tsx';
import { usePage } from './page-context.ts';
import { AboutPage } from './pages/about-page.tsx';
import { ConditionPage } from './pages/condition-page.tsx';
import { ConditionsPage, HomePage, HurtsPage, MusclesPage } from './pages/list-pages.tsx';
import { MusclePage, PointPage } from './pages/muscle-page.tsx';
import { InsidePage, MapPage } from './pages/story-pages.tsx';
import { TwinLink, TwinSources } from './text/parts.tsx';

/**
 * A page of the explorer as it can be read at once and without JavaScript: the same words and places, with a drawn body
 * where the explorer has its own. The explorer takes its place when it has come.
 */
export function TwinPage({ place, named }: { place: Place; named: () => readonly string[] }) {
  const m = messages();
  return (
    <div className="twin" data-twin={place.kind}>
      <a className="skip-link" href="#twin-text">
        {m.explorer.skipToText}
      </a>
      <div className="twin-stage">
        <TwinChart {...useChart(place)} />
        <noscript>
          <p className="twin-note">{m.twin.noScript}</p>
        </noscript>
      </div>
      <main id="twin-text" className="panel twin-panel" tabIndex={-1}>
        <article className="panel-article" data-twin-article={place.kind}>
          <PlaceText place={place} />
          <TwinSources named={named} />
          <TwinReview place={place} />
        </article>
        <TwinNotice />
      </main>
    </div>
  );
}

function PlaceText({ place }: { place: Place }): ReactNode {
  switch (place.kind) {
    case 'home':
      return <HomePage />;
    case 'conditions':
      return <ConditionsPage />;
    case 'condition':
      return <ConditionPage id={place.id} />;
    case 'muscles':
      return <MusclesPage />;
    case 'muscle':
      return <MusclePage id={place.id} />;
    case 'point':
      return <PointPage id={place.id} />;
    case 'inside':
      return <InsidePage id={place.id} />;
    case 'hurts':
      return <HurtsPage />;
    case 'map':
      return <MapPage />;
    case 'about':
      return <AboutPage page={place.page} />;
  }
}

/** What the drawn body of a page shows. */
function useChart(place: Place): ChartContent {
  const { words } = usePage();
  const { chart } = messages().twin;
  const named = (ids: readonly MuscleId[]) =>
    chart.muscles(ids.map((id) => shortName(words.muscles[id].name)));
  if (place.kind === 'condition') {
    const muscles = conditions[place.id].muscles.map(({ muscle }) => muscle);
    return { muscles, points: focusOf(place).points, label: named(muscles) };
  }
  if (place.kind === 'muscle') {
    return { muscles: [place.id], points: pointsOf(place.id), label: named([place.id]) };
  }
  if (place.kind === 'point' || place.kind === 'inside') {
    const { id } = place;
    const { primary, spillover } = referral[id];
    const felt = primary.map((zone) => words.zones[zone].name);
    return {
      muscles: [muscleOf(id)],
      points: [id],
      point: id,
      zones: { primary, spillover },
      label: chart.point(words.points[id].place, felt),
    };
  }
  return { muscles: [], points: [], label: chart.body };
}

function TwinReview({ place }: { place: Place }) {
  const { words } = usePage();
  const m = messages().panel.review;
  const entry: { readonly reviewed: Review } | null =
    place.kind === 'condition'
      ? words.conditions[place.id]
      : place.kind === 'muscle'
        ? words.muscles[place.id]
        : place.kind === 'point'
          ? words.points[place.id]
          : place.kind === 'about'
            ? words.about[place.page]
            : null;
  const reviewed = entry?.reviewed ?? null;
  const day = formatDay(new Date(reviewed?.on ?? WORDS_WRITTEN_ON));
  const text = reviewed ? m.reviewed.replace('{name}', reviewed.by) : m.notReviewed;
  const { awaits } = messages().panel.translation;
  return (
    <>
      <p className="review-line">{text.replace('{day}', day)}</p>
      {awaits && <p className="review-line">{awaits}</p>}
    </>
  );
}

/** What this is not, and the ways on; the same page in other languages. */
function TwinNotice() {
  const { language, inLanguage } = usePage();
  const { panel, places, twin } = messages();
  return (
    <footer className="notice">
      <p>{panel.notice.text.replace('{number}', panel.notice.localNumber)}</p>
      <p className="notice-links">
        <TwinLink to={{ kind: 'about', page: 'this-explorer' }}>{places.explorer}</TwinLink>
        <TwinLink to={{ kind: 'about', page: 'glossary' }}>{places.glossary}</TwinLink>
        <TwinLink to={{ kind: 'about', page: 'sources' }}>{places.sources}</TwinLink>
      </p>
      <nav aria-label={twin.inLanguages} className="notice-links">
        {offeredLanguages.map((id) => (
          <a
            key={id}
            href={inLanguage(id)}
            lang={LANGUAGES[id].tag}
            hrefLang={LANGUAGES[id].tag}
            aria-current={id === language ? 'page' : undefined}
          >
            {LANGUAGES[id].name}
          </a>
        ))}
      </nav>
    </footer>
  );
}
