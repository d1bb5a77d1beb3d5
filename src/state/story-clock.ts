import { create } from 'zustand';
import { type InsideStep, MOVES_S, STILL_S } from './inside.ts';

/**
 * The clock of the story: how far the open step has moved. It counts from the browser's clock and holds no timer, so
 * that a picture of a held clock is the same each time.
 */
export interface StoryClock {
  readonly step: InsideStep;
  /** When the step began, ms of `performance.now()`; counts while nothing is held. */
  readonly startedMs: number;
  /** Seconds at which the step is held; null while it runs. */
  readonly heldS: number | null;
  /** Whether the steps follow one another by themselves. */
  readonly plays: boolean;
  /** Whether the viewer has said stop. */
  readonly stopped: boolean;
  /** Whether captions are read aloud; off with each visit, nothing speaks unasked. */
  readonly speaks: boolean;
  /** Begins a step, or holds its still picture where movement is unwelcome. */
  begin(step: InsideStep, still: boolean, nowMs: number): void;
  /** Holds the step where it is. */
  hold(nowMs: number): void;
  /** Lets a held step run on; one that has ended runs anew. */
  run(nowMs: number): void;
  setPlays(plays: boolean): void;
  setSpeaks(speaks: boolean): void;
  /** The agreed sign: everything stands still, and stays so until the viewer goes on. */
  stop(nowMs: number): void;
  /** Goes on after a stop. */
  goOn(): void;
}

/** When the open step of the story began, or where it is held; it holds no timer itself. */
export const useStoryClock = create<StoryClock>()((set, get) => ({
  step: 'body',
  startedMs: 0,
  heldS: 0,
  plays: false,
  stopped: false,
  speaks: false,
  begin: (step, still, nowMs) =>
    set({ stopped: false, step, startedMs: nowMs, heldS: still ? STILL_S[step] : null }),
  hold: (nowMs) => set({ heldS: secondsAt(get(), nowMs), plays: false }),
  run: (nowMs) => {
    const heldS = secondsAt(get(), nowMs);
    const from = heldS >= MOVES_S[get().step] - 0.01 ? 0 : heldS;
    set({ startedMs: nowMs - from * 1000, heldS: null, stopped: false });
  },
  setPlays: (plays) => set({ plays }),
  setSpeaks: (speaks) => set({ speaks }),
  stop: (nowMs) => set({ heldS: secondsAt(get(), nowMs), plays: false, stopped: true }),
  goOn: () => set({ stopped: false }),
}));

/** Seconds since the step began, held at the end of its movement. */
export function secondsAt(
  { step, startedMs, heldS }: Pick<StoryClock, 'step' | 'startedMs' | 'heldS'>,
  nowMs: number,
): number {
  return Math.min(heldS ?? Math.max(0, (nowMs - startedMs) / 1000), MOVES_S[step]);
}

/** Whether the picture still changes by itself at this time. */
export function isMoving(clock: Pick<StoryClock, 'step' | 'startedMs' | 'heldS'>, nowMs: number): boolean {
  return clock.heldS === null && secondsAt(clock, nowMs) < MOVES_S[clock.step];
}
