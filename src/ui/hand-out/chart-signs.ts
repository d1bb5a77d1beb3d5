import type { Facing } from '../../drawn/body-map.ts';
import { type DrawnPlace, positionOnMap } from '../../drawn/mark-positions.ts';
import type { Mark, MarkPlace } from '../../state/marks.ts';
import { placeMarkers } from '../markers/place-markers.ts';
import { SIGN_REACH } from './print-sign.tsx';

/** One figure's share of the chart, in units of the body map; the words stand in the strip above it. */
export const FIGURE = { left: 114, right: 286, top: -2, bottom: 400, words: 24 } as const;
/** Signs part a little further than they must, as they come to rest a little closer than they are asked to. */
const PARTING = 1.05;

/** A mark on one of the two figures: its sign, and the place itself, in units of the body map. */
export interface ChartSign {
  readonly mark: Mark;
  readonly number: number;
  readonly facing: Facing;
  readonly at: readonly [x: number, y: number];
  readonly place: readonly [x: number, y: number];
}

/** Where the signs of the marks stand: on their places, or as near as they can without touching another. */
export function chartSigns(marks: readonly Mark[]): readonly ChartSign[] {
  const all = marks.map((mark, i) => ({
    mark,
    number: i + 1,
    ...positionOnMap(drawnPlace(mark.place)),
  }));
  return (['front', 'back'] as const).flatMap((facing) => {
    const here = all.filter((sign) => sign.facing === facing);
    const placeX = Float32Array.from(here, ({ x }) => x);
    const placeY = Float32Array.from(here, ({ y }) => y);
    const atX = new Float32Array(here.length);
    const atY = new Float32Array(here.length);
    const reach = Math.max(0, ...here.map(({ mark }) => SIGN_REACH[mark.look]));
    const bounds = {
      left: FIGURE.left + reach,
      right: FIGURE.right - reach,
      top: FIGURE.top + reach,
      bottom: FIGURE.bottom - reach,
    };
    placeMarkers(here.length, placeX, placeY, atX, atY, bounds, reach * 2 * PARTING);
    return here.map(({ mark, number }, i) => ({
      mark,
      number,
      facing,
      at: [tenth(atX[i]), tenth(atY[i])] as const,
      place: [tenth(placeX[i]), tenth(placeY[i])] as const,
    }));
  });
}

function drawnPlace(place: MarkPlace): DrawnPlace {
  return place.kind === 'zone' ? { kind: 'zone', ...place.zone } : place;
}

function tenth(value = 0): number {
  return Math.round(value * 10) / 10;
}
