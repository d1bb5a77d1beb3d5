import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { type BufferGeometry, FrontSide, Ray, type Vector3 } from 'three';
import { CENTER, MeshBVH } from 'three-mesh-bvh';
import type { PartId } from '../../anatomy/ids.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import type { MarkPlace } from '../../state/marks.ts';
import { zoneAsTapped } from '../../state/sided-zones.ts';
import { lineOfSight } from '../line-of-sight.ts';
import type { SightTrees } from '../pick-structure.ts';
import { zoneUnder } from '../zone-under.ts';

const TAP_PX = 9;

interface MarkTouchProps {
  readonly sight: SightTrees;
  readonly skin: BufferGeometry;
  /** Whether the skin is closed: then a zone is marked, else a place on a muscle. */
  readonly closed: boolean;
  readonly isSolid: (structure: number) => boolean;
  readonly isClear: (point: Vector3) => boolean;
}

/** With the marking tool a tap on the body leaves a mark: on the muscle that is seen there, or on the closed skin. */
export function MarkTouch({ sight, skin, closed, isSolid, isClear }: MarkTouchProps) {
  const canvas = useThree((s) => s.gl.domElement);
  const camera = useThree((s) => s.camera);
  const tree = useMemo(
    () => (closed ? new MeshBVH(skin, { indirect: true, strategy: CENTER }) : null),
    [skin, closed],
  );
  useEffect(() => {
    const { origin, direction, aim } = lineOfSight(canvas, camera);
    const ray = new Ray();
    const placeUnder = (x: number, y: number): MarkPlace | null => {
      aim(x, y);
      ray.origin.copy(origin);
      ray.direction.copy(direction);
      return tree ? markOnSkin(tree, ray, isClear) : spotUnder(sight, ray, isSolid, isClear);
    };
    let press: { id: number; x: number; y: number } | null = null;
    let fingers = 0;
    const down = (event: PointerEvent) => {
      fingers++;
      press =
        fingers === 1 && event.button === 0
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null;
    };
    const up = (event: PointerEvent) => {
      fingers = Math.max(0, fingers - 1);
      const ended = press;
      press = null;
      if (!ended || ended.id !== event.pointerId) return;
      if (Math.hypot(event.clientX - ended.x, event.clientY - ended.y) > TAP_PX) return;
      const place = placeUnder(event.clientX, event.clientY);
      if (place) useExplorer.getState().addMark(place);
    };
    const cancel = () => {
      fingers = 0;
      press = null;
    };
    canvas.addEventListener('pointerdown', down);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      canvas.removeEventListener('pointerdown', down);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
    };
  }, [canvas, camera, tree, sight, isSolid, isClear]);
  return null;
}

function markOnSkin(tree: MeshBVH, ray: Ray, isClear: (point: Vector3) => boolean): MarkPlace | null {
  const under = zoneUnder(tree, ray, isClear);
  return under && { kind: 'zone', zone: zoneAsTapped(under.id, under.side) };
}

/** The place on the muscle that is seen along a line; null on bone, tendon sheets without fibres, and paper. */
function spotUnder(
  { model, trees }: SightTrees,
  ray: Ray,
  isSolid: (structure: number) => boolean,
  isClear: (point: Vector3) => boolean,
): MarkPlace | null {
  let nearest: { distance: number; place: MarkPlace | null } | null = null;
  for (const tree of trees) {
    const structures = tree.geometry.getAttribute('structure');
    const index = tree.geometry.index;
    for (const hit of tree.raycast(ray, FrontSide)) {
      if (nearest && hit.distance >= nearest.distance) continue;
      const vertex = index ? index.getX((hit.faceIndex ?? 0) * 3) : 0;
      const column = structures.getX(vertex);
      if (!isSolid(column) || !isClear(hit.point)) continue;
      const structure = model.structures[column];
      const place: MarkPlace | null =
        structure && hit.uv && structure.fibre.lengthM > 0
          ? { kind: 'spot', part: structure.id as PartId, side: structure.side, u: hit.uv.x, v: hit.uv.y }
          : null;
      nearest = { distance: hit.distance, place };
    }
  }
  return nearest?.place ?? null;
}
