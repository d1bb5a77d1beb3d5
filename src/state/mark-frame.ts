import { createFrameSignal } from './frame-signal.ts';
import { MOST_MARKS } from './marks.ts';

/**
 * Where the marks are on the screen after the last frame: CSS pixels from the upper left corner of the scene, and
 * whether the place lies on the far side of the body. Written by the scene, read by the page.
 */
export const markFrame = {
  x: new Float32Array(MOST_MARKS),
  y: new Float32Array(MOST_MARKS),
  behind: new Uint8Array(MOST_MARKS),
  /** 0 where a mark's place is not known yet. */
  known: new Uint8Array(MOST_MARKS),
};

/** Given by the scene after each frame in which the marks' places were written. */
export const markSignal = createFrameSignal();
