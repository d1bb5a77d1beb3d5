import { appBase } from '../state/app-base.ts';
import { parseKiosk, useKiosk, withKiosk } from '../state/kiosk.ts';

/**
 * Reads once whether this screen stands in a waiting room. Comes before the address is opened: who steps back to a page
 * from before a reset finds the start, not what the last person looked at.
 */
export function loadKiosk(): void {
  const { settings, fault } = parseKiosk(location.search);
  if (fault) console.warn(`The kiosk is off: ${fault}`);
  if (!settings) return;
  const startLink = withKiosk(`/${clinicKeys(location.search)}`, settings);
  useKiosk.getState().begin(settings, startLink);
  if (cameByHistory()) history.replaceState(null, '', appBase + startLink.slice(1));
  useKiosk.subscribe(({ settings: now }, { settings: before }) => {
    if (before && !now) history.replaceState(history.state, '', withoutKiosk(location.href));
  });
}

/** What the link says of the clinic belongs to the screen, not to a person, and is read anew after each reset. */
function clinicKeys(query: string): string {
  const kept = [...new URLSearchParams(query)].filter(([key]) => key.startsWith('clinic-'));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}

function cameByHistory(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'back_forward';
}

function withoutKiosk(address: string): string {
  const url = new URL(address);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('kiosk='));
  url.search = kept.join('&');
  return url.href;
}
