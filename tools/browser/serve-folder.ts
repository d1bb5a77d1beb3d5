import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary',
  '.webmanifest': 'application/manifest+json',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** What hosts send compressed. The model is packed by itself and shrinks as well. */
const COMPRESSED = /^text\/|javascript|json|svg|gltf/;

/** A server on this machine that was started for a folder, until it is closed. */
export interface FolderServer {
  /** Address of the folder with a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** A rule of `_headers`: for a path, or for all that begin with it. */
interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as hosts do; a folder without it has none. */
function readHeaders(root: string): readonly HeaderRule[] {
  const file = path.join(root, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [rule = '', ...lines] = block.split('\n');
      return {
        path: rule,
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
          return [name, value] as const;
        }),
      };
    });
}

/**
 * Serves a folder as a static host would that reads `_headers` (all but how long to keep a file): unknown paths get `404.html` where there is one, `name` also finds
 * `name.html` and leads to `name/` where that has an `index.html`. For tests and pictures, on this machine alone, on a free port.
 *
 * @param folder what to serve; paths cannot lead out of it
 * @param base path under which to serve it, with slashes at both ends
 */
export async function serveFolder(folder: string, base = '/'): Promise<FolderServer> {
  const root = path.resolve(folder);
  const rules = readHeaders(root);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decoded(pathname);
    const file = asked.startsWith(base) ? fileFor(root, asked.slice(base.length)) : undefined;
    // the rules were written for the root of a host
    const below = `/${asked.slice(base.length)}`;
    for (const { path: of, headers } of asked.startsWith(base) ? rules : []) {
      if (of.endsWith('*') ? !below.startsWith(of.slice(0, -1)) : below !== of) continue;
      for (const [name, value] of headers) if (name !== 'Cache-Control') response.setHeader(name, value);
    }
    if (!file) {
      const page = asked.startsWith(base) ? fileFor(root, '404.html') : undefined;
      response.writeHead(404, { 'content-type': TYPES['.html'] });
      if (page) createReadStream(page).pipe(response);
      else response.end();
      return;
    }
    if (isFolder(file, asked)) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      response.end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    if (COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))) {
      const body = compressed(file);
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'content-length': body.length,
      });
      response.end(body);
      return;
    }
    response.writeHead(200, { 'content-type': type, 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A path that cannot be decoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const shrunk = new Map<string, Buffer>();

/** A file as it is sent; compressed once, however often it is asked for. A build that writes it anew makes it another. */
function compressed(file: string): Buffer {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const known = shrunk.get(key);
  if (known) return known;
  const body = gzipSync(readFileSync(file));
  shrunk.set(key, body);
  return body;
}

/** Whether a folder was asked for without its slash: files that its page names would be looked for beside it. */
function isFolder(file: string, asked: string): boolean {
  return path.basename(file) === 'index.html' && !asked.endsWith('/') && !asked.endsWith('index.html');
}

function fileFor(root: string, asked: string): string | undefined {
  const wanted = path.join(root, asked);
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return undefined;
  const candidates = [wanted, `${wanted}.html`, path.join(wanted, 'index.html')];
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile());
}
