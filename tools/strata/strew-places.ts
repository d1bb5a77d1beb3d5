import type { BodyPoint, Mesh } from '../../src/geometry/mesh.ts';

/** Makes numbers from 0 to 1 (excluded) from a name: same name, same numbers (mulberry32 on an FNV-1a hash). */
export function randomFrom(name: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Strews places over a mesh, as many to every equal share of its area: one in each of `count` strata of the area
 * summed over the faces in their order.
 *
 * @returns places on the faces, in the mesh's frame and unit. Same mesh, same numbers, same places.
 * @throws RangeError when the mesh has no area.
 */
export function strewPlaces({ positions, indices }: Mesh, count: number, random: () => number): BodyPoint[] {
  const corner = (index: number): BodyPoint => {
    const v = (indices[index] as number) * 3;
    return [positions[v] as number, positions[v + 1] as number, positions[v + 2] as number];
  };
  const reached: number[] = [];
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [corner(i), corner(i + 1), corner(i + 2)];
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    area += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    reached.push(area);
  }
  if (!(area > 0)) throw new RangeError('mesh: has no area to strew places over');
  let face = 0;
  return Array.from({ length: count }, (_, n): BodyPoint => {
    const target = ((n + random()) / count) * area;
    while (face < reached.length - 1 && (reached[face] as number) < target) face++;
    const [a, b, c] = [corner(face * 3), corner(face * 3 + 1), corner(face * 3 + 2)];
    const root = Math.sqrt(random());
    const along = random();
    const at = (d: 0 | 1 | 2): number => (1 - root) * a[d] + root * (1 - along) * b[d] + root * along * c[d];
    return [at(0), at(1), at(2)];
  });
}
