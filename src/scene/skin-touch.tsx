import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { type BufferGeometry, Ray, type Vector3 } from 'three';
import { CENTER, MeshBVH } from 'three-mesh-bvh';
import { isWellWithin, type ZoneUnder } from '../anatomy/zone-at.ts';
import { useExplorer } from '../state/explorer-store.ts';
import { hasZone, type SidedZone, withoutZones, withZones, zoneAsTapped } from '../state/sided-zones.ts';
import { lineOfSight } from './line-of-sight.ts';
import { zoneUnder } from './zone-under.ts';

/** A press that moves farther is a turn of the body, not a tap. */
const TAP_PX = 7;
/** Along a stroke the skin is looked at this often, CSS pixels. */
const STEP_PX = 5;

/**
 * Lets a finger mark where it hurts on the closed skin: a tap sets or clears a zone; with the brush, or the eraser, a
 * stroke does so with every zone that it passes well within.
 */
export function SkinTouch({ skin, clear }: { skin: BufferGeometry; clear: (point: Vector3) => boolean }) {
  const canvas = useThree((s) => s.gl.domElement);
  const camera = useThree((s) => s.camera);
  const tree = useMemo(() => new MeshBVH(skin, { indirect: true, strategy: CENTER }), [skin]);

  useEffect(() => {
    const { origin, direction, aim } = lineOfSight(canvas, camera);
    const ray = new Ray();
    const zoneAtTouch = (x: number, y: number): ZoneUnder | null => {
      aim(x, y);
      ray.origin.copy(origin);
      ray.direction.copy(direction);
      return zoneUnder(tree, ray, clear);
    };

    let press: { id: number; x: number; y: number } | null = null;
    let fingers = 0;
    let stroking = false;
    /** Marks or clears along a stroke; the first change of a stroke is the one that undo brings back. */
    const stroke = (x: number, y: number) => {
      const { place, skinTool, markZones } = useExplorer.getState();
      const under = zoneAtTouch(x, y);
      if (place.kind !== 'hurts' || !under || !isWellWithin(under)) return;
      const zone = [zoneAsTapped(under.id, under.side)];
      const zones = skinTool === 'erase' ? withoutZones(place.zones, zone) : withZones(place.zones, zone);
      if (zones === place.zones) return;
      markZones(zones, stroking);
      stroking = true;
    };
    const down = (event: PointerEvent) => {
      fingers++;
      press =
        fingers === 1 && event.button === 0
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null;
      stroking = false;
      if (press && useExplorer.getState().skinTool !== 'turn') {
        canvas.setPointerCapture(event.pointerId);
        stroke(event.clientX, event.clientY);
      }
    };
    const move = (event: PointerEvent) => {
      if (!press || press.id !== event.pointerId || useExplorer.getState().skinTool === 'turn') return;
      const length = Math.hypot(event.clientX - press.x, event.clientY - press.y);
      const steps = Math.min(40, Math.floor(length / STEP_PX));
      for (let i = 1; i <= steps; i++) {
        const t = i / steps;
        stroke(press.x + (event.clientX - press.x) * t, press.y + (event.clientY - press.y) * t);
      }
      if (steps > 0) press = { ...press, x: event.clientX, y: event.clientY };
    };
    const up = (event: PointerEvent) => {
      fingers = Math.max(0, fingers - 1);
      const ended = press;
      press = null;
      if (!ended || ended.id !== event.pointerId || useExplorer.getState().skinTool !== 'turn') return;
      if (Math.hypot(event.clientX - ended.x, event.clientY - ended.y) > TAP_PX) return;
      const under = zoneAtTouch(event.clientX, event.clientY);
      if (under) toggle(zoneAsTapped(under.id, under.side));
    };
    const cancel = () => {
      fingers = 0;
      press = null;
    };
    canvas.addEventListener('pointerdown', down);
    canvas.addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
    };
  }, [canvas, camera, tree, clear]);
  return null;
}

function toggle(zone: SidedZone): void {
  const { place, markZones } = useExplorer.getState();
  if (place.kind !== 'hurts') return;
  markZones(hasZone(place.zones, zone) ? withoutZones(place.zones, [zone]) : withZones(place.zones, [zone]));
}
