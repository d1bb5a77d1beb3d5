import type { DistanceField } from '../../../src/geometry/distance-field.ts';
import type { Structure } from '../structure.ts';
import { colourSkin } from './colour-skin.ts';
import { ensureCover } from './ensure-cover.ts';
import { isLine, meshSkin } from './mesh-skin.ts';
import { skinField } from './skin-field.ts';
import { strewPoints } from './strew-points.ts';
import { type ThinningOptions, thinOut } from './thin-out.ts';

/** Fine lines and ears, then face, hands and feet, then the rest. */
const THINNING: ThinningOptions = {
  tiers: [
    { errorMm: 0.08, holdsAt: isLine },
    {
      errorMm: 0.26,
      holdsAt: (x, y, z) => (y > 1490 && y < 1625 && (z > 20 || x > 58)) || y < 110 || (x > 200 && y < 880),
    },
    { errorMm: 0.55, holdsAt: () => true },
  ],
  normalWeight: 0.42,
  shortestMm: 0.35,
};

/** Skin over muscle and bone that nothing may fall short of, mm. */
const LEAST_COVER_MM = 1.05;
/** Spacing at which muscles and bones are checked for their cover, mm. */
const CHECK_MM = 4;

/** Points deeper than this in the skin's field need no check, mm. */
const LOOK_MM = 3.5;

const BODY_BOX = { min: [0, -50, -300], max: [500, 1800, 300] } as const;

/**
 * Compiles the left half of the skin from the muscles, bones and face cartilages under it.
 *
 * Open along the mid-line, where its vertices have x = 0 exactly and normals without x, so that it closes with its mirror
 * image without a seam. Covers every vertex of what lies under it by about a millimetre or more.
 *
 * @param structures left and mid-line structures, everything that the skin must cover; a skin among them is left out.
 *   `MeshoptSimplifier.ready` must have resolved.
 * @returns structure 'skin', body frame, mm, outward, with normals. Same input, same bytes.
 */
export function compileSkin(structures: readonly Structure[]): Structure {
  const under = structures.filter((s) => s.kind !== 'skin');
  const field = skinField(under);
  const thin = thinOut(meshSkin(field), THINNING);
  const points = strewPoints(under, CHECK_MM, BODY_BOX.min, BODY_BOX.max);
  const { mesh } = ensureCover(thin, pointsAbove(points, field, -LOOK_MM), LEAST_COVER_MM);
  return { id: 'skin', side: 'left', kind: 'skin', mesh, colours: colourSkin(mesh) };
}

/** The points where the field is above a value. */
function pointsAbove(points: Float32Array, field: DistanceField, value: number): Float32Array {
  const out = new Float32Array(points.length);
  let count = 0;
  for (let p = 0; p < points.length; p += 3) {
    const [x, y, z] = [points[p], points[p + 1], points[p + 2]] as [number, number, number];
    if (field(x, y, z) <= value) continue;
    out[count++] = x;
    out[count++] = y;
    out[count++] = z;
  }
  return out.slice(0, count);
}
