import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { forgetFailedWords } from '../../content/load-words.ts';
import { messages } from '../../content/messages.ts';
import type { Review, Words } from '../../content/words.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { createPlacePath, type Place } from '../../state/place.ts';
import { loadAnew } from '../load-anew.ts';
import { useWords } from '../use-words.ts';
import { HomePanel } from './home-panel.tsx';
import { PlaceArticle } from './place-article.tsx';
import { TakeOver } from './take-over.tsx';
import { BegunNote, LanguageOffer, TranslationNote } from './text/language-notes.tsx';
import { Notice } from './text/notice.tsx';
import { ReviewLine } from './text/review-line.tsx';
import { UnknownNotice } from './unknown-notice.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

interface PanelContentProps {
  /** What catches a text that did not arrive. */
  readonly boundary: ComponentType<{ children: ReactNode; fallback?: ReactNode }>;
}

/** The text of the place that is open, the notice below it always. */
export function PanelContent({ boundary: Boundary }: PanelContentProps) {
  const place = useExplorer((s) => s.place);
  const [attempt, setAttempt] = useState(0);
  const path = createPlacePath(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a failed import stays failed, a new attempt needs a new one
  const panels = useMemo(lazyPanels, [attempt]);
  useFocusOnArrival(path);
  const again = () => {
    forgetFailedWords();
    setAttempt(attempt + 1);
    void loadAnew();
  };
  return (
    <>
      <BegunNote />
      <LanguageOffer />
      <UnknownNotice />
      <Boundary key={`${path} ${attempt}`} fallback={<TextMissing onAgain={again} />}>
        <Suspense fallback={<p className="panel-waiting">{messages().shared.oneMoment}</p>}>
          <PlaceArticle place={place}>
            <PlaceText place={place} panels={panels} />
            <PlaceReview place={place} />
            <TranslationNote />
            <TakeOver path={path} />
          </PlaceArticle>
        </Suspense>
      </Boundary>
      <Notice />
    </>
  );
}

/** Every panel but the first comes when it is asked for. */
function lazyPanels() {
  return {
    Conditions: lazy(async () => ({
      default: (await import('./condition/conditions-panel.tsx')).ConditionsPanel,
    })),
    Condition: lazy(async () => ({
      default: (await import('./condition/condition-panel.tsx')).ConditionPanel,
    })),
    Muscles: lazy(async () => ({ default: (await import('./muscle/muscles-panel.tsx')).MusclesPanel })),
    Muscle: lazy(async () => ({ default: (await import('./muscle/muscle-panel.tsx')).MusclePanel })),
    Point: lazy(async () => ({ default: (await import('./muscle/point-panel.tsx')).PointPanel })),
    Map: lazy(async () => ({ default: (await import('./map/map-panel.tsx')).MapPanel })),
    Inside: lazy(async () => ({ default: (await import('./inside/inside-panel.tsx')).InsidePanel })),
    Hurts: lazy(async () => ({ default: (await import('./hurts/hurts-panel.tsx')).HurtsPanel })),
    About: lazy(async () => ({ default: (await import('./about/about-panel.tsx')).AboutPanel })),
  };
}

function PlaceText({ place, panels }: { place: Place; panels: ReturnType<typeof lazyPanels> }) {
  switch (place.kind) {
    case 'home':
      return <HomePanel />;
    case 'conditions':
      return <panels.Conditions />;
    case 'condition':
      return <panels.Condition key={place.id} id={place.id} />;
    case 'muscles':
      return <panels.Muscles />;
    case 'muscle':
      return <panels.Muscle key={place.id} id={place.id} />;
    case 'point':
      return <panels.Point key={place.id} id={place.id} />;
    case 'map':
      return <panels.Map />;
    case 'inside':
      return <panels.Inside key={place.id} id={place.id} />;
    case 'hurts':
      return <panels.Hurts zones={place.zones} />;
    case 'about':
      return <panels.About key={place.page} page={place.page} />;
  }
}

/** Who has read the text of a place. The first page has no words of its own to wait for. */
function PlaceReview({ place }: { place: Place }) {
  switch (place.kind) {
    case 'condition':
      return <EntryReview kind="conditions" id={place.id} />;
    case 'muscle':
      return <EntryReview kind="muscles" id={place.id} />;
    case 'point':
      return <EntryReview kind="points" id={place.id} />;
    case 'about':
      return <EntryReview kind="about" id={place.page} />;
    default:
      return <ReviewLine reviewed={null} />;
  }
}

type Reviewed = 'conditions' | 'muscles' | 'points' | 'about';
function EntryReview<K extends Reviewed>({ kind, id }: { kind: K; id: keyof Words[K] }) {
  const entry = useWords(kind)[id] as { readonly reviewed: Review };
  return <ReviewLine reviewed={entry.reviewed} />;
}

function TextMissing({ onAgain }: { onAgain: () => void }) {
  const m = messages().panel.missing;
  return (
    <div className="panel-article" role="alert">
      <h1 tabIndex={-1}>{m.title}</h1>
      <p>{m.text}</p>
      <Button className="solid-button" onPress={onAgain}>
        {m.again}
      </Button>
    </div>
  );
}
