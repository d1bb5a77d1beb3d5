import { useEffect, useState } from 'react';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import {
  type InsideMoment,
  type InsideStep,
  MOVES_S,
  momentOf,
  shownStep,
  stepsShown,
} from '../../state/inside.ts';
import { isMoving, secondsAt, useStoryClock } from '../../state/story-clock.ts';
import { useMedia } from '../use-media.ts';

/** Time to read what stands beside a step that plays by itself, s: some to look, then by the word. */
const LOOK_S = 2.5;
const PER_WORD_S = 0.33;

/**
 * The step of the journey that stands on the screen: the chosen one, or the nearest before it that has not been left
 * out.
 */
export function useStep(): InsideStep {
  return useExplorer((s) => shownStep(s.step, s));
}

/** Whether pictures must not move: time is frozen, or movement is unwelcome. */
export function useStillness(): boolean {
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const freeze = useExplorer((s) => s.freeze);
  return reduced || freeze;
}

/** Keeps the story's clock: begins each step anew, and goes on by itself while the story plays. */
export function useStoryKeeper(caption: string): void {
  const step = useStep();
  const still = useStillness();
  const plays = useStoryClock((s) => s.plays);
  useEffect(() => {
    useStoryClock.getState().begin(step, still, performance.now());
  }, [step, still]);
  useEffect(() => {
    if (!plays) return;
    const words = messages().inside.wordsIn(caption);
    const waitS = Math.max(MOVES_S[step] + 0.8, LOOK_S + words * PER_WORD_S);
    const timer = setTimeout(() => {
      const state = useExplorer.getState();
      const last = stepsShown(state).at(-1) === step;
      if (last) useStoryClock.getState().setPlays(false);
      else state.goBySteps(1);
    }, waitS * 1000);
    return () => clearTimeout(timer);
  }, [plays, step, caption]);
  // whoever leaves ends the story
  useEffect(() => () => useStoryClock.getState().setPlays(false), []);
}

/** What the band does now, for pictures of the page: a new one while it moves, at most so often a second. */
export function useMoment(perSecond: number): InsideMoment {
  const step = useStep();
  const tight = useExplorer((s) => s.tight);
  const clock = useStoryClock();
  const [, redraw] = useState(0);
  useEffect(() => {
    let frame = 0;
    let drawnMs = -Infinity;
    const tick = (nowMs: number) => {
      const ends = !isMoving(clock, performance.now());
      if (ends || nowMs - drawnMs >= 1000 / perSecond) {
        drawnMs = nowMs;
        redraw((n) => n + 1);
      }
      if (!ends) frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [clock, perSecond]);
  return momentOf(step, secondsAt(clock, performance.now()), tight);
}

/** Whether a step moves now, as far as the buttons need to know: not anew for each frame. */
export function useIsRunning(): boolean {
  const clock = useStoryClock();
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    setEnded(false);
    if (clock.heldS !== null) return;
    const leftS = MOVES_S[clock.step] - secondsAt(clock, performance.now());
    const timer = setTimeout(() => setEnded(true), Math.max(0, leftS) * 1000);
    return () => clearTimeout(timer);
  }, [clock]);
  return clock.heldS === null && !ended && MOVES_S[clock.step] > 0;
}
