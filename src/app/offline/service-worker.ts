import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { CLINIC_CACHE } from './clinic-cache.ts';
import { NOT_THE_APP, shellPage } from './shell-page.ts';

/** What the build puts in: every file of the app with its version. */
declare const self: {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[];
  readonly location: Location;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
};

const SHELL = 'shell.html';

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

/** Every page of the app is one empty page that the app fills. */
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      const page = await matchPrecache(SHELL);
      if (!page) return fetch(request);
      const html = shellPage(await page.text(), new URL('.', self.location.href).pathname);
      // with the policies that its host sent along; what speaks of its bytes no longer holds
      const headers = new Headers(page.headers);
      for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
      headers.set('Content-Type', 'text/html; charset=utf-8');
      return new Response(html, { headers });
    },
    { denylist: [...NOT_THE_APP] },
  ),
);
