import type { DistanceField } from '../../../src/geometry/distance-field.ts';
import { smoothMax, smoothMin } from '../../../src/geometry/smooth-union.ts';
import { boxOfSphereMesh, sphereMeshField } from '../../../src/geometry/sphere-mesh.ts';

/** A ball [x, y, z, r], body frame, mm. */
export type Ball = readonly [number, number, number, number];

/** A soft form added to the skin (or cut from it): a sphere-mesh, joined with its own softness. */
export interface Form {
  readonly name: string;
  /** Chains of balls [x, y, z, r], mm: neighbours in a chain are joined by cones. */
  readonly chains?: readonly (readonly Ball[])[];
  /** Plates of three balls. */
  readonly plates?: readonly (readonly Ball[])[];
  /** Softness within the form, mm. */
  readonly blend: number;
  /** Softness of the seam to what is there already, mm. */
  readonly seam: number;
  /** Cut away instead of added. */
  readonly cut?: boolean;
}

/** A form ready to be measured. */
export interface PreparedForm {
  readonly field: DistanceField;
  readonly seam: number;
  readonly cut: boolean;
  /** Box beyond which the form changes nothing, mm. */
  readonly min: readonly number[];
  readonly max: readonly number[];
}

/** How far from a form a field may still be changed by it, beside the seam, mm. */
const REACH_MM = 14;

/**
 * Makes a form's balls and plates one distance field (body frame, mm), with the box beyond which it changes nothing.
 *
 * @throws RangeError naming a ball or plate that cannot be built
 */
export function prepareForm({ chains = [], plates = [], blend, seam, cut = false }: Form): PreparedForm {
  const balls: (readonly number[])[] = [];
  const faces: number[][] = [];
  for (const chain of chains) {
    const first = balls.length;
    balls.push(...chain);
    if (chain.length === 1) faces.push([first]);
    for (let i = 1; i < chain.length; i++) faces.push([first + i - 1, first + i]);
  }
  for (const plate of plates) {
    faces.push(plate.map((_, i) => balls.length + i));
    balls.push(...plate);
  }
  const figures = { balls, plates: faces, blend, union: 'flush' } as const;
  return { field: sphereMeshField(figures), seam, cut, ...boxOfSphereMesh(figures, seam + REACH_MM) };
}

/** Adds the forms to a field's value `f` at a point, one after another, or cuts them from it. Body frame, mm. */
export function addForms(f: number, forms: readonly PreparedForm[], x: number, y: number, z: number): number {
  let out = f;
  for (const { field, seam, cut, min, max } of forms) {
    if (x < (min[0] as number) || y < (min[1] as number) || z < (min[2] as number)) continue;
    if (x > (max[0] as number) || y > (max[1] as number) || z > (max[2] as number)) continue;
    const d = field(x, y, z);
    out = cut ? smoothMax(out, -d, seam) : smoothMin(out, d, seam);
  }
  return out;
}

/** The forms that can change a field within a ball (body frame, mm), each reduced to what matters there. */
export function formsWithin(
  forms: readonly PreparedForm[],
  x: number,
  y: number,
  z: number,
  radius: number,
): PreparedForm[] {
  return forms
    .filter(({ min, max }) =>
      [x, y, z].every((v, c) => v + radius >= (min[c] as number) && v - radius <= (max[c] as number)),
    )
    .map((form) => ({ ...form, field: form.field.within?.(x, y, z, radius) ?? form.field }));
}
