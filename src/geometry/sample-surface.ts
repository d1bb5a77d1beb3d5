import type { Mesh } from './mesh.ts';

/**
 * Strews points over a mesh: its vertices, and the middles of edges halved until none is longer than the spacing.
 *
 * @returns xyz of the points, mm, in the mesh's frame; edges shared by two faces give their points twice.
 */
export function sampleSurface(mesh: Pick<Mesh, 'positions' | 'indices'>, spacingMm: number): number[] {
  const { positions, indices } = mesh;
  const out: number[] = Array.from(positions);
  const limit = spacingMm * spacingMm;
  const split = (
    ax: number,
    ay: number,
    az: number,
    bx: number,
    by: number,
    bz: number,
    cx: number,
    cy: number,
    cz: number,
  ): void => {
    const ab = (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2;
    const bc = (bx - cx) ** 2 + (by - cy) ** 2 + (bz - cz) ** 2;
    const ca = (cx - ax) ** 2 + (cy - ay) ** 2 + (cz - az) ** 2;
    if (ab <= limit && bc <= limit && ca <= limit) return;
    // turn the triangle so that its longest edge is the one from a to b
    if (bc > ab && bc >= ca) {
      split(bx, by, bz, cx, cy, cz, ax, ay, az);
      return;
    }
    if (ca > ab && ca > bc) {
      split(cx, cy, cz, ax, ay, az, bx, by, bz);
      return;
    }
    const mx = (ax + bx) / 2;
    const my = (ay + by) / 2;
    const mz = (az + bz) / 2;
    out.push(mx, my, mz);
    split(ax, ay, az, mx, my, mz, cx, cy, cz);
    split(mx, my, mz, bx, by, bz, cx, cy, cz);
  };
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((e) => (indices[i + e] as number) * 3) as [number, number, number];
    const v = (n: number): number => positions[n] as number;
    split(v(a), v(a + 1), v(a + 2), v(b), v(b + 1), v(b + 2), v(c), v(c + 1), v(c + 2));
  }
  return out;
}
