import { siteBase } from '../../state/app-base.ts';
import { useNewVersion } from '../../state/new-version.ts';
import { vouchFor } from '../../state/trusted-address.ts';
import { CLINIC_CACHE } from './clinic-cache.ts';

/** How long after the page has come its files are fetched once more for later, ms: never while something is drawn. */
const LATER_MS = 10_000;
/** A page that is left open asks this often whether there is a newer version, ms. */
const ASK_AGAIN_MS = 6 * 60 * 60 * 1000;

/**
 * Keeps the app on this device, so that it works without a connection after the first visit, and says when a newer
 * version waits. Nothing about a person is kept. Where a browser has no service worker, or refuses one, everything
 * works as before with a connection.
 */
export function workOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const later = () => setTimeout(whenIdle, LATER_MS);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** A picture that moves goes first; after a while it is done all the same. */
function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => void tryToKeep(), { timeout: 20_000 });
  else void tryToKeep();
}

/** Where storage is denied or full, each step of it may be refused, some before they have begun. */
async function tryToKeep(): Promise<void> {
  await keep().catch(() => {});
}

async function keep(): Promise<void> {
  const registration = await navigator.serviceWorker
    .register(vouchFor(`${siteBase}service-worker.js`), { scope: siteBase })
    .catch(() => null);
  if (!registration) return;
  // the first visit has read them before there was a worker to keep them
  await caches
    .open(CLINIC_CACHE)
    .then((cache) => cache.add(`${siteBase}clinic.json`))
    .catch(() => {});
  const offer = (worker: ServiceWorker | null) => {
    // the first worker of all has nothing to replace
    if (!worker || !navigator.serviceWorker.controller) return;
    const use = () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage('use-new-version');
    };
    useNewVersion.setState({ waits: true, use });
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(coming);
    });
  });
  setInterval(() => void registration.update().catch(() => {}), ASK_AGAIN_MS);
}
