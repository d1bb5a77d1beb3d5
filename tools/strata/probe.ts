import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { type BodyPoint, mergeMeshes } from '../../src/geometry/mesh.ts';
import type { Solid } from './read-solids.ts';

/** A stretch of a line that runs inside a structure: from `low` to `high`, mm along the line. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a line through a place meets; lengths are mm from the place, positive towards the skin. */
export interface Core {
  /** The stretches inside the skin, ascending: body, limb beside it, and so on. */
  readonly body: readonly Span[];
  /** The stretches inside every stratum met, ascending, touching ones joined. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
}

/** A body that can be probed along lines, as with a straight core drilled through it. */
export interface Probe {
  /** Follows the line through a place along a unit direction, both ways. */
  drill(place: BodyPoint, outward: BodyPoint): Core;
  /** Unit direction from a place to the nearest skin; from a place outside the skin, away from it. */
  outwardAt(place: BodyPoint): BodyPoint;
}

/** How far a line is followed towards the skin and inwards, mm: through any trunk or limb. */
const REACH_MM = 600;
/** Two crossings of the same face direction nearer than this are one edge hit twice, mm. */
const SAME_CROSSING_MM = 1e-5;

/** A place where a line crosses a surface: `step` +1 when going in, -1 when coming out. */
interface Crossing {
  readonly at: number;
  readonly step: 1 | -1;
}

/** The name a structure goes by among the strata: its clinical muscle, else its own id. */
export function stratumOf({ id, muscle }: Pick<Solid, 'id' | 'muscle'>): string {
  return muscle ?? id;
}

/**
 * The stretches that a line runs inside a closed surface, from its crossings in ascending order. A line that
 * comes out more often than it went in began inside.
 */
export function spansOf(all: readonly Crossing[]): Span[] {
  const crossings = all.filter(({ at, step }, i) => {
    const last = all[i - 1];
    return !last || last.step !== step || at - last.at > SAME_CROSSING_MM;
  });
  let depth = 0;
  let lowest = 0;
  for (const { step } of crossings) {
    depth += step;
    lowest = Math.min(lowest, depth);
  }
  depth = -lowest;
  let low = depth > 0 ? -REACH_MM : 0;
  const spans: Span[] = [];
  for (const { at, step } of crossings) {
    if (depth === 0) low = at;
    depth += step;
    if (depth === 0) spans.push({ low, high: at });
  }
  if (depth > 0) spans.push({ low, high: REACH_MM });
  return spans;
}

/** Makes one of spans (mm along the core) that overlap or touch; the rest stays, sorted from low to high. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.low - b.low)) {
    const last = joined.at(-1);
    if (last && span.low <= last.high)
      joined[joined.length - 1] = { low: last.low, high: Math.max(last.high, span.high) };
    else joined.push(span);
  }
  return joined;
}

function treeOf(solids: readonly Solid[]): MeshBVH {
  const all = mergeMeshes(solids.map(({ mesh }) => mesh));
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(all.positions, 3));
  geometry.setIndex(new BufferAttribute(all.indices, 1));
  // indirect: faces keep their numbers, by which their structure is known
  return new MeshBVH(geometry, { indirect: true });
}

/** For every face of the merged meshes the index of its structure. */
function ownersOf(solids: readonly Solid[]): Uint16Array {
  const counts = solids.map(({ mesh }) => mesh.indices.length / 3);
  const owners = new Uint16Array(counts.reduce((a, b) => a + b, 0));
  let face = 0;
  counts.forEach((count, owner) => {
    owners.fill(owner, face, face + count);
    face += count;
  });
  return owners;
}

function normalOf(geometry: BufferGeometry, face: number): Vector3 {
  const position = geometry.getAttribute('position');
  const [a, b, c] = [0, 1, 2].map((corner) =>
    new Vector3().fromBufferAttribute(position, geometry.index?.getX(face * 3 + corner) ?? 0),
  ) as [Vector3, Vector3, Vector3];
  return b.sub(a).cross(c.sub(a)).normalize();
}

/** Prepares a body for probing. What must not be met (layer 0, within the skin) the caller leaves out. */
export function buildProbe(all: readonly Solid[]): Probe {
  const skin = treeOf(all.filter((s) => s.kind === 'skin'));
  const solids = all.filter((s) => s.kind !== 'skin');
  const tree = treeOf(solids);
  const owners = ownersOf(solids);

  const crossingsOf = (bvh: MeshBVH, ray: Ray): (Crossing & { readonly face: number })[] =>
    bvh
      .raycast(ray, DoubleSide, 0, 2 * REACH_MM)
      .flatMap(({ distance, face, faceIndex }) => {
        const along = face ? face.normal.dot(ray.direction) : 0;
        if (along === 0) return [];
        return [{ at: distance - REACH_MM, step: along < 0 ? 1 : -1, face: faceIndex as number } as const];
      })
      .sort((a, b) => a.at - b.at);

  return {
    drill(place, outward) {
      const direction = new Vector3(...outward);
      const ray = new Ray(new Vector3(...place).addScaledVector(direction, -REACH_MM), direction);
      const bySolid = new Map<number, Crossing[]>();
      for (const { at, step, face } of crossingsOf(tree, ray)) {
        const solid = owners[face] as number;
        bySolid.set(solid, [...(bySolid.get(solid) ?? []), { at, step }]);
      }
      const spans = new Map<string, Span[]>();
      for (const [solid, crossings] of bySolid) {
        const stratum = stratumOf(solids[solid] as Solid);
        spans.set(stratum, joinSpans([...(spans.get(stratum) ?? []), ...spansOf(crossings)]));
      }
      return { body: spansOf(crossingsOf(skin, ray)), spans };
    },

    outwardAt(place) {
      const from = new Vector3(...place);
      const nearest = skin.closestPointToPoint(from);
      if (!nearest) throw new Error('the model has no skin');
      const way = nearest.point.sub(from).normalize();
      const isOutside = way.dot(normalOf(skin.geometry, nearest.faceIndex)) < 0;
      return isOutside ? [-way.x, -way.y, -way.z] : [way.x, way.y, way.z];
    },
  };
}
