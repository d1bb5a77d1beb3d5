import { INSIDE_STEP_IDS, type InsideStepId } from '../content/inside-steps.ts';

// The journey into a muscle and the story of a needling, as ids and plain numbers: what is shown is a pure function of
// the step and the seconds since it began, so that a frozen time gives the same picture everywhere.

export const INSIDE_STEPS = INSIDE_STEP_IDS;
export type InsideStep = InsideStepId;
/** From the body to the fibres of one trigger point; the other steps tell of a needling there. */
export const JOURNEY_STEPS = [
  'body',
  'muscle',
  'bundles',
  'band',
  'fibres',
] as const satisfies readonly InsideStep[];

/** Steps that are a picture of the needle; calm mode leaves out the first and draws the second without it. */
export const NEEDLE_STEPS: readonly InsideStep[] = ['needle', 'layers'];

/** How tight the slider starts, 0 relaxed to 100 tight. */
export const FIRST_TIGHTNESS = 75;

/** A local twitch as it is, s; then once more this many times slower. */
export const TWITCH_S = 0.2;
export const SLOWER = 20;
/** When the twitch runs at its own speed, and when in slow motion, in seconds of its step. */
const TWITCH_AT_S = 1.2;
const SLOW_AT_S = 3.2;
/** The clinic speaks of 10 to 15 seconds. */
export const CRAMP_S = 12.5;
const NEEDLE_IN_S = 3;
const RELEASE_S = 5;

/** How long each step moves, s; 0 where it is a still picture. */
export const MOVES_S: Readonly<Record<InsideStep, number>> = {
  body: 0,
  muscle: 0,
  bundles: 0,
  band: 8,
  fibres: 8,
  needle: 0,
  layers: NEEDLE_IN_S + 1,
  twitch: SLOW_AT_S + TWITCH_S * SLOWER + 0.6,
  cramp: CRAMP_S,
  release: RELEASE_S + 1,
  after: 0,
};

/** The moment of each step that a still picture shows: its middle where the middle tells most, else its end. */
export const STILL_S: Readonly<Record<InsideStep, number>> = {
  ...MOVES_S,
  band: 0,
  fibres: 0,
  twitch: SLOW_AT_S + TWITCH_S * SLOWER * 0.4,
  cramp: CRAMP_S / 2,
};

/** What the band does at one moment. */
export interface InsideMoment {
  /** 0 relaxed to 1 tight. */
  readonly tension: number;
  /** How far a twitch has run, 0 to 1; null while there is none. */
  readonly twitch: number | null;
  /** Whether the twitch is seen slower than it is. */
  readonly slow: boolean;
  /** How far the needle has come through the layers, 0 outside the skin to 1 at the band; null where there is none. */
  readonly needle: number | null;
  /** Share of a step that is told as time has passed, 0 to 1. */
  readonly share: number;
  /** How sore the place is afterwards, 0 to 1. */
  readonly soreness: number;
  /** Seconds that have moved what drifts. */
  readonly driftS: number;
}

/**
 * What the band does at a moment of a step.
 *
 * @param seconds since the step began; held at the end of its movement
 * @param tight 0 to 100, what the slider says; counts where the step has a slider
 */
export function momentOf(step: InsideStep, seconds: number, tight: number): InsideMoment {
  const t = Math.min(Math.max(0, seconds), MOVES_S[step]);
  const still = { twitch: null, slow: false, needle: null, share: 0, soreness: 0, driftS: t } as const;
  switch (step) {
    case 'band':
    case 'fibres':
      return { ...still, tension: Math.min(100, Math.max(0, tight)) / 100 };
    case 'layers':
      return { ...still, tension: 0.8, needle: ease(t / NEEDLE_IN_S), share: Math.min(1, t / NEEDLE_IN_S) };
    case 'twitch':
      return { ...still, tension: 0.8, ...twitchAt(t) };
    case 'cramp': {
      const share = t / CRAMP_S;
      const pulse = 0.5 + 0.5 * Math.cos(t * Math.PI);
      return { ...still, tension: 0.82 + 0.18 * pulse * Math.sin(Math.PI * Math.min(1, share * 1.1)), share };
    }
    case 'release':
      return { ...still, tension: 0.85 - 0.75 * ease(t / RELEASE_S), share: Math.min(1, t / RELEASE_S) };
    case 'after':
      return { ...still, tension: 0.1, soreness: 1 };
    default:
      return { ...still, tension: 0.7 };
  }
}

function twitchAt(t: number): { twitch: number | null; slow: boolean; share: number } {
  const share = t / MOVES_S.twitch;
  if (t >= TWITCH_AT_S && t < TWITCH_AT_S + TWITCH_S) {
    return { twitch: (t - TWITCH_AT_S) / TWITCH_S, slow: false, share };
  }
  const slowed = (t - SLOW_AT_S) / (TWITCH_S * SLOWER);
  if (slowed >= 0 && slowed <= 1) return { twitch: slowed, slow: true, share };
  return { twitch: null, slow: false, share };
}

function ease(x: number): number {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
}

/** The therapist's choice of what is shown. */
export interface InsideChoices {
  /** Steps that are left out. */
  readonly skip: readonly InsideStep[];
  /** No picture of a needle. */
  readonly calm: boolean;
}

/** The steps that are shown, in their order; never none. */
export function stepsShown({ skip, calm }: InsideChoices): readonly InsideStep[] {
  const shown = INSIDE_STEPS.filter((step) => !skip.includes(step) && !(calm && step === 'needle'));
  return shown.length > 0 ? shown : ['body'];
}

/** The step itself where it is shown, else the nearest shown one before it, else the first. */
export function shownStep(step: InsideStep, choices: InsideChoices): InsideStep {
  const shown = stepsShown(choices);
  const at = INSIDE_STEPS.indexOf(step);
  return shown.findLast((other) => INSIDE_STEPS.indexOf(other) <= at) ?? (shown[0] as InsideStep);
}

/** How far from the body to the fibres the picture of a step is; the story is seen from as near as its picture needs. */
export function depthOfStep(step: InsideStep): number {
  switch (step) {
    case 'body':
      return 0;
    case 'muscle':
      return 1;
    case 'bundles':
      return 2;
    case 'fibres':
      return 4;
    default:
      return 3;
  }
}
