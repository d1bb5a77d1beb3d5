import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { MM_PER_M } from '../../src/geometry/frame.ts';
import { BATCHES, type BodyModel } from '../../src/scene/body-model.ts';
import { BodyMissingError, loadBody } from '../../src/scene/load-body.ts';
import { type BodyNode, MODEL, readBody } from './read-body.ts';

const file = new Uint8Array(readFileSync(MODEL));

/** What a stage asks to have sent to the graphics card: per batch, the numbers of the position array. */
type Sent = Record<string, readonly { readonly start: number; readonly count: number }[]>;

let oracle: ReadonlyMap<string, BodyNode>;
let model: BodyModel;
const sent: Record<string, Sent> = {};

/** Loads the file as one piece; a listener may look at each stage as it comes. */
async function load(body: BodyInit, onStage: (model: BodyModel) => void): Promise<void> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  await loadBody('body.glb', { signal: new AbortController().signal, onProgress: () => {}, onStage });
}

beforeAll(async () => {
  oracle = await readBody();
  await load(file, (stage) => {
    model = stage;
    sent[stage.stage] = Object.fromEntries(
      BATCHES.map((batch) => {
        const position = stage.geometries[batch].getAttribute('position');
        if (!('updateRanges' in position)) throw new Error('positions are interleaved');
        const ranges = position.updateRanges.map((range) => ({ ...range }));
        // as the renderer does once it has sent them
        position.clearUpdateRanges();
        return [batch, ranges];
      }),
    );
  });
});
afterAll(() => vi.unstubAllGlobals());

describe('the body as the explorer loads it', () => {
  test('has the structures that another reader finds, no more and no less', () => {
    expect(model.structures.map(({ id, side }) => `${id}_${side}`).sort()).toEqual([...oracle.keys()].sort());
  });

  test('has in the triangles of each structure the points, normals and (u, v) that another reader finds', () => {
    model.structures.forEach(({ id, side }, column) => {
      const name = `${id}_${side}`;
      const extent = model.extents[column];
      const other = oracle.get(name);
      if (!extent || !other) throw new Error(`${name} is missing`);
      const geometry = model.geometries[extent.batch];
      const [position, normal, uv] = ['position', 'normal', 'uv'].map((a) => geometry.getAttribute(a));
      const structure = geometry.getAttribute('structure');
      const { positions, normals, uvs, indices } = other.mesh;
      if (extent.indexCount !== indices.length) throw new Error(`${name} has another number of corners`);
      // where the two readers begin a mirrored triangle differs; its three corners in turn do not
      const cornersOf = (at: (k: number) => string): string => {
        const three = [at(0), at(1), at(2)];
        const first = three.indexOf([...three].sort()[0] as string);
        return [0, 1, 2].map((k) => three[(first + k) % 3]).join(' ');
      };
      const say = (numbers: readonly number[]): string => numbers.map((n) => Math.round(n)).join();
      for (let t = 0; t < indices.length; t += 3) {
        const ours = cornersOf((k) => {
          const v = geometry.index?.getX(extent.indexStart + t + k) ?? -1;
          if (structure.getX(v) !== column) throw new Error(`${name} has a triangle of another structure`);
          const point = [0, 1, 2].map((c) => (position?.getComponent(v, c) ?? NaN) * MM_PER_M * 10);
          const facing = [0, 1, 2].map((c) => (normal?.getComponent(v, c) ?? NaN) * 127);
          const along = [0, 1].map((c) => (uv?.getComponent(v, c) ?? NaN) * 255);
          return say([...point, ...facing, ...along]);
        });
        const theirs = cornersOf((k) => {
          const v = indices[t + k] as number;
          const point = [0, 1, 2].map((c) => (positions[v * 3 + c] as number) * 10);
          const facing = [0, 1, 2].map((c) => (normals?.[v * 3 + c] as number) * 127);
          const along = [0, 1].map((c) => (uvs?.[v * 2 + c] ?? 0) * 255);
          return say([...point, ...facing, ...along]);
        });
        if (ours !== theirs) throw new Error(`${name}, triangle ${t / 3}: ${ours} is not ${theirs}`);
      }
    });
  });

  test('has every structure within its ball and all within the ball that decides what is drawn', () => {
    model.structures.forEach(({ id }, column) => {
      const extent = model.extents[column];
      if (!extent) throw new Error(`${id} has no extent`);
      const { index, attributes, boundingSphere } = model.geometries[extent.batch];
      for (let i = extent.indexStart; i < extent.indexStart + extent.indexCount; i++) {
        const v = index?.getX(i) ?? -1;
        const [x = NaN, y = NaN, z = NaN] = [0, 1, 2].map((c) => attributes.position?.getComponent(v, c));
        const off = Math.hypot(x - extent.x, y - extent.y, z - extent.z);
        if (!(off <= extent.radius + 1e-6)) throw new Error(`${id} sticks out of its ball`);
        const { center, radius } = boundingSphere ?? { center: { x: NaN, y: NaN, z: NaN }, radius: NaN };
        if (!(Math.hypot(x - center.x, y - center.y, z - center.z) <= radius + 1e-6))
          throw new Error(`${id} sticks out of the body`);
      }
    });
  });

  test('is sent to the graphics card once: each stage its own part, and the parts meet', () => {
    const lengths = BATCHES.map((batch) => model.geometries[batch].getAttribute('position').array.length);
    const [soft = 0, hard = 0, skin = 0] = lengths;
    expect(sent.skin).toEqual({ soft: [], hard: [], skin: [{ start: 0, count: skin }] });
    const outerSoft = sent.outer?.soft?.[0]?.count ?? 0;
    const outerHard = sent.outer?.hard?.[0]?.count ?? 0;
    expect(outerSoft).toBeGreaterThan(0);
    expect(outerHard).toBeGreaterThan(0);
    expect(sent.outer).toEqual({
      soft: [{ start: 0, count: outerSoft }],
      hard: [{ start: 0, count: outerHard }],
      skin: [],
    });
    expect(sent.whole).toEqual({
      soft: [{ start: outerSoft, count: soft - outerSoft }],
      hard: [{ start: outerHard, count: hard - outerHard }],
      skin: [],
    });
  });
});

describe('a file that breaks off', () => {
  test('after its silhouette has shown it, and then says that the body is missing', async () => {
    const seen: string[] = [];
    const cut = file.subarray(0, Math.round(file.length / 3));
    await expect(load(cut, ({ stage }) => seen.push(stage))).rejects.toThrow(BodyMissingError);
    expect(seen).toEqual(['skin']);
  });

  test('because the connection does says that the body is missing', async () => {
    let turn = 0;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (turn++ === 0) controller.enqueue(file.slice(0, 200_000));
        else controller.error(new TypeError('network error'));
      },
    });
    await expect(load(broken, () => {})).rejects.toThrow(BodyMissingError);
  });
});
