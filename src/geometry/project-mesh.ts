import type { DistanceField } from './distance-field.ts';

/**
 * Moves vertices (xyz, body frame, mm) onto the zero surface of a field by Newton steps along its gradient, in place;
 * each step is at most `limitMm` long, and none is taken where the field is flat.
 */
export function projectOnto(
  field: DistanceField,
  positions: Float32Array,
  options: { readonly steps: number; readonly limitMm: number },
): void {
  const e = 0.05;
  for (let i = 0; i < positions.length; i += 3)
    for (let step = 0; step < options.steps; step++) {
      const x = positions[i] as number;
      const y = positions[i + 1] as number;
      const z = positions[i + 2] as number;
      const f = field(x, y, z);
      const gx = (field(x + e, y, z) - f) / e;
      const gy = (field(x, y + e, z) - f) / e;
      const gz = (field(x, y, z + e) - f) / e;
      const g = Math.sqrt(gx * gx + gy * gy + gz * gz);
      if (g < 0.2) break;
      const s = Math.min(options.limitMm, Math.max(-options.limitMm, f / g)) / g;
      positions[i] = x - s * gx;
      positions[i + 1] = y - s * gy;
      positions[i + 2] = z - s * gz;
    }
}

/**
 * Unit normals (xyz, body frame) at the positions (xyz, mm) from the field's gradient, measured over `spanMm` to
 * either side so that they do not show the grid a field was sampled on.
 */
export function fieldNormals(field: DistanceField, positions: Float32Array, spanMm: number): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const x = positions[i] as number;
    const y = positions[i + 1] as number;
    const z = positions[i + 2] as number;
    const gx = field(x + spanMm, y, z) - field(x - spanMm, y, z);
    const gy = field(x, y + spanMm, z) - field(x, y - spanMm, z);
    const gz = field(x, y, z + spanMm) - field(x, y, z - spanMm);
    const l = Math.hypot(gx, gy, gz) || 1;
    normals[i] = gx / l;
    normals[i + 1] = gy / l;
    normals[i + 2] = gz / l;
  }
  return normals;
}
