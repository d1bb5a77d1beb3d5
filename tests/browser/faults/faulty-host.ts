import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file as the sound host would give it, unpacked. */
export interface SoundFile {
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Answers a request badly. */
export type Fault = (response: ServerResponse, file: SoundFile, request: IncomingMessage) => void;

/** A host of the built app that fails as real ones do: what a browser's interception cannot do, such as break off. */
export interface FaultyHost {
  /** Address of the app on it, with a slash at its end. */
  readonly url: string;
  /** From now on answers paths with this ending so; `null` answers them soundly again. */
  fail(ending: string, fault: Fault | null): void;
  close(): Promise<void>;
}

/** Longer addresses than a browser sends are no concern of the app; this is about the most. */
const LONGEST_HEAD = 1_000_000;

/** @param soundUrl address of the app on a host that does not fail */
export async function startFaultyHost(soundUrl: string): Promise<FaultyHost> {
  const faults = new Map<string, Fault>();
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, async (request, response) => {
    const [path = '', query = ''] = (request.url ?? '/').split('?');
    try {
      const answer = await fetch(new URL(path, soundUrl), { redirect: 'manual' });
      const location = answer.headers.get('location');
      const file: SoundFile = {
        status: answer.status,
        type: answer.headers.get('content-type') ?? 'text/plain',
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
      const fault = [...faults].find(([ending]) => path.endsWith(ending))?.[1];
      if (fault) return fault(response, file, request);
      response.writeHead(file.status, {
        'content-type': file.type,
        'content-length': file.bytes.length,
        ...(location ? { location: query ? `${location}?${query}` : location } : {}),
      });
      response.end(file.bytes);
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(soundUrl).pathname}`,
    fail: (ending, fault) => {
      if (fault) faults.set(ending, fault);
      else faults.delete(ending);
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Ends a file after some of it: with its true length told before, or without, so that the browser cannot know. */
export function cutAfter(share: number, lengthTold: boolean): Fault {
  return (response, { type, bytes }) => {
    const length = lengthTold ? { 'content-length': bytes.length } : {};
    response.writeHead(200, { 'content-type': type, ...length });
    response.write(bytes.subarray(0, Math.floor(bytes.length * share)), () =>
      lengthTold ? response.destroy() : response.end(),
    );
  };
}

/** Answers as if the file were there, with other bytes. */
export function answerWith(change: (bytes: Buffer) => Buffer): Fault {
  return (response, { type, bytes }) => {
    response.writeHead(200, { 'content-type': type });
    response.end(change(bytes));
  };
}

/** The file is not there. */
export const gone: Fault = (response) => {
  response.writeHead(404, { 'content-type': 'text/html' });
  response.end('<!doctype html><p>Not found</p>');
};

/** The connection is closed without a word. */
export const dropped: Fault = (response) => {
  response.destroy();
};

/** A file whose bytes come when they are told to. */
export interface Drip {
  readonly fault: Fault;
  /** Waits for the request and lets the file come up to this share of it, 0 to 1; at 1 it is whole. */
  upTo(share: number): Promise<void>;
  /** The connection drops in the middle of it. */
  breakOff(): Promise<void>;
}

export function createDrip(): Drip {
  let asked: (begun: { response: ServerResponse; bytes: Buffer }) => void = () => {};
  const begun = new Promise<{ response: ServerResponse; bytes: Buffer }>((resolve) => {
    asked = resolve;
  });
  let sent = 0;
  return {
    fault: (response, { type, bytes }) => {
      response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
      response.flushHeaders();
      asked({ response, bytes });
    },
    upTo: async (share) => {
      const { response, bytes } = await begun;
      const end = Math.floor(bytes.length * share);
      response.write(bytes.subarray(sent, end));
      sent = end;
      if (share === 1) response.end();
    },
    breakOff: async () => void (await begun).response.destroy(),
  };
}
