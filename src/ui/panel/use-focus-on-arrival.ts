import { useEffect, useRef } from 'react';

/** Chances to draw in which the words of a new place may still be on their way. */
const PATIENCE_FRAMES = 300;

/** After each step from place to place the reader stands at the new heading; not when the page first opens. */
export function useFocusOnArrival(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    let frame = 0;
    const look = (chances: number) => {
      const heading = document.querySelector<HTMLElement>('#panel h1');
      if (heading) heading.focus({ preventScroll: true });
      else if (chances > 0) frame = requestAnimationFrame(() => look(chances - 1));
    };
    look(PATIENCE_FRAMES);
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
