import { describe, expect, test } from 'vitest';
import {
  connectedComponents,
  countOpenEdges,
  signedVolume,
  vertexNormals,
  weldIndices,
} from '../../src/geometry/measure-mesh.ts';
import { boxOfMesh, compactMesh, type Mesh, mergeMeshes, mirrorMesh } from '../../src/geometry/mesh.ts';
import { polygonise } from '../../src/geometry/polygonise.ts';
import { relaxMesh } from '../../src/geometry/relax-mesh.ts';
import { restoreVolume } from '../../src/geometry/restore-volume.ts';
import { smoothNormals } from '../../src/geometry/smooth-normals.ts';
import { sphereMeshField } from '../../src/geometry/sphere-mesh.ts';
import { meshTube } from '../../src/geometry/tube.ts';
import { joinWithMirror, leftHalf } from '../../tools/model/mirror-half.ts';
import { simplifierReady, simplifyMesh } from '../../tools/model/simplify-mesh.ts';

const ball = (r: number) => (x: number, y: number, z: number) => Math.hypot(x, y, z) - r;
const region = (r: number) => ({ min: [-r, -r, -r], max: [r, r, r] });
const sphere = (r = 20, stepMm = 1.5): Mesh => polygonise(ball(r), { ...region(r + 5), stepMm });

describe('the polygoniser', () => {
  test('makes a sphere closed, outward, of its volume and on its surface', () => {
    const mesh = sphere();
    expect(countOpenEdges(mesh)).toBe(0);
    expect(signedVolume(mesh)).toBeCloseTo((4 / 3) * Math.PI * 20 ** 3, -2.5);
    for (let i = 0; i < mesh.positions.length; i += 3)
      expect(Math.hypot(...mesh.positions.subarray(i, i + 3))).toBeCloseTo(20, 1);
  });

  test('closes bodies that touch at a corner, an edge or through a face', () => {
    // two balls that overlap by less than a cell give the grid its ambiguous cells
    for (const gap of [19.6, 19.9, 20, 20.1, 20.4]) {
      const f = (x: number, y: number, z: number): number => {
        const s = gap / 2 / Math.sqrt(3);
        return Math.min(Math.hypot(x - s, y - s, z - s), Math.hypot(x + s, y + s, z + s)) - 10;
      };
      expect(countOpenEdges(polygonise(f, { ...region(24), stepMm: 1.3 })), `gap ${gap}`).toBe(0);
    }
  });

  test('skipping far blocks loses nothing', () => {
    const field = sphereMeshField({
      balls: [
        [0, 0, 0, 4],
        [30, 5, 0, 2],
        [12, 30, 8, 3],
      ],
      plates: [[0, 1, 2]],
      blend: 1,
      union: 'flush',
    });
    const sparse = polygonise(field, { min: [-20, -20, -20], max: [60, 60, 40], stepMm: 1.5 });
    const whole = polygonise((x, y, z) => field(x, y, z), {
      min: [-20, -20, -20],
      max: [60, 60, 40],
      stepMm: 1.5,
      slackMm: 1000,
    });
    expect(signedVolume(sparse)).toBeCloseTo(signedVolume(whole), 6);
    expect(sparse.indices.length).toBe(whole.indices.length);
  });

  test('refuses a step that is no length', () => {
    expect(() => polygonise(ball(1), { ...region(2), stepMm: 0 })).toThrow('stepMm');
  });
});

describe('meshes', () => {
  test('a mirrored mesh lies on the other side, outward still, and mirrors back', () => {
    const mesh = sphere();
    const moved = { ...mesh, positions: mesh.positions.map((x, i) => (i % 3 === 0 ? x + 40 : x)) };
    const mirrored = mirrorMesh(moved);
    expect(signedVolume(mirrored)).toBeCloseTo(signedVolume(moved), 3);
    expect(boxOfMesh(mirrored).max[0]).toBeCloseTo(-20, 0);
    expect(mirrorMesh(mirrored).positions).toEqual(moved.positions);
  });

  test('a missing triangle opens three edges', () => {
    const mesh = sphere(10, 3);
    expect(countOpenEdges({ ...mesh, indices: mesh.indices.slice(3) })).toBe(3);
  });

  test('a turned triangle is found', () => {
    const { positions, indices } = sphere(10, 3);
    const turned = Uint32Array.from(indices);
    [turned[0], turned[1]] = [indices[1] as number, indices[0] as number];
    expect(countOpenEdges({ positions, indices: turned })).toBeGreaterThan(0);
  });

  test('pieces are told apart, the largest first', () => {
    const pieces = connectedComponents(mergeMeshes([sphere(5), sphere(20)]));
    expect(pieces).toHaveLength(2);
    expect(pieces[0]?.length).toBeGreaterThan(pieces[1]?.length ?? 0);
  });

  test('welding closes a mesh whose triangles share no vertex', () => {
    const mesh = sphere(10, 3);
    const positions = Float32Array.from(
      [...mesh.indices].flatMap((v) => [...mesh.positions.subarray(v * 3, v * 3 + 3)]),
    );
    const indices = Uint32Array.from(mesh.indices, (_v, i) => i);
    expect(countOpenEdges({ positions, indices })).toBeGreaterThan(0);
    expect(countOpenEdges({ positions, indices: weldIndices({ positions, indices }) })).toBe(0);
  });

  test('normals point outward', () => {
    const mesh = sphere();
    const normals = vertexNormals(mesh);
    for (let i = 0; i < normals.length; i += 3) {
      const along = [0, 1, 2].reduce(
        (s, c) => s + (normals[i + c] as number) * (mesh.positions[i + c] as number),
        0,
      );
      expect(along / 20).toBeGreaterThan(0.97);
    }
  });

  test('relaxing takes away grain and keeps the volume', () => {
    const mesh = polygonise(ball(20), { ...region(25), stepMm: 2, projections: 0 });
    const grain = (m: Mesh): number => {
      let sum = 0;
      for (let i = 0; i < m.positions.length; i += 3)
        sum += (Math.hypot(...m.positions.subarray(i, i + 3)) - 20) ** 2;
      return Math.sqrt((sum * 3) / m.positions.length);
    };
    const jagged = { ...mesh, positions: mesh.positions.map((x, i) => x * (1 + (i % 2 ? 0.01 : -0.01))) };
    const relaxed = relaxMesh(jagged);
    expect(grain(relaxed)).toBeLessThan(grain(jagged));
    expect(signedVolume(relaxed) / signedVolume(jagged)).toBeCloseTo(1, 2);
  });

  test('simplifying keeps a mesh closed and within its error', async () => {
    await simplifierReady;
    const mesh = sphere(20, 1);
    const small = compactMesh(simplifyMesh(mesh, { errorMm: 0.3 }));
    expect(small.indices.length).toBeLessThan(mesh.indices.length / 4);
    expect(countOpenEdges(small)).toBe(0);
    expect(signedVolume(small) / signedVolume(mesh)).toBeGreaterThan(0.96);
  });
});

describe('shading and symmetry', () => {
  test('smoothed normals soften a shallow fold and keep a sharp rim', () => {
    /** A roof of the given slope over a grid of 21 by 21 points, ridge along y. */
    const roof = (slope: number): Mesh => {
      const n = 21;
      const positions = new Float32Array(n * n * 3);
      const triangles: number[] = [];
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          positions.set([i - 10, j - 10, -Math.abs(i - 10) * slope], (i * n + j) * 3);
          const a = i * n + j;
          if (i < n - 1 && j < n - 1) triangles.push(a, a + n, a + 1, a + 1, a + n, a + n + 1);
        }
      const indices = Uint32Array.from(triangles);
      return { positions, indices, normals: vertexNormals({ positions, indices }) };
    };
    /** Largest turn of the normal from one grid line to the next across the ridge, degrees. */
    const turn = (normals: Float32Array): number => {
      let most = 0;
      for (let i = 0; i < 20; i++) {
        const [a, b] = [(i * 21 + 10) * 3, ((i + 1) * 21 + 10) * 3];
        const cosine = [0, 1, 2].reduce(
          (s, c) => s + (normals[a + c] as number) * (normals[b + c] as number),
          0,
        );
        most = Math.max(most, (Math.acos(Math.min(1, cosine)) * 180) / Math.PI);
      }
      return most;
    };
    const shallow = roof(0.2);
    expect(turn(shallow.normals as Float32Array)).toBeGreaterThan(10);
    expect(turn(smoothNormals(shallow))).toBeLessThan(4);
    const sharp = roof(3);
    expect(turn(smoothNormals(sharp, { rounds: 4 }))).toBeGreaterThan(40);
  });

  test('a simplified ball gets its volume back', async () => {
    await simplifierReady;
    const dense = sphere(20, 1);
    const small = simplifyMesh({ ...dense, normals: vertexNormals(dense) }, { errorMm: 0.5 });
    expect(signedVolume(small) / signedVolume(dense)).toBeLessThan(0.99);
    expect(signedVolume(restoreVolume(small, signedVolume(dense))) / signedVolume(dense)).toBeCloseTo(1, 2);
  });

  test('half a body and its mirror image make a closed, symmetrical whole', async () => {
    await simplifierReady;
    const h = 1.3;
    const region_ = { min: [-16.5 * h, -20, -20], max: [16.5 * h, 20, 20] };
    const pear = (x: number, y: number, z: number): number => Math.hypot(x, y * 0.8, z) - 12 + y * 0.2;
    const dense = polygonise(pear, { ...region_, stepMm: h });
    const half = leftHalf({ ...dense, normals: vertexNormals(dense) }, h / 2);
    expect(Math.min(...half.positions.filter((_x, i) => i % 3 === 0))).toBe(0);
    const whole = joinWithMirror(simplifyMesh(half, { errorMm: 0.2 }));
    expect(countOpenEdges(whole)).toBe(0);
    expect(signedVolume(whole) / signedVolume(dense)).toBeCloseTo(1, 1);
    expect(boxOfMesh(whole).min[0]).toBe(-boxOfMesh(whole).max[0]);
  });
});

describe('a tube', () => {
  test('a straight tendon has the volume of its cylinder and two rounded tips', () => {
    const mesh = meshTube(
      {
        path: [
          [0, 0, 0],
          [0, 50, 0],
          [0, 100, 0],
        ],
        radius: [3, 3, 3],
      },
      { sides: 48 },
    );
    expect(countOpenEdges(mesh)).toBe(0);
    const exact = Math.PI * 9 * 100 + (4 / 3) * Math.PI * 27;
    expect(signedVolume(mesh) / exact).toBeGreaterThan(0.97);
    expect(signedVolume(mesh) / exact).toBeLessThan(1.005);
  });

  test('does not twist round a bend', () => {
    const mesh = meshTube({
      path: [
        [0, 0, 0],
        [10, 30, 0],
        [40, 40, 10],
        [60, 20, 40],
      ],
      radius: [2, 2, 2, 2],
    });
    expect(countOpenEdges(mesh)).toBe(0);
    expect(signedVolume(mesh)).toBeGreaterThan(0);
  });

  test.each([
    ['one point', { path: [[0, 0, 0]], radius: [1] }, 'path'],
    [
      'a radius of 0',
      {
        path: [
          [0, 0, 0],
          [0, 1, 0],
        ],
        radius: [1, 0],
      },
      'radius[1]',
    ],
  ])('refuses %s', (_what, figures, named) => {
    expect(() => meshTube(figures)).toThrow(named);
  });
});
