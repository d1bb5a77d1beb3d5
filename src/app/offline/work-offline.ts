import { appBase } from '../../state/app-base.ts';

/** How long after the page has come its files are fetched once more for later, ms: never while something is drawn. */
const LATER_MS = 4000;

/**
 * Keeps the app on this device, so that it works without a connection after the first visit. Nothing about a person is
 * kept. Where a browser has no service worker, or refuses one, everything works as before with a connection.
 */
export function workOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const keep = () =>
    void navigator.serviceWorker.register(`${appBase}service-worker.js`, { scope: appBase }).catch(() => {});
  if (document.readyState === 'complete') setTimeout(keep, LATER_MS);
  else addEventListener('load', () => setTimeout(keep, LATER_MS), { once: true });
}
