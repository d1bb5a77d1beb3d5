import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { CLINIC_CACHE } from './clinic-cache.ts';

/** What the build puts in: every file of the app with its version. */
declare const self: {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
  readonly location: Location;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
};

const SHELL = 'shell.html';
const OWN_ADDRESS = /(href|src)="\.\//g;

// After the first visit the app is served from here, version by version: a new one waits until somebody says that it may
// come (work-offline.ts), or the old one is closed, so that nothing changes under somebody's hands.
precacheAndRoute(self.__WB_MANIFEST);
self.addEventListener('message', ({ data }) => {
  if (data === 'use-new-version') void self.skipWaiting();
});

// a clinic changes its settings when it likes; without a connection the last ones known count
registerRoute(
  ({ url }) => url.pathname.endsWith('/clinic.json'),
  new NetworkFirst({ cacheName: CLINIC_CACHE }),
);

/** Every page of the app is one empty page that the app fills, with its files named from as deep as the address lies below the base. */
registerRoute(
  new NavigationRoute(
    async ({ request, url }) => {
      const page = await matchPrecache(SHELL);
      if (!page) return fetch(request);
      const base = new URL('.', self.location.href).pathname;
      const depth = url.pathname.slice(base.length).split('/').length - 1;
      const html = (await page.text()).replaceAll(OWN_ADDRESS, `$1="${'../'.repeat(depth) || './'}`);
      // with the policies that its host sent along; what speaks of its bytes no longer holds
      const headers = new Headers(page.headers);
      for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
      headers.set('Content-Type', 'text/html; charset=utf-8');
      return new Response(html, { headers });
    },
    // the page where a snippet is put together is not the app's
    { denylist: [/\/embed\/?(\?|$)/] },
  ),
);
