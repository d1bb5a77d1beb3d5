import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../src/geometry/mesh.ts';
import { measureFibres } from '../../tools/model/measure-fibres.ts';

const STEPS_ALONG = 20;
const STEPS_AROUND = 96;

/** Long against its thickness, so that its end counts for little. */
const LENGTH_MM = 2000;

/**
 * A tube of elliptic section along y from the origin, half-axes a and b, mm. u runs along it, v from one edge of the
 * section to the other and back, as on a fibre sheet.
 */
function tube(lengthMm: number, a: number, b: number): Mesh {
  const positions: number[] = [];
  const uvs: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i <= STEPS_ALONG; i++)
    for (let k = 0; k < STEPS_AROUND; k++) {
      const turn = (k / STEPS_AROUND) * 2 * Math.PI;
      positions.push(a * Math.cos(turn), (i / STEPS_ALONG) * lengthMm, b * Math.sin(turn));
      const half = k / (STEPS_AROUND / 2);
      uvs.push(i / STEPS_ALONG, half <= 1 ? half : 2 - half);
    }
  for (let i = 0; i < STEPS_ALONG; i++)
    for (let k = 0; k < STEPS_AROUND; k++) {
      const next = (k + 1) % STEPS_AROUND;
      const [p, q] = [i * STEPS_AROUND, (i + 1) * STEPS_AROUND];
      indices.push(p + k, q + k, p + next, p + next, q + k, q + next);
    }
  // the near end goes through the origin and adds no volume: a lid on the far one is enough
  const middle = positions.length / 3;
  positions.push(0, lengthMm, 0);
  uvs.push(1, 0.5);
  const last = STEPS_ALONG * STEPS_AROUND;
  for (let k = 0; k < STEPS_AROUND; k++) indices.push(last + k, middle, last + ((k + 1) % STEPS_AROUND));
  return {
    positions: Float32Array.from(positions),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
  };
}

/** The mesh mirrored in x, its triangles turned round again. */
function mirrored({ positions, uvs, indices }: Mesh): Mesh {
  return {
    positions: positions.map((x, i) => (i % 3 === 0 ? -x : x)),
    indices: indices.map((_, i) => indices[i - (i % 3) + 2 - (i % 3)] as number),
    ...(uvs && { uvs }),
  };
}

describe('measuring fibres', () => {
  it('finds the length, the half way round and the roundness of a round belly', () => {
    const fibre = measureFibres(tube(LENGTH_MM, 10, 10));
    expect(fibre?.lengthMm).toBeCloseTo(LENGTH_MM, 0);
    expect(fibre?.acrossMm).toBeCloseTo(Math.PI * 10, 0);
    expect(fibre?.roundness).toBeGreaterThan(0.85);
  });

  it('finds of an elliptic belly thickness over width, and next to nothing for a sheet', () => {
    const roundness = (b: number): number => measureFibres(tube(LENGTH_MM, 20, b))?.roundness ?? NaN;
    expect(roundness(10)).toBeCloseTo(0.5, 1);
    expect(roundness(5)).toBeCloseTo(0.25, 1);
    expect(roundness(1)).toBeLessThan(0.1);
  });

  it('finds twice the length on a belly twice as long', () => {
    const [short, long] = [100, 200].map((length) => measureFibres(tube(length, 10, 5))?.lengthMm ?? NaN);
    expect((long as number) / (short as number)).toBeCloseTo(2, 2);
  });

  it('finds the same on the mirror image', () => {
    const belly = tube(150, 12, 5);
    expect(measureFibres(mirrored(belly))).toEqual(measureFibres(belly));
  });

  it('finds nothing without (u, v), or where they do not change', () => {
    const { positions, indices } = tube(100, 10, 5);
    expect(measureFibres({ positions, indices })).toBeNull();
    const flat = new Float32Array((positions.length / 3) * 2).fill(0.5);
    expect(measureFibres({ positions, indices, uvs: flat })).toBeNull();
  });
});
