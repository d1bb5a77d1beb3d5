import { describe, expect, test } from 'vitest';
import { collapseShortEdges } from '../../src/geometry/collapse-short-edges.ts';
import { countOpenEdges, signedVolume } from '../../src/geometry/measure-mesh.ts';
import type { Mesh } from '../../src/geometry/mesh.ts';
import { polygonise } from '../../src/geometry/polygonise.ts';
import { projectOnto } from '../../src/geometry/project-mesh.ts';
import { refineMesh } from '../../src/geometry/refine-mesh.ts';

const ball = (x: number, y: number, z: number): number => Math.hypot(x, y, z) - 20;
const sphere: Mesh = polygonise(ball, { min: [-25, -25, -25], max: [25, 25, 25], stepMm: 3 });

/** Corners - edges + faces: 2 for a ball, 2 less for every handle. */
function eulerNumber({ indices }: Mesh): number {
  const edges = new Set<string>();
  for (let i = 0; i < indices.length; i += 3)
    for (let e = 0; e < 3; e++)
      edges.add(
        [indices[i + e], indices[i + ((e + 1) % 3)]].sort((a, b) => (a as number) - (b as number)).join(),
      );
  return new Set(indices).size - edges.size + indices.length / 3;
}

describe('refining a mesh in one place', () => {
  const fine = refineMesh(sphere, (x) => x > 0);

  test('keeps it closed, its shape and its old vertices', () => {
    expect(countOpenEdges(fine)).toBe(0);
    expect(eulerNumber(fine)).toBe(2);
    expect(signedVolume(fine)).toBeCloseTo(signedVolume(sphere), 0);
    expect(fine.positions.subarray(0, sphere.positions.length)).toEqual(sphere.positions);
  });

  test('quarters the triangles there and leaves the others', () => {
    const share = fine.indices.length / sphere.indices.length;
    expect(share).toBeGreaterThan(2.3);
    expect(share).toBeLessThan(2.7);
  });

  test('brings it nearer to the surface once the new vertices are projected', () => {
    const positions = fine.positions.slice();
    projectOnto(ball, positions, { steps: 2, limitMm: 1 });
    for (let i = 0; i < positions.length; i += 3)
      expect(ball(...(positions.subarray(i, i + 3) as unknown as [number, number, number]))).toBeCloseTo(
        0,
        2,
      );
  });
});

describe('drawing short edges together', () => {
  test('leaves none that it may draw together, and the shape closed and without handles', () => {
    const coarse = collapseShortEdges(sphere, 2);
    expect(coarse.positions.length).toBeLessThan(sphere.positions.length);
    expect(countOpenEdges(coarse)).toBe(0);
    expect(eulerNumber(coarse)).toBe(2);
    expect(signedVolume(coarse) / signedVolume(sphere)).toBeCloseTo(1, 1);
  });

  test('keeps an open border on its line', () => {
    const half = polygonise(ball, { min: [-1.5, -25, -25], max: [25, 25, 25], stepMm: 3 });
    const positions = half.positions.map((v, i) => (i % 3 === 0 && Math.abs(v) < 1.5 ? 0 : v));
    const drawn = collapseShortEdges({ ...half, positions }, 1.6);
    const open = countOpenEdges(drawn);
    expect(open).toBeGreaterThan(20);
    expect(eulerNumber(drawn)).toBe(1);
  });
});
