import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BODY_STAGES } from '../../src/anatomy/body-stages.ts';
import { stageOf } from '../../tools/model/stage-of.ts';
import type { Structure } from '../../tools/model/structure.ts';
import { MODEL } from './read-body.ts';

interface Gltf {
  readonly asset: { readonly extras: { readonly stages: { name: string; byteLength: number }[] } };
  readonly nodes: {
    readonly mesh?: number;
    readonly extras?: Pick<Structure, 'id' | 'kind' | 'layer'>;
  }[];
  readonly meshes: {
    readonly primitives: { readonly attributes: Record<string, number>; readonly indices: number }[];
    readonly extras?: { readonly fibre?: readonly number[] };
  }[];
  readonly accessors: { readonly bufferView: number }[];
  readonly bufferViews: {
    readonly extensions: {
      readonly EXT_meshopt_compression: { readonly byteOffset: number; readonly byteLength: number };
    };
  }[];
}

const file = readFileSync(MODEL);
const binStart = 28 + file.readUInt32LE(12);
const gltf = JSON.parse(file.toString('utf8', 20, binStart - 8)) as Gltf;
const { stages } = gltf.asset.extras;

/** First and one past the last byte of a view in the binary chunk. */
const span = (view: number): [start: number, end: number] => {
  const packed = gltf.bufferViews[view]?.extensions.EXT_meshopt_compression;
  if (!packed) throw new Error(`view ${view} is not packed`);
  return [packed.byteOffset, packed.byteOffset + packed.byteLength];
};
/** The stage in which a byte range lies whole; undefined when it lies across a border. */
const stageOfSpan = ([start, end]: [number, number]): string | undefined =>
  stages.find((stage, i) => start >= (stages[i - 1]?.byteLength ?? 0) && end <= stage.byteLength)?.name;

describe('the stages of the file', () => {
  test('are the silhouette, the outer layers, the whole, and end with the binary chunk', () => {
    expect(stages.map(({ name }) => name)).toEqual([...BODY_STAGES]);
    expect(stages.at(-1)?.byteLength).toBe(file.readUInt32LE(binStart - 8));
    const lengths = stages.map(({ byteLength }) => byteLength);
    expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
  });

  test('lie one after another, a stream after the other, without gaps but for padding', () => {
    let at = 0;
    gltf.bufferViews.forEach((_, view) => {
      const [start, end] = span(view);
      expect(start - at, `view ${view}`).toBeGreaterThanOrEqual(0);
      expect(start - at, `view ${view}`).toBeLessThan(4);
      expect(stageOfSpan([start, end]), `view ${view}`).toBeDefined();
      at = end;
    });
    expect((stages.at(-1)?.byteLength ?? 0) - at).toBeLessThan(4);
  });

  test('hold all of a structure in its stage: none needs bytes of another one', () => {
    for (const { mesh, extras } of gltf.nodes) {
      if (mesh === undefined || !extras) continue;
      const primitive = gltf.meshes[mesh]?.primitives[0];
      const used = [...Object.values(primitive?.attributes ?? {}), primitive?.indices ?? -1];
      const found = new Set(used.map((a) => stageOfSpan(span(gltf.accessors[a]?.bufferView ?? -1))));
      expect([...found], extras.id).toEqual([stageOf(extras)]);
    }
  });

  test('show the silhouette after less than a third of the file, a sixth where the host compresses', () => {
    const silhouette = file.subarray(0, binStart + (stages[0]?.byteLength ?? Infinity));
    expect(silhouette.length / file.length).toBeLessThan(0.33);
    const packed = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
    expect(packed(silhouette) / packed(file)).toBeLessThan(1 / 6);
    // the silhouette itself, without the head that names everything
    expect((stages[0]?.byteLength ?? Infinity) / (stages.at(-1)?.byteLength ?? 0)).toBeLessThan(0.2);
  });
});

describe('the stage of a structure', () => {
  test.each([
    ['skin', { id: 'skin', kind: 'skin' }],
    ['outer', { id: 'tibia', kind: 'bone' }],
    ['whole', { id: 'vertebra-t4', kind: 'bone' }],
    ['whole', { id: 'rib-7', kind: 'bone' }],
    ['whole', { id: 'disc-l3', kind: 'disc' }],
    ['outer', { id: 'frontalis', kind: 'muscle', layer: 0 }],
    ['outer', { id: 'linea-alba', kind: 'fascia', layer: 1 }],
    ['whole', { id: 'soleus', kind: 'muscle', layer: 2 }],
    ['whole', { id: 'supraspinous-ligament', kind: 'fascia', layer: 5 }],
  ] as const)('is %s for %o', (stage, structure) => {
    expect(stageOf(structure)).toBe(stage);
  });
});

test('every muscle says how long its fibres are, and sartorius has the longest', () => {
  const lengthM = new Map<string, number>();
  for (const { mesh, extras } of gltf.nodes) {
    if (mesh === undefined || !extras) continue;
    const { primitives, extras: measured } = gltf.meshes[mesh] as Gltf['meshes'][number];
    // without (u, v) there is nothing to measure
    if (primitives[0]?.attributes.TEXCOORD_0 === undefined) expect(measured, extras.id).toBeUndefined();
    if (extras.kind === 'muscle') lengthM.set(extras.id, measured?.fibre?.[0] ?? NaN);
  }
  const [longest, ...others] = [...lengthM].sort((a, b) => b[1] - a[1]);
  expect(longest?.[0]).toBe('sartorius');
  for (const [id, length] of others) expect(length, id).toBeGreaterThan(0.004);
});
