import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BATCHES, type BodyModel } from '../../../src/scene/body-model.ts';
import { BodyMissingError, loadBody } from '../../../src/scene/load-body.ts';
import { OBJECT_NAMES, objectsAreClean, runs } from './hostile.ts';

const FILE = new Uint8Array(readFileSync('public/models/body.glb'));
const JSON_LENGTH = new DataView(FILE.buffer).getUint32(12, true);
const BIN_START = 20 + JSON_LENGTH + 8;
const HEAD = JSON.parse(new TextDecoder().decode(FILE.subarray(20, 20 + JSON_LENGTH))) as Record<
  string,
  unknown
>;
/** Of the skin: enough for one stage, and small. */
const FIRST_STAGE = BIN_START + 120_336;
/** More than the real body takes, and far less than a head could ask for. */
const MOST_ROOM_BYTES = 200_000_000;

/** What came of loading: the stages that were shown, and how it ended. */
interface Outcome {
  readonly stages: readonly BodyModel[];
  readonly error: unknown;
  /** Chunks that were read, of those that were there. */
  readonly read: number;
}

async function load(bytes: Uint8Array, chunkLength = bytes.length, endless = false): Promise<Outcome> {
  let at = 0;
  let read = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (at >= bytes.length && !endless) return controller.close();
        read++;
        controller.enqueue(
          at < bytes.length ? bytes.slice(at, at + chunkLength) : new Uint8Array(chunkLength),
        );
        at += chunkLength;
      },
    },
    { highWaterMark: 0 },
  );
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const stages: BodyModel[] = [];
  const error: unknown = await loadBody('body.glb', {
    signal: new AbortController().signal,
    onProgress: (share) => expect(share >= 0 && share <= 1).toBe(true),
    onStage: (model) => stages.push(model),
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { stages, error, read };
}

/** What was shown can be drawn, and whatever went wrong is said in one way. */
function expectSafe({ stages, error }: Outcome): void {
  if (error !== null) expect(error).toBeInstanceOf(BodyMissingError);
  else expect(stages.length).toBe(3);
  for (const { geometries, extents } of stages) {
    let room = 0;
    for (const batch of BATCHES) {
      const { attributes, index, drawRange } = geometries[batch];
      for (const attribute of Object.values(attributes)) room += attribute.array.byteLength;
      room += index?.array.byteLength ?? 0;
      const vertices = attributes.position?.count ?? 0;
      expect(drawRange.start + drawRange.count).toBeLessThanOrEqual(index?.count ?? 0);
      for (let i = 0; i < drawRange.count; i += 97) expect(index?.getX(i)).toBeLessThan(vertices || 1);
    }
    expect(room).toBeLessThan(MOST_ROOM_BYTES);
    for (const { x, y, z, radius } of extents) expect([x, y, z, radius].every(Number.isFinite)).toBe(true);
  }
}

/** A file with another head, and as much after it as there is. */
function withHead(head: unknown, bin = FILE.subarray(BIN_START, FIRST_STAGE)): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(28 + json.length + bin.length);
  bytes.set(FILE.subarray(0, 20));
  const view = new DataView(bytes.buffer);
  view.setUint32(8, Math.max(bytes.length, FILE.length), true);
  view.setUint32(12, json.length, true);
  bytes.set(json, 20);
  bytes.set(bin, 28 + json.length);
  return bytes;
}

/** Every number in a tree, by the way to it. */
function numbersIn(tree: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof tree === 'number') return [way];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, child]) => numbersIn(child, [...way, key]));
}
/** The numbers that say how much there is and where; of what is there hundreds of times, the first of each. */
const NUMBERS = numbersIn(HEAD).filter((way) => way.every((key) => !/^\d+$/.test(key) || Number(key) < 14));

function replaced(tree: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(tree) ? [...tree] : { ...(tree as object) };
  (copy as Record<string, unknown>)[key] = replaced((tree as Record<string, unknown>)[key], rest, by);
  return copy;
}

afterEach(() => vi.unstubAllGlobals());

describe('a model file', () => {
  it('that is whole is a body: what the others are held against', async () => {
    const outcome = await load(FILE);
    expect(outcome.error).toBeNull();
    expectSafe(outcome);
  });

  it('of any bytes is no body, and is said to be none', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      // a right beginning, and anything after it
      fc.uint8Array({ maxLength: 2000 }).map((rest) => Uint8Array.from([...FILE.subarray(0, 8), ...rest])),
      fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.from([...FILE.subarray(0, 20), ...rest])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 500 }), async (given, chunkLength) => {
        const outcome = await load(given, chunkLength);
        expect(outcome.error).toBeInstanceOf(BodyMissingError);
        expect(outcome.stages).toEqual([]);
      }),
      runs(300),
    );
  });

  it('cut anywhere shows the stages that came whole, and is said to be broken off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: FILE.length - 1 }), async (length) => {
        const outcome = await load(FILE.subarray(0, length), 200_000);
        expectSafe(outcome);
        expect(outcome.error).toBeInstanceOf(BodyMissingError);
        expect(outcome.stages.length).toBeLessThan(3);
      }),
      runs(12),
    );
  });

  it('with any bit turned round in its first bytes or its head is a body or none', async () => {
    const byte = fc.oneof(fc.nat({ max: 27 }), fc.integer({ min: 20, max: BIN_START - 1 }));
    await fc.assert(
      fc.asyncProperty(byte, fc.nat({ max: 7 }), async (at, bit) => {
        const bytes = FILE.slice(0, FIRST_STAGE);
        bytes[at] = (bytes[at] as number) ^ (1 << bit);
        expectSafe(await load(bytes));
      }),
      runs(80),
    );
  });

  it('with any bit turned round in its streams is a body or none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: BIN_START, max: FIRST_STAGE - 1 }), fc.nat({ max: 255 })), {
          minLength: 1,
          maxLength: 40,
        }),
        async (changes) => {
          const bytes = FILE.slice(0, FIRST_STAGE);
          for (const [at, value] of changes) bytes[at] = value;
          expectSafe(await load(bytes));
        },
      ),
      runs(40),
    );
  });

  it('whose head says any other number, or something else in its place, is a body or none', async () => {
    const said = fc.oneof(
      fc.constantFrom<unknown>(
        -1,
        0.5,
        1e9,
        2 ** 31,
        2 ** 32,
        2 ** 53,
        1e308,
        null,
        '1',
        [],
        {},
        true,
        ...OBJECT_NAMES,
      ),
      fc.nat({ max: 2000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NUMBERS), said, async (way, value) => {
        expectSafe(await load(withHead(replaced(HEAD, way, value))));
      }),
      runs(90),
    );
    expect(objectsAreClean()).toBe(true);
  });

  it('whose head is any JSON is no body', async () => {
    const keys = [...Object.keys(HEAD), ...OBJECT_NAMES];
    const head = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(head, async (json) => {
        expect((await load(withHead(json))).error).toBeInstanceOf(BodyMissingError);
      }),
      runs(150),
    );
    expect(objectsAreClean()).toBe(true);
  });

  it('that asks for its meshes sixty times is refused before room is made for them', async () => {
    const [scene] = HEAD.scenes as { nodes: number[] }[];
    const many = replaced(HEAD, ['scenes', '0', 'nodes'], Array(60).fill(scene?.nodes[0]));
    const outcome = await load(withHead(many));
    expect(outcome.error).toBeInstanceOf(BodyMissingError);
    expect((outcome.error as BodyMissingError).cause).toBeInstanceOf(RangeError);
    expect(outcome.stages).toEqual([]);
  });

  it('that never ends is read to the end that it names, and asked once whether that is all', async () => {
    const outcome = await load(FILE, 100_000, true);
    expect(outcome.error).toBeNull();
    expect(outcome.read).toBe(Math.ceil(FILE.length / 100_000) + 1);
    // and one that is no model, not further than its first bytes
    const page = await load(new TextEncoder().encode(`<!doctype html>${'x'.repeat(99)}`), 50, true);
    expect(page.error).toBeInstanceOf(BodyMissingError);
    expect(page.read).toBe(1);
  });
});
