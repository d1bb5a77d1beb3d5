import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXAMPLE_ADDRESS } from '../../src/embed/snippet.ts';

const EXAMPLES = 'docs/embedding/';

/** A clinic's website, for tests: another origin than the explorer's. */
export interface HostServer {
  /** Its first page, with a slash at its end. */
  readonly url: string;
  /** Puts a page there and gives its address. */
  put(path: string, html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/**
 * Serves pages that are put there, and below `/docs/` the examples of docs/embedding as they are, but for the address
 * of the explorer.
 *
 * @param explorerUrl address of the explorer, with a slash at its end
 */
export async function serveHost(explorerUrl: string): Promise<HostServer> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(pathname);
    const example = /^\/docs\/([a-z]+\.html)$/.exec(pathname)?.[1];
    const html = page?.html ?? (example && readExample(example, explorerUrl));
    response.writeHead(html ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(html ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    put: (path, html, headers = {}) => {
      const { href, pathname } = new URL(path, url);
      pages.set(pathname, { html, headers });
      return href;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** An example of docs/embedding with the explorer's real address; null where there is none of that name. */
export function readExample(name: string, explorerUrl: string): string | null {
  if (!existsSync(EXAMPLES + name)) return null;
  return readFileSync(EXAMPLES + name, 'utf8').replaceAll(EXAMPLE_ADDRESS, explorerUrl);
}
