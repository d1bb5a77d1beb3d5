import type { FibreSheet } from './fibre-sheet.ts';

/**
 * How slender a belly is along u, at `steps + 1` places: its cross-section over its largest where it is also
 * narrow, 1 where it is wide. A fan that starts thin along a bone is fleshy there, not tendon.
 * Cross-section = integral of the thickness across the sheet.
 */
export function slenderness(sheet: FibreSheet, steps: number): Float64Array {
  const areas = new Float64Array(steps + 1);
  const widths = new Float64Array(steps + 1);
  const parts = 12;
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    let last = sheet.point(u, 0);
    for (let j = 1; j <= parts; j++) {
      const p = sheet.point(u, j / parts);
      const d = Math.hypot(p[0] - last[0], p[1] - last[1], p[2] - last[2]);
      widths[i] = (widths[i] as number) + d;
      areas[i] = (areas[i] as number) + d * sheet.thickness(u, (j - 0.5) / parts);
      last = p;
    }
  }
  const area = Math.max(...areas);
  const width = Math.max(...widths);
  return areas.map((a, i) => Math.max(a / area, smoothstep(0.6, 0.85, (widths[i] as number) / width)));
}

const smoothstep = (from: number, to: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** How much of a place along u is tendon, 0 flesh to 1 tendon, by how slender the belly is there. */
export function tendonShare(slender: ArrayLike<number>, u: number): number {
  const steps = slender.length - 1;
  const at = Math.min(1, Math.max(0, u)) * steps;
  const k = Math.min(steps - 1, Math.floor(at));
  const share = (slender[k] as number) + (at - k) * ((slender[k + 1] as number) - (slender[k] as number));
  return 1 - smoothstep(0.1, 0.24, share);
}
