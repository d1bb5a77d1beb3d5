import { closePoints } from '../../../src/geometry/close-points.ts';
import type { BodyPoint } from '../../../src/geometry/mesh.ts';
import {
  blurGrid,
  type Lattice,
  latticeOver,
  nodeCount,
  type ScalarGrid,
  subLattice,
} from '../../../src/geometry/scalar-grid.ts';
import { joinGrid } from '../../../src/geometry/smooth-union.ts';
import type { Structure } from '../structure.ts';
import { type Pad, sumOfPads } from './soft-tissue.ts';
import { type Joint, pointsOfSegment, type Segment, sortPoints } from './sort-points.ts';
import { strewPoints } from './strew-points.ts';

/** How one segment is wrapped. */
export interface Wrap extends Segment {
  /** Gaps narrower than a ball of this radius are bridged, mm; none for a segment that is shaped otherwise. */
  readonly closingMm?: number;
  /** Width over which the segment is rounded into those before it, mm. */
  readonly blendMm?: number;
  readonly joints?: readonly Joint[];
  /** The left and the right one stay apart though they come near the mid-line. */
  readonly apart?: boolean;
  /** Leaves out points, where this segment should not be bridged so widely. */
  readonly without?: Joint;
  /** Wraps the points of the segment of this name once more. */
  readonly like?: string;
}

/** A part of the body sampled at one step. */
export interface Region {
  readonly min: BodyPoint;
  readonly max: BodyPoint;
  readonly stepMm: number;
  readonly wraps: readonly Wrap[];
  /** Gaussian that turns muscle relief into the hint of it, mm. */
  readonly blurMm: number;
  /** Places where relief is taken away more thoroughly. */
  readonly calm?: { readonly blurMm: number; readonly places: readonly Pad[] };
  /** Closing of everything together that the skin must cover in any case, mm. */
  readonly tightMm: number;
  /** Least thickness of skin over muscles and bones, and how softly it takes over, mm. */
  readonly coverMm: number;
  readonly coverBlendMm: number;
}

/** The two fields the skin is made from, mm, negative inside, on the same lattice. */
export interface ClosedRegion {
  /** The wrapped segments joined and softened. */
  readonly soft: ScalarGrid;
  /** Close round muscles and bones. */
  readonly tight: ScalarGrid;
}

/** Fields are flat from this depth on, mm. */
const DEPTH_MM = 18;

/** Wraps muscles and bones of a region: each segment by itself, joined by smooth union, blurred. */
export function closeRegion(structures: readonly Structure[], region: Region): ClosedRegion {
  const { stepMm, wraps, blurMm, tightMm } = region;
  const lattice = latticeOver(region.min, region.max, stepMm);
  const points = strewPoints(structures, stepMm, region.min, region.max);
  const labels = sortPoints(points, structures, wraps, lattice);
  const tight = closePoints(points, lattice, { radiusMm: tightMm, depthMm: DEPTH_MM });
  // the points' own spacing shows in it as a grain; a step's width takes that away
  blurGrid(tight, stepMm);
  const soft: ScalarGrid = { ...lattice, values: new Float32Array(nodeCount(lattice)).fill(DEPTH_MM) };
  wraps.forEach(({ closingMm, blendMm = 1, joints = [], apart = false, like, without }, w) => {
    if (closingMm === undefined) return;
    const segment = like === undefined ? w : wraps.findIndex(({ name }) => name === like);
    const own = pointsOfSegment(points, labels, segment, joints, without);
    if (own.length === 0) return;
    const part = subLattice(lattice, ...boxAround(own, closingMm + 2 * stepMm));
    const closed = closeApart(own, part, closingMm, apart);
    joinGrid(soft, { ...closed, first: part.first }, blendMm);
  });
  for (let n = 0; n < soft.values.length; n++)
    soft.values[n] = Math.max(
      -DEPTH_MM,
      Math.min(DEPTH_MM, soft.values[n] as number, tight.values[n] as number),
    );
  const calmed = region.calm && { ...soft, values: soft.values.slice() };
  blurGrid(soft, blurMm);
  if (calmed && region.calm) {
    blurGrid(calmed, region.calm.blurMm);
    mixGrids(soft, calmed, region.calm.places);
  }
  return { soft, tight };
}

/**
 * Closes points on a lattice that begins at the mid-line. Apart: as if nothing stood on the other side; else the
 * plane x = 0 mirrors, since the nearest point of a symmetric body is never across the mid-line.
 */
function closeApart(points: Float32Array, part: Lattice, radiusMm: number, apart: boolean): ScalarGrid {
  const extra = apart && part.min[0] < radiusMm ? Math.ceil(radiusMm / part.stepMm) + 2 : 0;
  const [nx, ny, nz] = part.size;
  const wide: Lattice = {
    min: [part.min[0] - extra * part.stepMm, part.min[1], part.min[2]],
    stepMm: part.stepMm,
    size: [nx + extra, ny, nz],
  };
  const closed = closePoints(points, wide, { radiusMm, depthMm: DEPTH_MM });
  if (extra === 0) return closed;
  const values = new Float32Array(nx * ny * nz);
  for (let row = 0; row < ny * nz; row++) {
    const from = row * (nx + extra) + extra;
    values.set(closed.values.subarray(from, from + nx), row * nx);
  }
  return { ...part, values };
}

/** Lets the second grid take over where the places say so; in place of the first. */
function mixGrids(into: ScalarGrid, other: ScalarGrid, places: readonly Pad[]): void {
  const [nx, ny, nz] = into.size;
  const [x0, y0, z0] = into.min;
  const h = into.stepMm;
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        const a = into.values[n] as number;
        if (Math.abs(a) > DEPTH_MM - 1) continue;
        const share = Math.min(1, sumOfPads(places, x0 + i * h, y0 + j * h, z0 + k * h));
        into.values[n] = a + share * ((other.values[n] as number) - a);
      }
}

function boxAround(
  points: Float32Array,
  marginMm: number,
): [[number, number, number], [number, number, number]] {
  const min: [number, number, number] = [Infinity, Infinity, Infinity];
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let p = 0; p < points.length; p++) {
    const c = (p % 3) as 0 | 1 | 2;
    min[c] = Math.min(min[c], (points[p] as number) - marginMm);
    max[c] = Math.max(max[c], (points[p] as number) + marginMm);
  }
  return [min, max];
}
