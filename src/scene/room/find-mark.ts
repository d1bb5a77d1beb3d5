import { Vector3 } from 'three';
import type { Side } from '../../anatomy/ids.ts';
import { triggerPoints } from '../../anatomy/trigger-points.ts';
import { zones } from '../../anatomy/zones.ts';
import { toScene } from '../../geometry/frame.ts';
import type { MarkPlace } from '../../state/marks.ts';
import type { BodyModel } from '../body-model.ts';

/** A mark's place in the scene, and which way it faces. */
export interface PlacedMark {
  readonly at: Vector3;
  readonly facing: Vector3 | null;
}

/**
 * Finds a mark's place on the body, m.
 *
 * A spot is the vertex of its muscle that is nearest in (u, v), on the outer of its two sides; null while the muscle has
 * not come.
 */
export function findMark(place: MarkPlace, model: BodyModel | null): PlacedMark | null {
  if (place.kind === 'point') {
    const { surface, skinDirection } = triggerPoints[place.id];
    return sided(new Vector3(...toScene(surface)), new Vector3(...skinDirection), place.side);
  }
  if (place.kind === 'zone')
    return sided(new Vector3(...toScene(zones[place.zone.id].label)), null, place.zone.side);
  return model ? findSpot(place, model) : null;
}

/** Tables tell the left side. */
function sided(at: Vector3, facing: Vector3 | null, side: Side): PlacedMark {
  if (side === 'right') {
    at.x = -at.x;
    if (facing) facing.x = -facing.x;
  }
  return { at, facing };
}

function findSpot(
  { part, side, u, v }: Extract<MarkPlace, { kind: 'spot' }>,
  { structures, extents, geometries }: BodyModel,
): PlacedMark | null {
  const column = structures.findIndex(({ id, side: of }) => id === part && of === side);
  const extent = extents[column];
  const { soft } = geometries;
  const index = soft.index;
  if (!extent || !index || extent.indexStart + extent.indexCount > soft.drawRange.count) return null;
  const [position, normal, uv] = ['position', 'normal', 'uv'].map((name) => soft.getAttribute(name));
  if (!position || !normal || !uv) return null;
  const middle = new Vector3(extent.x, extent.y, extent.z);
  // outwards from the body's axis, which runs upright
  const outwards = new Vector3(middle.x, 0, middle.z).normalize();
  let least = Infinity;
  const at = new Vector3();
  const facing = new Vector3();
  const n = new Vector3();
  for (let i = extent.indexStart; i < extent.indexStart + extent.indexCount; i++) {
    const k = index.getX(i);
    n.fromBufferAttribute(normal, k);
    const away = Math.hypot(uv.getX(k) - u, uv.getY(k) - v) - 0.02 * n.dot(outwards);
    if (away >= least) continue;
    least = away;
    at.fromBufferAttribute(position, k);
    facing.copy(n);
  }
  return least < Infinity ? { at, facing: facing.normalize() } : null;
}
