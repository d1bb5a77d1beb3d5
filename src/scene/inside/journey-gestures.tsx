import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useExplorer } from '../../state/explorer-store.ts';

/** So much turning of a wheel, px, is one step; then the hand gets time to see it. */
const WHEEL_PX = 80;
const PAUSE_MS = 500;
/** Fingers that part or come together by this much are one step. */
const PINCH = 1.3;

/** On the way into a muscle the wheel and two fingers go from step to step: on by scrolling down or by spreading. */
export function JourneyGestures() {
  const canvas = useThree((s) => s.gl.domElement);
  useEffect(() => {
    const go = (by: 1 | -1) => useExplorer.getState().goBySteps(by);
    let turned = 0;
    let quietUntil = 0;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      if (event.timeStamp < quietUntil) return;
      // a pinch on a trackpad comes as a wheel with Ctrl, and counts the other way round
      turned += event.ctrlKey ? -event.deltaY * 4 : event.deltaY;
      if (Math.abs(turned) < WHEEL_PX) return;
      go(turned > 0 ? 1 : -1);
      turned = 0;
      quietUntil = event.timeStamp + PAUSE_MS;
    };

    const fingers = new Map<number, readonly [number, number]>();
    let began = 0;
    const apart = () => {
      const [a, b] = [...fingers.values()];
      return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
    };
    const down = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      began = fingers.size === 2 ? apart() : 0;
    };
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, [event.clientX, event.clientY]);
      if (began === 0) return;
      const ratio = apart() / began;
      if (ratio < PINCH && ratio > 1 / PINCH) return;
      go(ratio > 1 ? 1 : -1);
      began = apart();
    };
    const up = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
      began = 0;
    };
    canvas.addEventListener('wheel', wheel, { passive: false });
    canvas.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    return () => {
      canvas.removeEventListener('wheel', wheel);
      canvas.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  }, [canvas]);
  return null;
}
