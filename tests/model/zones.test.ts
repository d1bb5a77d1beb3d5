import { beforeAll, describe, expect, test } from 'vitest';
import { zoneAt } from '../../src/anatomy/zone-at.ts';
import { type Vector, zoneWeight } from '../../src/anatomy/zone-weight.ts';
import { zoneIds } from '../../src/anatomy/zones.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';
import { readBody } from './read-body.ts';

/** A triangle of the left skin: its middle, normal, and area, cm². */
interface Patch {
  readonly at: Vector;
  readonly normal: Vector;
  readonly areaCm2: number;
}
let patches: readonly Patch[];

beforeAll(async () => {
  const skin = (await readBody()).get('skin_left')?.mesh;
  if (!skin) throw new Error('the model has no skin');
  patches = patchesOf(skin);
});

function patchesOf({ positions: p, indices }: Mesh): Patch[] {
  const found: Patch[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const i = (indices[t + k] as number) * 3;
      return [p[i], p[i + 1], p[i + 2]] as unknown as Vector;
    }) as [Vector, Vector, Vector];
    const [u, v] = [b, c].map((q) => q.map((part, k) => part - (a[k] as number)) as unknown as Vector) as [
      Vector,
      Vector,
    ];
    const n: Vector = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const length = Math.hypot(...n) || 1;
    found.push({
      at: [0, 1, 2].map(
        (k) => ((a[k] as number) + (b[k] as number) + (c[k] as number)) / 3,
      ) as unknown as Vector,
      normal: n.map((part) => part / length) as unknown as Vector,
      areaCm2: length / 200,
    });
  }
  return found;
}

describe('the zones of the skin', () => {
  test('all lie on the compiled skin, at full strength somewhere', () => {
    for (const id of zoneIds) {
      const strongest = patches.reduce(
        (most, { at, normal }) => Math.max(most, zoneWeight(id, 'left', at, normal)),
        0,
      );
      expect(strongest, id).toBeGreaterThan(0.95);
    }
  }, 60_000);

  test('have each a place of their own that a finger tip can find, and leave hardly any skin without a name', () => {
    const own = new Map<string, number>();
    for (const { at, normal, areaCm2 } of patches) {
      const id = zoneAt(at, normal)?.id ?? 'none';
      own.set(id, (own.get(id) ?? 0) + areaCm2);
    }
    for (const id of zoneIds) expect(own.get(id) ?? 0, id).toBeGreaterThan(1.2);
    const all = [...own.values()].reduce((a, b) => a + b, 0);
    expect((own.get('none') ?? 0) / all).toBeLessThan(0.02);
  }, 60_000);
});
