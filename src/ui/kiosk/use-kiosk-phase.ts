import { useEffect, useState } from 'react';
import {
  type KioskPhase,
  type KioskSettings,
  kioskPhase,
  secondsLeft,
  WARNING_S,
} from '../../state/kiosk.ts';

/** What the screen shows: `attract` is before the first touch, when nobody has left anything. */
export type Shown = 'attract' | KioskPhase;

/** How long after a touch that took a layer away its click is still to come, and would hit what lay below. */
const GHOST_CLICK_MS = 700;
const CAPTURED = { capture: true, passive: true } as const;
const BLOCKING = { capture: true } as const;

/**
 * Follows how long the screen has not been touched. The clock on the wall counts, not a timer: a tablet that slept for
 * an hour has been left for an hour, and the touch that wakes it comes too late.
 */
export function useKioskPhase(
  settings: KioskSettings,
  first: 'attract' | 'used',
): { shown: Shown; leftS: number } {
  const [shown, setShown] = useState<Shown>(first);
  const [leftS, setLeftS] = useState(WARNING_S);
  useEffect(() => {
    let current: Shown = first;
    let touchedMs = Date.now();
    // not by the clock on the wall: put back, it would take clicks for as long
    let ghostUntilMs = 0;
    let pointerAt = '';
    const show = (next: Shown) => {
      current = next;
      setShown(next);
    };
    const look = () => {
      if (current === 'attract' || current === 'over') return;
      const now = Date.now();
      // a clock that was put back would keep the last person's things for longer
      touchedMs = Math.min(touchedMs, now);
      const untouchedS = (now - touchedMs) / 1000;
      const phase = kioskPhase(untouchedS, settings);
      if (phase !== current) show(phase);
      setLeftS(secondsLeft(untouchedS, settings));
    };
    /** Counts as use; says whether it took a layer away. */
    const touch = (): boolean => {
      look();
      if (current === 'over') return false;
      touchedMs = Date.now();
      if (current === 'used') return false;
      show('used');
      return true;
    };
    const pressed = (event: PointerEvent) => {
      if (touch() && event.pointerType !== 'mouse') ghostUntilMs = performance.now() + GHOST_CLICK_MS;
    };
    const clicked = (event: MouseEvent) => {
      if (performance.now() < ghostUntilMs && !isForStaff(event)) swallow(event);
      ghostUntilMs = 0;
      // a screen reader presses without a pointer
      touch();
    };
    const keyed = (event: KeyboardEvent) => {
      if (touch() && !isForStaff(event)) swallow(event);
    };
    // a pointer at rest over something that moves reports moves as well
    const moved = ({ screenX, screenY }: PointerEvent) => {
      const at = `${screenX} ${screenY}`;
      const really = at !== pointerAt && pointerAt !== '';
      pointerAt = at;
      if (really && current === 'used') touch();
    };
    // a page that was left and is brought back as it was belongs to whoever left it
    const broughtBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && current !== 'attract') show('over');
    };
    const timer = setInterval(look, 1000);
    addEventListener('pointerdown', pressed, CAPTURED);
    addEventListener('touchstart', touch, CAPTURED);
    addEventListener('wheel', touch, CAPTURED);
    // some keyboards on the screen send text without keys
    addEventListener('input', touch, CAPTURED);
    addEventListener('pointermove', moved, CAPTURED);
    addEventListener('keydown', keyed, BLOCKING);
    addEventListener('click', clicked, BLOCKING);
    addEventListener('pageshow', broughtBack);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      removeEventListener('pointerdown', pressed, CAPTURED);
      removeEventListener('touchstart', touch, CAPTURED);
      removeEventListener('wheel', touch, CAPTURED);
      removeEventListener('input', touch, CAPTURED);
      removeEventListener('pointermove', moved, CAPTURED);
      removeEventListener('keydown', keyed, BLOCKING);
      removeEventListener('click', clicked, BLOCKING);
      removeEventListener('pageshow', broughtBack);
      document.removeEventListener('visibilitychange', look);
    };
  }, [settings, first]);
  return { shown, leftS };
}

/** The key or click that took a layer away shall not also press what lies below. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isForStaff({ target }: Event): boolean {
  return target instanceof Element && target.closest('.kiosk-exit') !== null;
}
