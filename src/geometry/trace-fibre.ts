import type { FibreSurface } from './fibre-surface.ts';

/** Fibres end this near to the edge of the sheet, where it has no thickness left. */
const EDGE_V = 0.012;
/** A fibre that creeps along an edge is cut off here. */
const MOST_STEPS = 600;

/** The way of one fibre through the sheet, from the end nearer the origin to the other. */
export interface FibrePath {
  readonly u: readonly number[];
  readonly v: readonly number[];
  /** mm from its beginning. */
  readonly along: readonly number[];
  /** Which of its stations is where it was asked for. */
  readonly start: number;
}

/**
 * Follows the fibre through a place (u, v) of the sheet both ways, along the fibre field, until it ends at an end or
 * an edge of the sheet or at the border of its feather.
 *
 * @param stepMm length of the steps between the stations; the last one at each end is shorter
 * @returns stations from origin to insertion, as u, v and their length along the fibre from its first station, mm
 * @throws RangeError when the place does not lie on the sheet
 * Source: fourth-order Runge-Kutta on du/ds, dv/ds.
 */
export function traceFibre(
  surface: FibreSurface,
  { u, v }: { readonly u: number; readonly v: number },
  stepMm = 1,
): FibrePath {
  if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) throw new RangeError(`(${u}, ${v}) is not on the sheet`);
  const { feathers } = surface;
  const feather = Math.min(feathers - 1, Math.floor(v * feathers));
  const low = Math.max(EDGE_V, feather / feathers + 1e-6);
  const high = Math.min(1 - EDGE_V, (feather + 1) / feathers - 1e-6);
  const from = { u, v: Math.min(high, Math.max(low, v)) };
  const back = follow(surface, from, -stepMm, low, high);
  const forth = follow(surface, from, stepMm, low, high);
  const start = back.length;
  const stations = [...back.toReversed(), { ...from, s: 0 }, ...forth];
  const begin = stations[0]?.s ?? 0;
  return {
    u: stations.map((station) => station.u),
    v: stations.map((station) => station.v),
    along: stations.map(({ s }) => s - begin),
    start,
  };
}

interface Station {
  readonly u: number;
  readonly v: number;
  readonly s: number;
}

function follow(
  { rates }: FibreSurface,
  from: { readonly u: number; readonly v: number },
  step: number,
  low: number,
  high: number,
): Station[] {
  const stations: Station[] = [];
  let { u, v } = from;
  // beyond its border another feather runs another way: a step must not look over there
  const inside = (a: number, b: number) =>
    rates(Math.min(1, Math.max(0, a)), Math.min(high, Math.max(low, b)));
  for (let i = 1; i <= MOST_STEPS; i++) {
    const [a0, a1] = inside(u, v);
    const [b0, b1] = inside(u + (step / 2) * a0, v + (step / 2) * a1);
    const [c0, c1] = inside(u + (step / 2) * b0, v + (step / 2) * b1);
    const [d0, d1] = inside(u + step * c0, v + step * c1);
    const du = (step / 6) * (a0 + 2 * b0 + 2 * c0 + d0);
    const dv = (step / 6) * (a1 + 2 * b1 + 2 * c1 + d1);
    // the last step goes just to the border
    const share = Math.min(shareInside(u, du, 0, 1), shareInside(v, dv, low, high));
    u += du * share;
    v += dv * share;
    if (share > 1e-6) stations.push({ u, v, s: step * (i - 1 + share) });
    if (share < 1) return stations;
  }
  return stations;
}

/** Share of a step that stays between two borders, 0 to 1. */
function shareInside(from: number, by: number, low: number, high: number): number {
  const to = from + by;
  if (to > high) return Math.max(0, (high - from) / by);
  if (to < low) return Math.max(0, (low - from) / by);
  return 1;
}
