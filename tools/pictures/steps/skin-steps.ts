import type { DistanceField } from '../../../src/geometry/distance-field.ts';
import type { Mesh } from '../../../src/geometry/mesh.ts';
import { polygonise } from '../../../src/geometry/polygonise.ts';
import { latticeOver } from '../../../src/geometry/scalar-grid.ts';
import { type ClosedRegion, closeRegion, type Region } from '../../model/skin/close-region.ts';
import { borderVertices, normalsWithin } from '../../model/skin/mesh-skin.ts';
import { BODY_REGION, HEAD_REGION } from '../../model/skin/regions.ts';
import { SHAPED_BY_FORMS, SHAPING, shapeRegion } from '../../model/skin/skin-field.ts';
import { sortPoints } from '../../model/skin/sort-points.ts';
import { strewPoints } from '../../model/skin/strew-points.ts';
import type { Structure } from '../../model/structure.ts';
import { TISSUE } from '../../model/tissue-colour.ts';
import { ballMesh, drawn, type Look, rgb, type Step } from './step.ts';

const TRUNK: Look = { atMm: [0, 1180, 0], highMm: 820, azimuthDeg: 24, elevationDeg: 3 };
const HEAD: Look = { atMm: [0, 1575, 0], highMm: 340, azimuthDeg: 34, elevationDeg: 3 };
/** Points are strewn wider than the compiler does, so that they can be told apart, mm. */
const SPACING_MM = 17;
const POINT_MM = 2;
/** One colour for each segment of the body region: trunk, neck, leg, arm, head, hand, foot. */
const SEGMENT_COLOURS = ['#c9826c', '#0e645d', '#8a7a3a', '#5f6f9a', '#a86a8e', '#7d9a5a', '#9a7a5f'];

type Shaping = Parameters<typeof shapeRegion>[2];

/** From muscles and bones to the skin around them, for the trunk and for the head. */
export function skinSteps(body: readonly Structure[]): Step[] {
  const under = body.filter(({ id, kind }) => kind !== 'skin' && !SHAPED_BY_FORMS.test(id));
  const skin = body.filter(({ kind }) => kind === 'skin');
  const trunk = closeRegion(under, BODY_REGION);
  const head = closeRegion(under, HEAD_REGION);
  const step = (name: string, look: Look, structures: readonly Structure[]): Step => ({
    name: `skin-${name}`,
    look,
    structures,
  });
  return [
    step('1-points', TRUNK, pointsOf(under)),
    step('2-wrapped', TRUNK, [shaped(trunk, BODY_REGION, bare(SHAPING.body))]),
    step('3-padded', TRUNK, [shaped(trunk, BODY_REGION, SHAPING.body)]),
    step('4-skin', TRUNK, skin),
    step('5-wrapped-head', HEAD, [shaped(head, HEAD_REGION, bare(SHAPING.head))]),
    step('6-face', HEAD, skin),
  ];
}

/** Points strewn over muscles and bones, coloured by the segment whose bone is nearest. */
function pointsOf(under: readonly Structure[]): Structure[] {
  const { min, max, stepMm, wraps } = BODY_REGION;
  const points = strewPoints(under, SPACING_MM, min, max);
  const labels = sortPoints(points, under, wraps, latticeOver(min, max, stepMm));
  return wraps.flatMap(({ name }, segment) => {
    const balls: number[][] = [];
    labels.forEach((label, p) => {
      if (label === segment) balls.push([...points.subarray(p * 3, p * 3 + 3), POINT_MM]);
    });
    if (balls.length === 0) return [];
    const cloud = drawn(`points-${name}`, ballMesh(balls, 6), rgb(SEGMENT_COLOURS[segment] ?? '#4a3f37'));
    return [{ ...cloud, side: 'left' as const }];
  });
}

/** The same thickness everywhere, and nothing shaped by hand yet. */
function bare({ fat }: Shaping): Shaping {
  return { fat: { ...fat, pads: [] }, forms: [] };
}

function shaped(closed: ClosedRegion, region: Region, shaping: Shaping): Structure {
  return asSkin(halfOf(shapeRegion(closed, region, shaping), region));
}

function asSkin(mesh: Mesh): Structure {
  return { ...drawn('skin', mesh, TISSUE.skin, 'skin'), side: 'left' };
}

/** The left half of a field's surface within a region, its border on the mid-line (as `meshSkin` does). */
function halfOf(field: DistanceField, { min, max, stepMm }: Region): Mesh {
  const from = [-stepMm / 2, min[1], min[2]];
  const mesh = polygonise((x, y, z) => field(Math.abs(x), y, z), {
    min: from,
    max,
    stepMm,
    slackMm: 8,
  });
  const border = borderVertices(mesh);
  for (const v of border) if ((mesh.positions[v * 3] as number) < stepMm) mesh.positions[v * 3] = 0;
  return { ...mesh, normals: normalsWithin(mesh, border) };
}
