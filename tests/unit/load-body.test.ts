import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { BATCHES, type BodyModel } from '../../src/scene/body-model.ts';
import { BodyMissingError, loadBody } from '../../src/scene/load-body.ts';

const FILE = new Uint8Array(readFileSync('public/models/body.glb'));

/** What a stage showed when it was told of. */
interface SeenStage {
  readonly stage: string;
  readonly drawn: Record<string, number>;
  readonly structures: ReadonlySet<number>;
}

/** The file with some of its bytes replaced. */
function overwritten(from: number, length: number): Uint8Array {
  return FILE.slice().fill(0xa5, from, from + length);
}

/** Serves bytes in chunks of the given lengths, over and over. */
function serve(bytes: Uint8Array, chunkLengths: readonly number[], init: ResponseInit = {}): void {
  let at = 0;
  let turn = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const length = chunkLengths[turn++ % chunkLengths.length] as number;
      controller.enqueue(bytes.slice(at, at + length));
      at += length;
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

async function load(): Promise<{ model: BodyModel; seen: SeenStage[]; shares: number[] }> {
  const seen: SeenStage[] = [];
  const shares: number[] = [];
  let last: BodyModel | null = null;
  await loadBody('body.glb', {
    signal: new AbortController().signal,
    onProgress: (share) => shares.push(share),
    onStage: (model) => {
      last = model;
      const drawn = Object.fromEntries(BATCHES.map((b) => [b, model.geometries[b].drawRange.count]));
      const structures = new Set<number>();
      for (const batch of BATCHES) {
        const { index, attributes, drawRange } = model.geometries[batch];
        for (let i = 0; i < drawRange.count; i += 3)
          structures.add(attributes.structure?.getX(index?.getX(i) ?? 0) ?? -1);
      }
      seen.push({ stage: model.stage, drawn, structures });
    },
  });
  if (!last) throw new Error('no stage came');
  return { model: last, seen, shares };
}

/** All bytes of all geometries, for comparing. */
function bytesOf(model: BodyModel): Buffer {
  return Buffer.concat(
    BATCHES.flatMap((batch) => {
      const { attributes, index } = model.geometries[batch];
      const all = index ? [...Object.values(attributes), index] : [];
      return all.map(({ array: { buffer, byteOffset, byteLength } }) =>
        Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
      );
    }),
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('loading the body', () => {
  let whole: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    serve(FILE, [FILE.length]);
    whole = await load();
    vi.unstubAllGlobals();
  });

  it('brings the silhouette first, then the outer layers with the bones, then all', () => {
    expect(whole.seen.map(({ stage }) => stage)).toEqual(['skin', 'outer', 'whole']);
    const [skin, outer, all] = whole.seen as [SeenStage, SeenStage, SeenStage];
    const { structures } = whole.model;
    const kinds = (stage: SeenStage) => new Set([...stage.structures].map((n) => structures[n]?.kind));
    expect([...kinds(skin)]).toEqual(['skin']);
    expect(kinds(outer)).toContain('bone');
    expect(kinds(outer)).toContain('muscle');
    for (const n of outer.structures) {
      const structure = structures[n];
      if (structure?.kind === 'muscle') expect(structure.layer, structure.id).toBeLessThanOrEqual(1);
    }
    expect(all.structures.size).toBe(structures.length);
    expect(structures.length).toBeGreaterThan(600);
  });

  it('knows every structure once, on its side, right ones as mirror images of left ones', () => {
    const { structures, geometries } = whole.model;
    const keys = structures.map(({ id, side }) => `${id} ${side}`);
    expect(new Set(keys).size).toBe(keys.length);
    const { position, structure } = geometries.soft.attributes;
    const middleX = new Map<number, { sum: number; count: number }>();
    for (let v = 0; v < (position?.count ?? 0); v++) {
      const n = structure?.getX(v) ?? -1;
      const entry = middleX.get(n) ?? { sum: 0, count: 0 };
      entry.sum += position?.getX(v) ?? 0;
      entry.count++;
      middleX.set(n, entry);
    }
    let pairs = 0;
    structures.forEach(({ id, side }, n) => {
      if (side !== 'left') return;
      const right = structures.findIndex((other) => other.id === id && other.side === 'right');
      const [l, r] = [middleX.get(n), middleX.get(right)];
      if (!l || !r) return;
      pairs++;
      expect(l.sum / l.count, id).toBeCloseTo(-r.sum / r.count, 6);
    });
    expect(pairs).toBeGreaterThan(150);
  });

  it('knows the fibres of every muscle from the start', () => {
    for (const { id, kind, fibre } of whole.model.structures)
      if (kind === 'muscle') expect(fibre.lengthM, id).toBeGreaterThan(0.005);
  });

  it.each([
    ['many small and odd ones', [1, 7, 4099, 65_537]],
    ['ones that cut the header', [3, 11, 100_003]],
  ])('in %s gives the same bytes as in one piece', async (_how, lengths) => {
    serve(FILE, lengths);
    const { model, seen } = await load();
    expect(seen).toEqual(whole.seen);
    expect(bytesOf(model).equals(bytesOf(whole.model))).toBe(true);
  });

  it('tells a share that only grows, whatever length the host claims', async () => {
    serve(FILE, [50_000], { headers: { 'content-length': '17' } });
    const { shares } = await load();
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.length).toBeLessThanOrEqual(100);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['the host says it is not there', () => serve(FILE, [FILE.length], { status: 404 })],
    [
      'the host answers with a page',
      () => serve(new TextEncoder().encode(`<!doctype html>${'x'.repeat(99)}`), [50]),
    ],
    ['it ends early', () => serve(FILE.subarray(0, 700_000), [30_000])],
    ['its list of parts is damaged', () => serve(overwritten(40, 3000), [FILE.length])],
    ['a stream in it is damaged', () => serve(overwritten(FILE.length - 200_000, 150_000), [30_000])],
    ['it is empty', () => serve(new Uint8Array(0), [1])],
    [
      'there is no connection',
      () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
    ],
  ])('says that the body is missing when %s', async (_what, prepare) => {
    prepare();
    await expect(load()).rejects.toThrow(BodyMissingError);
  });

  it('says that the body is missing when nothing comes for 45 seconds, however much has come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const stalled = (_url: string, { signal }: RequestInit) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(FILE.slice(0, 500_000));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return Promise.resolve(new Response(body));
    };
    vi.stubGlobal('fetch', stalled);
    const loading = load();
    const outcome = expect(loading).rejects.toThrow(BodyMissingError);
    await vi.advanceTimersByTimeAsync(46_000);
    await outcome;
    vi.useRealTimers();
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    serve(FILE, [20_000]);
    const loading = loadBody('body.glb', {
      signal: abort.signal,
      onProgress: () => abort.abort(),
      onStage: () => {},
    });
    await expect(loading).rejects.toThrow('abort');
  });
});
