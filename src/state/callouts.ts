import { createFrameSignal } from './frame-signal.ts';
import type { InsideStep } from './inside.ts';

/** What a picture inside a muscle has names for. */
export const CALLOUTS = ['spot', 'band', 'loose', 'vessel', 'crowded', 'even', 'nerve', 'chemistry'] as const;
export type CalloutId = (typeof CALLOUTS)[number];

const NONE: readonly CalloutId[] = [];
const OF_STEP: Partial<Record<InsideStep, readonly CalloutId[]>> = {
  band: ['spot', 'band', 'loose', 'vessel', 'chemistry'],
  fibres: ['crowded', 'even', 'vessel', 'nerve', 'chemistry'],
  twitch: ['spot', 'band'],
  cramp: ['spot', 'band'],
  release: ['spot', 'vessel'],
};

/** The names of a step's picture; the same array for the same step. */
export function calloutsOf(step: InsideStep): readonly CalloutId[] {
  return OF_STEP[step] ?? NONE;
}

/**
 * Where the named things are on the screen after the last frame, CSS pixels from the upper left corner of the scene.
 * Written by the scene, read by the page; plain numbers, so that nothing is made anew for a frame.
 */
export const calloutFrame = {
  step: null as InsideStep | null,
  x: new Float32Array(CALLOUTS.length),
  y: new Float32Array(CALLOUTS.length),
};

/** Given by the scene after each frame in which the names' places were written. */
export const calloutSignal = createFrameSignal();
