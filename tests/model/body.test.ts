import { readFileSync, statSync } from 'node:fs';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { muscleIds, muscles, triggerPointIds, triggerPoints, zoneIds } from '../../src/anatomy/index.ts';
import { landmarks } from '../../src/anatomy/landmarks.ts';
import {
  boneIds,
  contextPartIds,
  faceIds,
  fillIds,
  partIds,
  structureIds,
} from '../../src/anatomy/structures.ts';
import {
  connectedComponents,
  countOpenEdges,
  signedVolume,
  vertexNormals,
  weldIndices,
} from '../../src/geometry/measure-mesh.ts';
import { boxOfMesh } from '../../src/geometry/mesh.ts';
import { readTables } from '../../tools/model/read-tables.ts';
import { locator } from './is-inside.ts';
import { type BodyNode, glbReader, MODEL, readBody } from './read-body.ts';

const tables = readTables('src/anatomy/figures');
let body: ReadonlyMap<string, BodyNode>;

beforeAll(async () => {
  body = await readBody();
});

const node = (name: string): BodyNode => {
  const found = body.get(name);
  if (!found) throw new Error(`the model has no node ${name}`);
  return found;
};
/** Left and mid-line structures of the model, without the skin, which is open on the mid-line. */
const solids = (): BodyNode[] =>
  [...body.values()].filter((n) => n.extras.kind !== 'skin' && n.extras.side !== 'right');

describe('the registries', () => {
  test('hold the numbers that the clinical tables speak of', () => {
    expect(partIds).toHaveLength(186);
    expect(boneIds).toHaveLength(145);
    expect(muscleIds).toHaveLength(101);
    expect(triggerPointIds).toHaveLength(176);
    expect(zoneIds).toHaveLength(144);
  });

  test('every part belongs to one clinical muscle or to the context, never to both', () => {
    const owned = muscleIds.flatMap((id) => muscles[id].parts);
    expect(new Set(owned).size).toBe(owned.length);
    expect([...owned, ...contextPartIds].sort()).toEqual([...partIds].sort());
  });

  test('ids are kebab-case and unique over all tables', () => {
    for (const id of structureIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(structureIds).size).toBe(structureIds.length);
  });

  test('every trigger point lies on a part of its own muscle', () => {
    for (const id of triggerPointIds) {
      const point = triggerPoints[id];
      expect(muscles[point.muscle].parts, id).toContain(point.part);
    }
  });
});

describe('the nodes of the model', () => {
  test('are one per structure and side, no more and no less', () => {
    const expected = structureIds.flatMap((id) => {
      const side = id === 'skin' ? 'left' : sideOf(id);
      return side === 'left' ? [`${id}_left`, `${id}_right`] : [`${id}_midline`];
    });
    expect([...body.keys()].sort()).toEqual(expected.sort());
  });

  test('say who they are', () => {
    for (const { name, extras } of body.values()) {
      expect(name).toBe(`${extras.id}_${extras.side}`);
      expect([
        'muscle',
        'tendon',
        'aponeurosis',
        'fascia',
        'bone',
        'cartilage',
        'disc',
        'eye',
        'skin',
      ]).toContain(extras.kind);
      const muscle = muscleIds.find((id) => muscles[id].parts.some((part) => part === extras.id));
      expect(extras.muscle, name).toBe(muscle);
      if (muscle) expect(extras.layer, name).toBe(muscles[muscle].layer);
    }
  });

  test('a fibre sheet has (u, v) within 0 to 1, a bone has none', () => {
    for (const id of partIds) {
      const uvs = node(`${id}_left`).mesh.uvs;
      expect(uvs, id).toBeDefined();
      expect(Math.min(...(uvs ?? [])), id).toBe(0);
      expect(Math.max(...(uvs ?? [])), id).toBe(1);
    }
    for (const id of boneIds) expect(node(`${id}_${sideOf(id)}`).mesh.uvs, id).toBeUndefined();
  });

  function sideOf(id: string): string {
    if (id in tables.muscles) return 'left';
    return (
      tables.bones[id]?.side ?? tables.fills[id]?.side ?? (id === 'nasal-cartilage' ? 'midline' : 'left')
    );
  }
});

describe('every structure', () => {
  test('is closed and outward', () => {
    for (const { name, mesh } of solids()) {
      expect(countOpenEdges({ ...mesh, indices: weldIndices(mesh, 0.05) }), `${name} has open edges`).toBe(0);
      expect(signedVolume(mesh), `${name} is inside out`).toBeGreaterThan(0);
    }
  });

  test('has normals that agree with its faces, but for the small caps at its ends', () => {
    for (const { name, mesh } of body.values()) {
      const faces = vertexNormals(mesh);
      let agree = 0;
      for (let i = 0; i < faces.length; i += 3) {
        const dot = [0, 1, 2].reduce(
          (s, c) => s + (faces[i + c] as number) * (mesh.normals?.[i + c] ?? 0),
          0,
        );
        if (dot > 0) agree++;
      }
      expect((agree * 3) / faces.length, name).toBeGreaterThan(0.95);
    }
  });

  test('on the right is the left one mirrored', () => {
    for (const left of body.values()) {
      if (left.extras.side !== 'left') continue;
      const right = node(`${left.extras.id}_right`);
      expect(right.mesh.positions.length).toBe(left.mesh.positions.length);
      for (let i = 0; i < left.mesh.positions.length; i += 3) {
        if (right.mesh.positions[i] !== -(left.mesh.positions[i] as number)) throw new Error(right.name);
        if (right.mesh.positions[i + 1] !== left.mesh.positions[i + 1]) throw new Error(right.name);
      }
    }
  });

  test('on the mid-line is its own mirror image', () => {
    for (const { name, mesh } of solids().filter((n) => n.extras.side === 'midline')) {
      const key = (x: number, y: number, z: number): string =>
        [x, y, z].map((c) => Math.round(c * 10)).join();
      const places = new Set<string>();
      const { positions: p } = mesh;
      for (let i = 0; i < p.length; i += 3)
        places.add(key(p[i] as number, p[i + 1] as number, p[i + 2] as number));
      let alone = 0;
      for (let i = 0; i < p.length; i += 3)
        if (!places.has(key(-(p[i] as number), p[i + 1] as number, p[i + 2] as number))) alone++;
      expect(alone, name).toBe(0);
    }
  });
});

describe('a muscle part', () => {
  test('has the volume its table gives, within 3 %', () => {
    const off: string[] = [];
    for (const id of partIds) {
      const { mesh } = node(`${id}_left`);
      // the table's volume is the belly's; slips are pieces of their own
      const volumes = connectedComponents({ ...mesh, indices: weldIndices(mesh, 0.05) }).map(
        (indices) => signedVolume({ ...mesh, indices }) / 1000,
      );
      const belly = Math.max(...volumes);
      const table = tables.muscles[id]?.volume ?? 0;
      // the table rounds to 0.1 ml
      if (Math.abs(belly - table) > 0.03 * table + 0.05)
        off.push(`${id}: ${belly.toFixed(2)} ml, table ${table}`);
    }
    expect(off).toEqual([]);
  });

  test('holds the trigger points that the table puts on it', () => {
    const outside: string[] = [];
    for (const id of triggerPointIds) {
      const point = triggerPoints[id];
      const where = locator([node(`${point.part}_left`).mesh])(...point.xyz);
      if (!where.inside && where.distanceMm > 0.5)
        outside.push(`${id} is ${where.distanceMm.toFixed(1)} mm out of ${point.part}`);
    }
    expect(outside).toEqual([]);
  });

  test('is tendon where it is slender and red where it is thick', () => {
    const { mesh, colours } = node('gastrocnemius-medial_left');
    const redness = (from: number, to: number): number => {
      let sum = 0;
      let n = 0;
      for (let i = 0; i < colours.length / 4; i++) {
        const u = mesh.uvs?.[i * 2] as number;
        if (u < from || u > to) continue;
        sum += (colours[i * 4] as number) - (colours[i * 4 + 1] as number);
        n++;
      }
      return sum / n;
    };
    expect(redness(0.3, 0.6)).toBeGreaterThan(0.2);
    expect(redness(0.98, 1)).toBeLessThan(0.15);
  });
});

describe('the body as an anatomist would measure it', () => {
  test('is about 1.71 m tall and stands on the floor', () => {
    const boxes = [...body.values()].map((n) => boxOfMesh(n.mesh));
    const top = Math.max(...boxes.map((b) => b.max[1]));
    const bottom = Math.min(...boxes.map((b) => b.min[1]));
    expect(top).toBeGreaterThan(1690);
    expect(top).toBeLessThan(1735);
    expect(Math.abs(bottom)).toBeLessThan(8);
  });

  test('palpable landmarks lie on their bones', () => {
    const expectNear = (mark: keyof typeof landmarks, bone: string, mm: number): void => {
      expect(locator([node(bone).mesh])(...landmarks[mark].xyz).distanceMm, mark).toBeLessThan(mm);
    };
    expectNear('asis', 'hip-bone_left', 4);
    expectNear('greater-trochanter', 'femur_left', 4);
    expectNear('olecranon-tip', 'ulna_left', 4);
    expectNear('mastoid-tip', 'cranium_midline', 5);
    expectNear('lateral-malleolus', 'fibula_left', 4);
    expectNear('spinous-c7', 'vertebra-c7_midline', 4);
  });

  test('intercostal muscles lie between their ribs', () => {
    for (let n = 1; n <= 11; n++) {
      const { min, max } = boxOfMesh(node(`intercostal-${n}_left`).mesh);
      const above = boxOfMesh(node(`rib-${n}_left`).mesh);
      const below = boxOfMesh(node(`rib-${n + 1}_left`).mesh);
      expect(max[1], `space ${n}`).toBeLessThan(above.max[1] + 3);
      expect(min[1], `space ${n}`).toBeGreaterThan(Math.min(below.min[1], above.min[1]) - 60);
    }
  });

  test('the aponeuroses of internal oblique and transversus run behind the rectus', () => {
    const centre = (name: string): number => {
      const p = node(name).mesh.positions;
      let sum = 0;
      let n = 0;
      for (let i = 0; i < p.length; i += 3)
        if (
          (p[i] as number) > 20 &&
          (p[i] as number) < 50 &&
          (p[i + 1] as number) > 1040 &&
          (p[i + 1] as number) < 1120
        ) {
          sum += p[i + 2] as number;
          n++;
        }
      return sum / n;
    };
    expect(centre('internal-oblique_left')).toBeLessThan(centre('rectus-abdominis_left'));
    expect(centre('transversus-abdominis_left')).toBeLessThan(centre('rectus-abdominis_left'));
    expect(centre('external-oblique_left')).toBeGreaterThan(centre('rectus-abdominis_left'));
  });
});

describe('the file', () => {
  test('keeps the budget of 1.5 MB', () => {
    expect(statSync(MODEL).size).toBeLessThanOrEqual(1_500_000);
  });

  test('has no error for the official glTF validator, packed and unpacked', async () => {
    const packed = await validateBytes(new Uint8Array(readFileSync(MODEL)));
    expect(packed.issues.numErrors).toBe(0);
    // The validator does not look into meshopt streams: write the file again without, and let it see the data.
    const io = await glbReader();
    const document = await io.read(MODEL);
    for (const extension of document.getRoot().listExtensionsUsed())
      if (extension.extensionName === 'EXT_meshopt_compression') extension.dispose();
    const report = await validateBytes(await io.writeBinary(document), { maxIssues: 20 });
    expect(report.issues.messages.filter((m) => m.severity === 0)).toEqual([]);
  });

  test('its manifest names every structure with its figures', () => {
    const manifest = JSON.parse(readFileSync('public/models/body.manifest.json', 'utf8'));
    expect(Object.keys(manifest.structures).sort()).toEqual([...structureIds].sort());
    expect(manifest.bytes).toBe(statSync(MODEL).size);
    for (const id of [...fillIds, ...faceIds])
      expect(manifest.structures[id].triangles, id).toBeGreaterThan(20);
  });
});
