import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Vector2, type Vector3 } from 'three';
import { contextPartIds } from '../anatomy/context-parts.ts';
import type { ContextPartId, MuscleId } from '../anatomy/ids.ts';
import { muscleIds } from '../anatomy/muscles.ts';
import { type Hovered, useExplorer } from '../state/explorer-store.ts';
import type { Structure } from './body-model.ts';
import { lineOfSight } from './line-of-sight.ts';
import { ownerOf } from './structure-textures.ts';

/** A press that moves farther or lasts longer is a turn of the body, not a tap. */
const TAP_PX = 7;
const TAP_MS = 600;
const DOUBLE_TAP_MS = 350;

/** Finds the structure that is seen along a line of sight, or null. */
export type Pick = (origin: Vector3, direction: Vector3) => Structure | null;

/**
 * Lets a tap choose what is seen under it, and a mouse light up what it rests on; a double tap beside the body flies
 * back to the best view. At most one look per frame, however fast the mouse moves.
 */
export function PointerPicking({ pick }: { pick: Pick }) {
  const canvas = useThree((s) => s.gl.domElement);
  const camera = useThree((s) => s.camera);
  useEffect(() => {
    const at = new Vector2();
    const { origin, direction, aim } = lineOfSight(canvas, camera);
    const look = (): Structure | null => {
      aim(at.x, at.y);
      return pick(origin, direction);
    };

    let pressed: { id: number; x: number; y: number; when: number } | null = null;
    let fingers = 0;
    let lastMiss = -Infinity;
    const down = (event: PointerEvent) => {
      fingers++;
      pressed =
        fingers === 1 && event.button === 0
          ? { id: event.pointerId, x: event.clientX, y: event.clientY, when: event.timeStamp }
          : null;
    };
    const up = (event: PointerEvent) => {
      fingers = Math.max(0, fingers - 1);
      const press = pressed;
      pressed = null;
      if (!press || press.id !== event.pointerId || event.timeStamp - press.when > TAP_MS) return;
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > TAP_PX) return;
      at.set(event.clientX, event.clientY);
      const seen = look();
      if (seen) choose(seen);
      else if (event.timeStamp - lastMiss < DOUBLE_TAP_MS) useExplorer.getState().lookHome();
      else useExplorer.getState().name(null);
      lastMiss = seen ? -Infinity : event.timeStamp;
    };
    const cancel = () => {
      fingers = 0;
      pressed = null;
    };

    let waiting = 0;
    let mine: Hovered | null = null;
    const move = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      at.set(event.clientX, event.clientY);
      if (waiting) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        const seen = look();
        canvas.style.cursor = seen ? 'pointer' : '';
        useExplorer
          .getState()
          .hover(seen ? { kind: 'structure', owner: ownerOf(seen), side: seen.side } : null);
        mine = useExplorer.getState().hovered;
      });
    };
    const leave = () => {
      cancelAnimationFrame(waiting);
      waiting = 0;
      // React tells a list that the mouse has come before the canvas is told that it has left
      const { hovered, hover } = useExplorer.getState();
      if (hovered === mine) hover(null);
    };

    canvas.addEventListener('pointerdown', down);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerleave', leave);
    return () => {
      cancelAnimationFrame(waiting);
      canvas.removeEventListener('pointerdown', down);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerleave', leave);
    };
  }, [canvas, camera, pick]);
  return null;
}

/** Opens the muscle that was tapped, on its side; what has no page is named. */
function choose(structure: Structure): void {
  const { goTo, name, side } = useExplorer.getState();
  const owner = ownerOf(structure);
  if (isMuscle(owner)) {
    const tapped = structure.side === 'midline' || side === 'both' ? side : structure.side;
    goTo({ kind: 'muscle', id: owner }, { side: tapped });
  } else name({ owner, hideable: isContextPart(owner) ? owner : null });
}

function isMuscle(id: string): id is MuscleId {
  return (muscleIds as readonly string[]).includes(id);
}

function isContextPart(id: string): id is ContextPartId {
  return (contextPartIds as readonly string[]).includes(id);
}
