import { lazy, Suspense } from 'react';
import { Link, Route, Router, Switch } from 'wouter';
import { appBase } from './app-base.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstPage } from './first-page.tsx';

const BodyPlayground = lazy(() => import('../playground/body-playground.tsx'));

/** The routes, under whatever base path the app is served. */
export function App() {
  return (
    <ErrorBoundary fallback={<Stumbled />}>
      <Router base={appBase.replace(/\/$/, '')}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/" component={FirstPage} />
            <Route path="/playground/body" component={BodyPlayground} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Router>
    </ErrorBoundary>
  );
}

function NotFound() {
  return (
    <main className="plain-page">
      <h1>There is no such page</h1>
      <p>The link may be old or cut off.</p>
      <Link href="/">To the body</Link>
    </main>
  );
}

function Stumbled() {
  return (
    <main className="plain-page">
      <h1>The page stumbled</h1>
      <p>Please reload it. If that does not help, open it from the start.</p>
      <a href={appBase}>To the start</a>
    </main>
  );
}
