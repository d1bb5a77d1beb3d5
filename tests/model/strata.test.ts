import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { muscleIds, triggerPointIds, triggerPoints } from '../../src/anatomy/index.ts';
import { type StratumId, strataOfMuscle, strataOfPoint } from '../../src/anatomy/strata.ts';
import { boneIds, contextPartIds, faceIds, fillIds } from '../../src/anatomy/structures.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';
import {
  compileStrata,
  printStrata,
  readStrataTables,
  type Strata,
  type StrataTables,
} from '../../tools/strata/compile-strata.ts';
import { joinSpans, spansOf } from '../../tools/strata/probe.ts';
import { readSolids, type Solid } from '../../tools/strata/read-solids.ts';
import { randomFrom, strewPlaces } from '../../tools/strata/strew-places.ts';
import { MODEL } from './read-body.ts';

const FIGURES = 'src/anatomy/figures';
const committed = readFileSync(`${FIGURES}/strata.json`, 'utf8');
const known = new Set<StratumId>([...muscleIds, ...contextPartIds, ...boneIds, ...fillIds, ...faceIds]);

/** A box with outward faces, mm. */
function box(min: readonly number[], max: readonly number[]): Mesh {
  const positions = new Float32Array(
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [0, 1, 2].map((c) => ((i >> c) & 1 ? max[c] : min[c]) as number)),
  );
  const quads = [
    [0, 4, 6, 2],
    [1, 3, 7, 5],
    [0, 1, 5, 4],
    [2, 6, 7, 3],
    [0, 2, 3, 1],
    [4, 5, 7, 6],
  ] as const;
  return { positions, indices: Uint32Array.from(quads.flatMap(([a, b, c, d]) => [a, b, c, a, c, d])) };
}

/** A layer of the sandwich below: 80 by 80 mm, from one height to another. */
const layer = (id: string, fromMm: number, toMm: number, more: Partial<Solid> = {}): Solid => ({
  id,
  side: 'left',
  kind: 'muscle',
  mesh: box([-40, -40, fromMm], [40, 40, toMm]),
  ...more,
});
const skin = layer('skin', -60, 60, { kind: 'skin', mesh: box([-50, -50, -60], [50, 50, 60]) });
const tables: StrataTables = {
  points: { 'middle-trp1': { muscle: 'middle', surface: [1, 2, 30.5], skinDirection: [0, 0, 1] } },
  muscles: { middle: { parts: ['middle-a', 'middle-b'], view: { azimuth: 0, elevation: 0 } } },
  contextParts: { veil: { layer: 0 }, top: { layer: 1 } },
};
const middle = [
  layer('middle-a', 24, 30, { muscle: 'middle' }),
  layer('middle-b', 34, 36, { muscle: 'middle' }),
];
const sandwich = [skin, layer('veil', 52, 54), layer('top', 40, 50), ...middle, layer('low', 10, 20)];

describe('a sandwich of plates', () => {
  const run = (solids: readonly Solid[]): Strata => compileStrata(solids, tables);

  const bone = layer('bone', 0, 8, { kind: 'bone' });

  test('lies over and under its middle as it was put, without the veil within the skin', () => {
    const { points, muscles } = run([...sandwich, bone]);
    expect(points['middle-trp1']).toEqual({ over: ['top'], under: 'low' });
    expect(muscles.middle).toEqual({ over: ['top'], under: ['low', 'bone'] });
  });

  test('ends under a muscle in the first bone and at the middle of the body', () => {
    const deep = layer('skin', 0, 0, { kind: 'skin', mesh: box([-50, -50, -160], [50, 50, 60]) });
    const below = [layer('beyond', -8, -2)];
    const withSkin = (s: Solid): Solid[] => [s, ...sandwich.slice(1), ...below];
    expect(run([...withSkin(deep), bone]).muscles.middle?.under).toEqual(['low', 'bone']);
    expect(run(withSkin(deep)).muscles.middle?.under).toEqual(['low', 'beyond']);
    expect(run(withSkin(skin)).muscles.middle?.under).toEqual(['low']);
  });

  test('ends over a muscle in the first bone, which covers points but is not said to cover muscles', () => {
    const { points, muscles } = run([...sandwich, layer('blade', 37, 39, { kind: 'bone' })]);
    expect(points['middle-trp1']?.over).toEqual(['top', 'blade']);
    expect(muscles.middle?.over).toEqual([]);
  });

  test('names the clinical muscle of a part', () => {
    const parts = sandwich.map((s) => (s.id === 'top' ? { ...s, muscle: 'clinical' } : s));
    expect(run(parts).points['middle-trp1']?.over).toEqual(['clinical']);
  });

  test('with a slit narrower than the bundle shows no slit', () => {
    const halves = [box([-40, -40, 40], [0.5, 40, 50]), box([1.5, -40, 40], [40, 40, 50])];
    const slit = sandwich.flatMap((s) =>
      s.id === 'top' ? halves.map((mesh, i) => layer(`top-${i}`, 0, 0, { muscle: 'top', mesh })) : [s],
    );
    expect(run(slit).points['middle-trp1']?.over).toEqual(['top']);
  });

  test('has nothing under it when the next structure lies deeper than 60 mm', () => {
    const far = [skin, ...middle, layer('low', -50, -38)];
    expect(run(far).points['middle-trp1']?.under).toBeNull();
  });

  test('lacks a part: the error names it', () => {
    expect(() => run(sandwich.filter(({ id }) => id !== 'middle-b'))).toThrow(/middle.*'middle-b'/);
  });
});

describe('a core', () => {
  test('that comes out of a solid it never entered began inside it', () => {
    expect(spansOf([{ at: 3, step: -1 }])).toEqual([{ low: -600, high: 3 }]);
    expect(
      spansOf([
        { at: 1, step: 1 },
        { at: 1, step: 1 },
        { at: 4, step: -1 },
      ]),
    ).toEqual([{ low: 1, high: 4 }]);
  });

  test('joins stretches that touch', () => {
    const [a, b, c] = [
      { low: 5, high: 7 },
      { low: 0, high: 2 },
      { low: 2, high: 3 },
    ];
    expect(joinSpans([a, b, c])).toEqual([{ low: 0, high: 3 }, a]);
  });

  test('starts from places as dense on every face', () => {
    const places = strewPlaces(box([0, 0, 0], [10, 20, 40]), 2800, randomFrom('box'));
    // the box has 2800 mm2, its base 200
    expect(places.filter(([, , z]) => Math.abs(z) < 1e-9)).toHaveLength(200);
    expect(randomFrom('box')()).toBe(randomFrom('box')());
    expect(randomFrom('box')()).not.toBe(randomFrom('bow')());
  });
});

describe('the strata of the body', () => {
  const over = (id: (typeof muscleIds)[number]): readonly StratumId[] => strataOfMuscle(id).over;
  const under = (id: (typeof muscleIds)[number]): readonly StratumId[] => strataOfMuscle(id).under;

  test.each([
    ['gastrocnemius-medial-head', 'soleus'],
    ['gastrocnemius-lateral-head', 'soleus'],
    ['soleus', 'tibialis-posterior'],
    ['gluteus-medius', 'gluteus-minimus'],
    ['gluteus-maximus', 'piriformis'],
    ['gluteus-maximus', 'obturator-internus-gemelli'],
    ['flexor-digitorum-brevis', 'quadratus-plantae'],
    ['pectoralis-major', 'pectoralis-minor'],
    ['rectus-femoris', 'vastus-intermedius'],
    ['biceps-brachii', 'brachialis'],
    ['extensor-carpi-radialis-brevis', 'supinator'],
    ['extensor-digitorum', 'supinator'],
    ['upper-trapezius', 'levator-scapulae'],
    ['middle-trapezius', 'supraspinatus'],
    ['middle-trapezius', 'rhomboids'],
    ['lower-trapezius', 'rhomboids'],
    ['semispinalis-capitis', 'suboccipitals'],
    ['flexor-digitorum-superficialis', 'flexor-digitorum-profundus'],
    ['adductor-longus', 'adductor-brevis'],
    ['semitendinosus', 'semimembranosus'],
    ['peroneus-longus', 'peroneus-brevis'],
  ] as const)('%s lies over %s', (upper, lower) => {
    expect(over(lower)).toContain(upper);
    expect(over(upper)).not.toContain(lower);
    expect(under(lower)).not.toContain(upper);
  });

  test.each([
    ['gastrocnemius-medial-head', 'soleus'],
    ['gastrocnemius-lateral-head', 'soleus'],
    ['gluteus-medius', 'gluteus-minimus'],
    ['flexor-digitorum-brevis', 'quadratus-plantae'],
    ['pectoralis-major', 'pectoralis-minor'],
    ['rectus-femoris', 'vastus-intermedius'],
    ['vastus-intermedius', 'femur'],
    ['biceps-brachii', 'brachialis'],
    ['extensor-carpi-radialis-brevis', 'supinator'],
    ['lower-trapezius', 'rhomboids'],
    ['upper-trapezius', 'levator-scapulae'],
    ['semispinalis-capitis', 'suboccipitals'],
    ['supraspinatus', 'scapula'],
    ['subscapularis', 'scapula'],
    ['iliopsoas', 'hip-bone'],
    ['temporalis', 'cranium'],
  ] as const)('under %s lies %s', (upper, lower) => {
    expect(under(upper)).toContain(lower);
  });

  test('nothing lies over the upper trapezius, the gluteus maximus or either head of the gastrocnemius', () => {
    for (const id of [
      'upper-trapezius',
      'gluteus-maximus',
      'gastrocnemius-medial-head',
      'gastrocnemius-lateral-head',
    ] as const)
      expect(over(id), id).toEqual([]);
  });

  test('the suboccipitals lie under semispinalis, splenius and trapezius', () => {
    expect(over('suboccipitals')).toEqual(
      expect.arrayContaining(['semispinalis-capitis', 'splenius-capitis', 'upper-trapezius']),
    );
  });

  test('the iliotibial tract covers the vastus lateralis, the rectus sheath the rectus', () => {
    expect(over('vastus-lateralis')).toContain('iliotibial-tract');
    expect(over('rectus-abdominis')).toContain('rectus-sheath');
  });

  test('points: from the skin inwards, and what comes next', () => {
    expect(strataOfPoint('multifidus-trp1').over).toEqual([
      'upper-trapezius',
      'splenius-capitis',
      'semispinalis-cervicis',
    ]);
    expect(strataOfPoint('tibialis-posterior-trp1')).toEqual({
      over: ['gastrocnemius-lateral-head', 'soleus'],
      under: 'tibia',
    });
    expect(strataOfPoint('quadratus-plantae-trp1')).toEqual({
      over: ['plantar-aponeurosis', 'flexor-digitorum-brevis'],
      under: 'calcaneus',
    });
    expect(strataOfPoint('upper-trapezius-trp1').over).toEqual([]);
    expect(strataOfPoint('vastus-intermedius-trp1')).toEqual({ over: ['rectus-femoris'], under: 'femur' });
    expect(strataOfPoint('gluteus-minimus-trp1')).toEqual({ over: ['gluteus-medius'], under: 'hip-bone' });
  });
});

describe('strata.json', () => {
  const table = JSON.parse(committed) as Strata;

  test('holds every trigger point and muscle, in the order of their tables, one a line', () => {
    expect(Object.keys(table.points)).toEqual(triggerPointIds);
    expect(Object.keys(table.muscles)).toEqual(muscleIds);
    expect(committed.split('\n').filter((line) => line.includes('"over"'))).toHaveLength(176 + 101);
  });

  test('names only what exists, itself never, nothing twice and on one side only', () => {
    expect(known.size).toBe(
      muscleIds.length + contextPartIds.length + boneIds.length + fillIds.length + faceIds.length,
    );
    for (const id of triggerPointIds) {
      const { over, under } = strataOfPoint(id);
      for (const stratum of under ? [...over, under] : over) {
        expect(known, id).toContain(stratum);
        expect(stratum, id).not.toBe(triggerPoints[id].muscle);
      }
      expect(new Set(over).size, id).toBe(over.length);
    }
    for (const id of muscleIds) {
      const { over, under } = strataOfMuscle(id);
      const all = [...over, ...under];
      for (const stratum of all) expect(known, id).toContain(stratum);
      expect(new Set([...all, id]).size, id).toBe(all.length + 1);
      expect(Math.max(over.length, under.length), id).toBeLessThanOrEqual(6);
      expect(over.filter((s) => (boneIds as readonly string[]).includes(s), id)).toEqual([]);
    }
  });

  test('holds no figure: no distance, no depth', () => {
    expect(committed).not.toMatch(/[:[,]\s*-?\d/);
  });

  describe('a fresh run', () => {
    let fresh: string;
    beforeAll(async () => {
      fresh = printStrata(compileStrata(await readSolids(MODEL), readStrataTables(FIGURES)));
    });
    test('gives the committed file; if not, run `npm run strata` and look at the diff', () => {
      expect(fresh.split('\n')).toEqual(committed.split('\n'));
    });
  });
});
