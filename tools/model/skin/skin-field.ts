import type { DistanceField } from '../../../src/geometry/distance-field.ts';
import type { BodyPoint } from '../../../src/geometry/mesh.ts';
import { blurGrid, latticeOver, sampleGrid } from '../../../src/geometry/scalar-grid.ts';
import { smoothMax, smoothMin } from '../../../src/geometry/smooth-union.ts';
import type { Structure } from '../structure.ts';
import { smoothstep } from '../tissue-colour.ts';
import { BODY_FORMS } from './body-forms.ts';
import { type ClosedRegion, closeRegion, type Region } from './close-region.ts';
import { FINGERS, SOLE, TOES } from './digits.ts';
import { FACE_FORMS, FACE_GROOVES } from './face-forms.ts';
import { addForms, type Form, formsWithin, type PreparedForm, prepareForm } from './forms.ts';
import { depthOfGrooves, type Groove } from './grooves.ts';
import { BODY_REGION, FOOT_REGION, HAND_REGION, HEAD_REGION } from './regions.ts';
import { BODY_FAT, type FatLayer, FOOT_FAT, HAND_FAT, HEAD_FAT, sumOfPads } from './soft-tissue.ts';

/** What is done to a region once it is wrapped. */
interface Shaping {
  readonly fat: FatLayer;
  readonly forms: readonly Form[];
  readonly grooves?: readonly Groove[];
  /** A box in which the forms are melted into one another before the grooves are drawn. */
  readonly polish?: Polish;
}

interface Polish {
  readonly min: BodyPoint;
  readonly max: BodyPoint;
  readonly stepMm: number;
  readonly blurMm: number;
  /** Width inside the box over which the polish sets in, mm. */
  readonly fadeMm: number;
}

const FACE_POLISH: Polish = { min: [0, 1488, 40], max: [62, 1632, 126], stepMm: 1.6, blurMm: 1.9, fadeMm: 8 };

/** Fat and hand-made forms, region by region. */
export const SHAPING = {
  body: { fat: BODY_FAT, forms: BODY_FORMS },
  head: { fat: HEAD_FAT, forms: FACE_FORMS, grooves: FACE_GROOVES, polish: FACE_POLISH },
  hand: { fat: HAND_FAT, forms: FINGERS },
  foot: { fat: FOOT_FAT, forms: [...TOES, SOLE] },
} as const satisfies Record<string, Shaping>;

/**
 * The skin's field over one region, body frame, mm: the wrapped region padded, shaped by hand, and kept over muscles
 * and bones.
 */
export function shapeRegion(
  { soft, tight }: ClosedRegion,
  region: Region,
  { fat, forms, grooves = [], polish }: Shaping,
): DistanceField {
  const { coverMm, coverBlendMm } = region;
  const [nx, ny, nz] = soft.size;
  const [x0, y0, z0] = soft.min;
  const padded = { ...soft, values: soft.values.slice() };
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        const f = padded.values[n] as number;
        if (f < -DEEP_MM) continue;
        const x = x0 + i * soft.stepMm;
        const y = y0 + j * soft.stepMm;
        const z = z0 + k * soft.stepMm;
        padded.values[n] = f - fat.baseMm - sumOfPads(fat.pads, x, y, z);
      }
  const shapes = forms.map(prepareForm);
  const compose = (near: readonly PreparedForm[], melted: DistanceField | undefined): DistanceField => {
    const withForms = (x: number, y: number, z: number): number =>
      addForms(
        smoothMin(sampleGrid(padded, x, y, z), sampleGrid(tight, x, y, z) - coverMm, coverBlendMm),
        near,
        x,
        y,
        z,
      );
    const shaped = melted && polish ? handOver(withForms, melted, polish) : withForms;
    // a cut may not bare what lies under the skin
    return (x, y, z) =>
      smoothMin(
        shaped(x, y, z) + depthOfGrooves(grooves, x, y, z),
        sampleGrid(tight, x, y, z) - LEAST_COVER_MM,
        LEAST_COVER_BLEND_MM,
      );
  };
  const plain = (x: number, y: number, z: number): number =>
    addForms(
      smoothMin(sampleGrid(padded, x, y, z), sampleGrid(tight, x, y, z) - coverMm, coverBlendMm),
      shapes,
      x,
      y,
      z,
    );
  const melted = polish && blurWithin(plain, polish);
  return Object.assign(compose(shapes, melted), {
    within: (x: number, y: number, z: number, radius: number): DistanceField =>
      compose(formsWithin(shapes, x, y, z, radius), melted),
  });
}

/** A field sampled and blurred within a box that begins at the mid-line, so that no seam of its forms is left. */
function blurWithin(field: DistanceField, { min, max, stepMm: h, blurMm }: Polish): DistanceField {
  const lattice = latticeOver(min, max, h);
  const [nx, ny, nz] = lattice.size;
  const values = new Float32Array(nx * ny * nz);
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) values[n] = field(min[0] + i * h, min[1] + j * h, min[2] + k * h);
  const grid = { ...lattice, values };
  blurGrid(grid, blurMm);
  return (x, y, z) => sampleGrid(grid, x, y, z);
}

/** Outside the box the one field, inside it the other, with a soft change along its faces (but not at x = 0). */
function handOver(outer: DistanceField, inner: DistanceField, { min, max, fadeMm }: Polish): DistanceField {
  return (x, y, z) => {
    const inside = Math.min(max[0] - x, y - min[1], max[1] - y, z - min[2], max[2] - z);
    if (inside <= 0) return outer(x, y, z);
    const smooth = inner(x, y, z);
    if (inside >= fadeMm) return smooth;
    const share = smoothstep(0, fadeMm, inside);
    return share * smooth + (1 - share) * outer(x, y, z);
  };
}

/** Deeper inside than this nothing is left to be padded, mm. */
const DEEP_MM = 16;

/** What is left over muscles and bones even where a form cuts into the skin, mm. */
const LEAST_COVER_MM = 1;
const LEAST_COVER_BLEND_MM = 0.8;

/** Where one region's field hands over to the next one's: the two agree there, so a weighted mean has no seam. */
const HANDOVER = {
  neckMm: [1447, 1474],
  wristMm: [915, 888],
  wristFromX: 200,
  ankleMm: [140, 116],
} as const;

/** Nose, ears and eyes lie under forms that were made to cover them; wrapping them would bury their shape. */
export const SHAPED_BY_FORMS = /^(nasal-cartilage|ear-cartilage|eyeball)$/;

/** The sole is flat where it stands, and rounded over this width at its edge, mm. */
const FLOOR_BLEND_MM = 4;

/**
 * The field whose zero is the skin of the whole body, body frame, mm, negative inside, symmetric in x.
 * Near the skin it is about the distance; far from it, it is flat.
 */
export function skinField(all: readonly Structure[]): DistanceField {
  const structures = all.filter(({ id }) => !SHAPED_BY_FORMS.test(id));
  const shape = (region: Region, shaping: Shaping): DistanceField =>
    shapeRegion(closeRegion(structures, region), region, shaping);
  const body = shape(BODY_REGION, SHAPING.body);
  const hand = shape(HAND_REGION, SHAPING.hand);
  const foot = shape(FOOT_REGION, SHAPING.foot);
  const head = shape(HEAD_REGION, SHAPING.head);
  const join = (parts: {
    body: DistanceField;
    head: DistanceField;
    hand: DistanceField;
    foot: DistanceField;
  }) =>
    ((signedX, y, z) => {
      const x = Math.abs(signedX);
      const onHead = smoothstep(HANDOVER.neckMm[0], HANDOVER.neckMm[1], y);
      const onHand = x > HANDOVER.wristFromX ? smoothstep(-HANDOVER.wristMm[0], -HANDOVER.wristMm[1], -y) : 0;
      const onFoot = smoothstep(-HANDOVER.ankleMm[0], -HANDOVER.ankleMm[1], -y);
      const rest = 1 - onHead - onHand - onFoot;
      let f = rest > 0 ? rest * parts.body(x, y, z) : 0;
      if (onHead > 0) f += onHead * parts.head(x, y, z);
      if (onHand > 0) f += onHand * parts.hand(x, y, z);
      if (onFoot > 0) f += onFoot * parts.foot(x, y, z);
      return onFoot > 0 ? smoothMax(f, -y, FLOOR_BLEND_MM) : f;
    }) as DistanceField;
  return Object.assign(join({ body, head, hand, foot }), {
    within: (signedX: number, y: number, z: number, radius: number): DistanceField => {
      const near = (field: DistanceField): DistanceField =>
        field.within?.(Math.abs(signedX), y, z, radius) ?? field;
      return join({ body: near(body), head: near(head), hand: near(hand), foot: near(foot) });
    },
  });
}
