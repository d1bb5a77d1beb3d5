import { beforeAll, describe, expect, test } from 'vitest';
import {
  connectedComponents,
  countOpenEdges,
  signedVolume,
  weldIndices,
} from '../../src/geometry/measure-mesh.ts';
import { boxOfMesh, type Mesh, mergeMeshes } from '../../src/geometry/mesh.ts';
import { locator } from './is-inside.ts';
import { type BodyNode, readBody } from './read-body.ts';

let body: ReadonlyMap<string, BodyNode>;
/** Both halves of the skin, welded into one closed surface. */
let skin: Mesh;

beforeAll(async () => {
  body = await readBody();
  const halves = ['skin_left', 'skin_right'].map((name) => (body.get(name) as BodyNode).mesh);
  const both = mergeMeshes(halves);
  skin = { ...both, indices: weldIndices(both, 0.05) };
});

describe('the skin', () => {
  test('closes on the mid-line without a seam', () => {
    expect(countOpenEdges(skin)).toBe(0);
    expect(signedVolume(skin)).toBeGreaterThan(0);
    const { positions: p, normals: n } = (body.get('skin_left') as BodyNode).mesh;
    for (let i = 0; i < p.length; i += 3) if (p[i] === 0) expect(Math.abs(n?.[i] ?? 1)).toBeLessThan(0.02);
  });

  test('is one piece without handles: fingers, toes, arms and legs stand apart', () => {
    expect(connectedComponents(skin)).toHaveLength(1);
    const corners = new Set(skin.indices);
    const faces = skin.indices.length / 3;
    // Euler: V - E + F = 2 for a ball, 2 less for every handle
    expect(corners.size - (faces * 3) / 2 + faces).toBe(2);
  });

  test('covers muscle and bone: 99.5 % of all vertices inside, none more than 2 mm out', () => {
    const where = locator([skin]);
    let inside = 0;
    let all = 0;
    let worst = { mm: 0, name: '' };
    for (const { name, extras, mesh } of body.values()) {
      if (extras.kind === 'skin' || extras.side === 'right') continue;
      for (let i = 0; i < mesh.positions.length; i += 3) {
        const place = where(...(mesh.positions.subarray(i, i + 3) as unknown as [number, number, number]));
        all++;
        if (place.inside) inside++;
        else if (place.distanceMm > worst.mm) worst = { mm: place.distanceMm, name };
      }
    }
    expect(inside / all, `worst: ${worst.name}, ${worst.mm.toFixed(2)} mm out`).toBeGreaterThanOrEqual(0.995);
    expect(worst.mm, worst.name).toBeLessThanOrEqual(2);
  });

  test('stands on the floor and has a volume that a person has', () => {
    const { min, max } = boxOfMesh(skin);
    expect(Math.abs(min[1])).toBeLessThan(6);
    expect(max[1] - min[1]).toBeGreaterThan(1700);
    expect(max[1] - min[1]).toBeLessThan(1740);
    const litres = signedVolume(skin) / 1e6;
    expect(litres).toBeGreaterThan(55);
    expect(litres).toBeLessThan(80);
  });

  test('leaves room between the legs and under the arms', () => {
    const where = locator([skin]);
    expect(where(0, 600, 0).inside).toBe(false); // between the thighs
    expect(where(0, 300, -20).inside).toBe(false); // between the calves
    expect(where(0, 1000, 0).inside).toBe(true); // belly
  });
});
