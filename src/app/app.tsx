import { lazy, Suspense } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { languageTag, messages } from '../content/messages.ts';
import { appBase } from '../state/app-base.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { parseLink } from '../state/link.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Explorer } from './explorer.tsx';

const BodyPlayground = lazy(() => import('../playground/body-playground.tsx'));
const ZoneInkPlayground = lazy(() => import('../playground/zone-ink-playground.tsx'));
const ModelPlayground = lazy(() => import('../playground/model-playground.tsx'));

/** The explorer under whatever base path it is served, or the playground at its own address. */
export function App() {
  const playground = location.pathname.startsWith(`${appBase}playground/`);
  return (
    <ErrorBoundary fallback={<Stumbled />}>
      <I18nProvider locale={languageTag()}>
        <RouterProvider navigate={follow} useHref={addressOf}>
          {playground ? (
            <Suspense fallback={null}>
              <Playground />
            </Suspense>
          ) : (
            <Explorer />
          )}
        </RouterProvider>
      </I18nProvider>
    </ErrorBoundary>
  );
}

/** The small scene that the address names; the body's where it names none. */
function Playground() {
  switch (location.pathname.slice(`${appBase}playground/`.length).replace(/\/$/, '')) {
    case 'zones':
      return <ZoneInkPlayground />;
    case 'model':
      return <ModelPlayground />;
    default:
      return <BodyPlayground />;
  }
}

/** Links speak of paths below the base; the browser's address has the base before them. */
function addressOf(link: string): string {
  return link.startsWith('/') ? appBase + link.slice(1) : link;
}

function follow(link: string): void {
  const { pathname, search } = new URL(link, 'http://app');
  const { place, view } = parseLink(pathname, search);
  useExplorer.getState().goTo(place, view);
}

function Stumbled() {
  const m = messages().explorer.stumbled;
  return (
    <main className="plain-page">
      <h1>{m.title}</h1>
      <p>{m.text}</p>
      <a href={appBase}>{m.toStart}</a>
    </main>
  );
}
