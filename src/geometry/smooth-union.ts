import type { ScalarGrid } from './scalar-grid.ts';

/** Minimum of two distances with a rounded transition of width k mm; never above the plain minimum. */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  return h > 0 ? Math.min(a, b) - (h * h) / (4 * k) : Math.min(a, b);
}

/** Maximum of two distances with a rounded transition of width k mm. */
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k);

/**
 * Joins a distance grid to another one of which its lattice is a part (`first`: index of its first node there).
 *
 * Where the two surfaces meet at an angle the seam is rounded over k mm; where they run on in the same direction
 * there is nothing to round, so no ring swells where two segments overlap.
 */
export function joinGrid(
  into: ScalarGrid,
  part: ScalarGrid & { readonly first: readonly [number, number, number] },
  k: number,
): void {
  const [mx, my] = into.size;
  const [nx, ny, nz] = part.size;
  const a = into.values;
  const b = part.values;
  const [i0, j0, l0] = part.first;
  const before = a.slice();
  const sx = [1, mx, mx * my] as const;
  const px = [1, nx, nx * ny] as const;
  for (let l = 0; l < nz; l++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        const q = i + nx * (j + ny * l);
        const n = i + i0 + mx * (j + j0 + my * (l + l0));
        const fa = before[n] as number;
        const fb = b[q] as number;
        if (Math.abs(fa - fb) >= k) {
          a[n] = Math.min(fa, fb);
          continue;
        }
        let dot = 0;
        let aa = 1e-9;
        let bb = 1e-9;
        for (let c = 0; c < 3; c++) {
          const at = c === 0 ? i : c === 1 ? j : l;
          const end = c === 0 ? nx : c === 1 ? ny : nz;
          const lo = at > 0 ? 1 : 0;
          const hi = at < end - 1 ? 1 : 0;
          const ga =
            (before[n + hi * (sx[c] as number)] as number) - (before[n - lo * (sx[c] as number)] as number);
          const gb = (b[q + hi * (px[c] as number)] as number) - (b[q - lo * (px[c] as number)] as number);
          dot += ga * gb;
          aa += ga * ga;
          bb += gb * gb;
        }
        const turn = (1 - dot / Math.sqrt(aa * bb)) / 2;
        a[n] = smoothMin(fa, fb, Math.max(1e-3, k * turn));
      }
}
