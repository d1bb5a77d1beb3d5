import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the page of a clinic with one embed of the app in it. */
export async function serveHost(appUrl: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><title>Clinic</title><trigger-point-explorer condition="plantar-heel-pain"></trigger-point-explorer><script defer src="${appUrl}embed.js"></script>`,
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
