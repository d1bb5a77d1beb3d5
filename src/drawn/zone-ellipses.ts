import type { Side, ZoneId } from '../anatomy/ids.ts';
import { zones } from '../anatomy/zones.ts';
import { BODY_SCALE, type Facing } from './body-map.ts';
import { facingOfView } from './mark-positions.ts';
import { type Point3, projectionFrom, unit } from './projection.ts';

/** A blob of a zone as it is drawn on the body map, in the map's units; turned by `angleDeg`, clockwise. */
export interface ZoneEllipse {
  readonly facing: Facing;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly angleDeg: number;
}

/** Skin that leans less than this to front or back is drawn on both. */
const SIDEWAYS = 0.3;

/**
 * The outlines of a zone on the front and the back of the body map. What lies at the side of the body shows on both; a
 * sole shows on the back, as with marks.
 */
export function zoneEllipses(id: ZoneId, side: Side): readonly ZoneEllipse[] {
  const { blobs, view, elevation } = zones[id];
  const signs = side === 'midline' ? [1, -1] : [side === 'right' ? -1 : 1];
  return signs.flatMap((sign) =>
    blobs.flatMap(({ c, r, axis = [0, 1, 0], n }) => {
      const e1 = unit(axis);
      const along = n[0] * e1[0] + n[1] * e1[1] + n[2] * e1[2];
      const e3 = unit([n[0] - along * e1[0], n[1] - along * e1[1], n[2] - along * e1[2]]);
      const e2: Point3 = [
        e3[1] * e1[2] - e3[2] * e1[1],
        e3[2] * e1[0] - e3[0] * e1[2],
        e3[0] * e1[1] - e3[1] * e1[0],
      ];
      const mirror = (p: Point3, by: number): Point3 => [p[0] * sign * by, p[1] * by, p[2] * by];
      const axes = [mirror(e1, r[0]), mirror(e2, r[1]), mirror(e3, r[2])] as const;
      return facingsOf(n, view, elevation).map((facing) => ellipseOf(facing, mirror(c, 1), axes));
    }),
  );
}

function facingsOf([, , z]: Point3, viewDeg: number, elevationDeg: number): readonly Facing[] {
  if (Math.abs(z) >= SIDEWAYS) return [z > 0 ? 'front' : 'back'];
  const sideView = Math.abs(Math.cos((viewDeg * Math.PI) / 180)) < 0.5 && Math.abs(elevationDeg) < 40;
  return sideView ? ['front', 'back'] : [facingOfView(viewDeg, elevationDeg)];
}

/** The outline of an ellipsoid seen from afar: the ellipse of the sum of its axes' products. */
function ellipseOf(facing: Facing, centre: Point3, axes: readonly Point3[]): ZoneEllipse {
  const projection = projectionFrom(facing === 'front' ? 0 : 180, 0);
  const [x, y] = projection.at(centre);
  let [xx, xy, yy] = [0, 0, 0];
  for (const axis of axes) {
    const [a, b] = projection.along(axis);
    xx += a * a;
    xy += a * b;
    yy += b * b;
  }
  const middle = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  const { perMm } = BODY_SCALE;
  return {
    facing,
    x: tenth((x - BODY_SCALE.x) * perMm),
    y: tenth((y - BODY_SCALE.y) * perMm),
    rx: tenth(Math.sqrt(middle + spread) * perMm),
    ry: tenth(Math.sqrt(Math.max(middle - spread, 0)) * perMm),
    angleDeg: Math.round((Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI)),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
