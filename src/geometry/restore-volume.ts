import { signedVolume } from './measure-mesh.ts';
import type { Mesh } from './mesh.ts';

/**
 * Gives a closed mesh its volume back after it was simplified: chords cut corners, so every vertex moves out along
 * its normal by the lost volume over the area. The mesh must have normals; a few hundredths of a millimetre is usual.
 *
 * @param volumeMm3 the volume it should have
 */
export function restoreVolume(mesh: Mesh, volumeMm3: number): Mesh {
  const { normals, indices } = mesh;
  if (!normals) throw new RangeError('restoreVolume: the mesh has no normals');
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((e) => (indices[i + e] as number) * 3) as [number, number, number];
    const side = (p: number, q: number): number[] =>
      [0, 1, 2].map((k) => (mesh.positions[q + k] as number) - (mesh.positions[p + k] as number));
    const [ux, uy, uz] = side(a, b) as [number, number, number];
    const [vx, vy, vz] = side(a, c) as [number, number, number];
    area += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
  }
  const step = (volumeMm3 - signedVolume(mesh)) / area;
  return { ...mesh, positions: mesh.positions.map((x, i) => x + step * (normals[i] as number)) };
}
