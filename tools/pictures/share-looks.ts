import type { ContextPartId, MuscleId } from '../../src/anatomy/ids.ts';
import type { ConditionId } from '../../src/content/ids.ts';

/** One look at the body. Scene frame, metres; azimuth 0 in front, 90 at the body's left. */
export interface Figure {
  /** Both sides are spoken of where this is absent. */
  readonly side?: 'right';
  /** View of the link: it decides which bones are taken out of the way; the camera does not go by it. */
  readonly view?: 'front' | 'back' | 'right';
  /** Depth and skin of the link, for the body without a condition. */
  readonly look?: string;
  /** Linked muscles that would cover what matters more. */
  readonly without?: readonly MuscleId[];
  /** What stands pale beside the linked muscles, which would end in the air without it; all else is off then. */
  readonly beside?: readonly (MuscleId | ContextPartId)[];
  /** What is in the middle of the picture. */
  readonly at: readonly [x: number, y: number, z: number];
  /** How much of the body the picture shows from top to bottom. */
  readonly highM: number;
  readonly azimuthDeg: number;
  readonly elevationDeg?: number;
  /** How far the figure stands to the right of the middle, in heights of the picture. */
  readonly aside?: number;
}

/** The figures of one picture, on one piece of paper. */
export interface Picture {
  readonly figures: readonly Figure[];
  /** Shares of the height within which the body dissolves into the paper, where the edge cuts it. */
  readonly fade?: { readonly top?: number; readonly bottom?: number };
}

const WHOLE = { at: [0, 0.86, 0], highM: 1.93 } as const;
const ASIDE = 0.53;

/** From where each condition, and the body by itself, is shown to whoever gets a link. */
export const PICTURES: Readonly<Record<ConditionId | 'body', Picture>> = {
  body: {
    figures: [
      { ...WHOLE, look: 'layer=skin', azimuthDeg: 28, aside: -ASIDE },
      { ...WHOLE, look: 'skin=off', azimuthDeg: 154 },
      { ...WHOLE, look: 'layer=middle', azimuthDeg: -28, aside: ASIDE },
    ],
  },
  'neck-pain': {
    figures: [
      {
        view: 'back',
        without: ['lower-trapezius'],
        at: [0, 1.48, 0],
        highM: 0.55,
        azimuthDeg: -148,
        elevationDeg: 6,
      },
    ],
    fade: { bottom: 0.26 },
  },
  'upper-back-pain': {
    figures: [{ view: 'back', at: [0, 1.36, 0], highM: 0.83, azimuthDeg: 180, elevationDeg: 6 }],
    fade: { bottom: 0.18 },
  },
  'lower-back-pain': {
    figures: [{ view: 'back', at: [0, 1.05, 0], highM: 0.8, azimuthDeg: 180, elevationDeg: 6 }],
    fade: { top: 0.14, bottom: 0.14 },
  },
  'shoulder-pain': {
    figures: [{ view: 'back', at: [-0.01, 1.43, 0], highM: 0.66, azimuthDeg: -155, elevationDeg: 8 }],
    fade: { bottom: 0.22 },
  },
  'knee-pain': {
    figures: [{ at: [0, 0.57, 0], highM: 0.76, azimuthDeg: -14, elevationDeg: 3 }],
    fade: { top: 0.14, bottom: 0.16 },
  },
  'tennis-elbow': {
    figures: [{ view: 'back', at: [-0.1, 1.03, 0], highM: 0.63, azimuthDeg: -148, elevationDeg: 6 }],
    fade: { top: 0.18, bottom: 0.14 },
  },
  'golfers-elbow': {
    figures: [{ at: [0, 1.1, 0], highM: 0.82, azimuthDeg: 0, elevationDeg: 5 }],
    fade: { top: 0.12, bottom: 0.12 },
  },
  headache: {
    figures: [
      {
        side: 'right',
        without: ['lower-trapezius'],
        at: [-0.02, 1.525, 0.005],
        highM: 0.47,
        azimuthDeg: -105,
        elevationDeg: 3,
      },
    ],
    fade: { bottom: 0.24 },
  },
  'hip-gluteal-pain': {
    figures: [{ view: 'back', at: [0, 0.95, 0], highM: 0.68, azimuthDeg: -152, elevationDeg: 4 }],
    fade: { top: 0.16, bottom: 0.16 },
  },
  'plantar-heel-pain': {
    figures: [
      {
        view: 'front',
        without: ['flexor-digitorum-brevis'],
        beside: ['calcaneal-tendon', 'gastrocnemius-lateral-head'],
        at: [0.005, 0.116, 0],
        highM: 0.41,
        azimuthDeg: 166,
        elevationDeg: -44,
      },
    ],
    fade: { top: 0.18 },
  },
  'chronic-pain': {
    figures: [
      { ...WHOLE, view: 'back', azimuthDeg: 130, aside: -ASIDE },
      { ...WHOLE, view: 'back', azimuthDeg: 180 },
      { ...WHOLE, view: 'back', azimuthDeg: -130, aside: ASIDE },
    ],
  },
  'achilles-tendinopathy': {
    figures: [
      {
        view: 'front',
        beside: ['calcaneal-tendon'],
        at: [-0.005, 0.26, 0],
        highM: 0.62,
        azimuthDeg: -160,
        elevationDeg: 4,
      },
    ],
    fade: { top: 0.16 },
  },
  'muscle-strain': {
    figures: [
      { ...WHOLE, view: 'front', without: ['gluteus-maximus'], azimuthDeg: 24, aside: -ASIDE },
      { ...WHOLE, view: 'back', without: ['gluteus-maximus'], azimuthDeg: 180 },
      { ...WHOLE, view: 'back', without: ['gluteus-maximus'], azimuthDeg: -125, aside: ASIDE },
    ],
  },
  'ligament-sprain': {
    figures: [{ side: 'right', at: [-0.075, 0.19, 0.03], highM: 0.47, azimuthDeg: -60, elevationDeg: 10 }],
    fade: { top: 0.2 },
  },
  sciatica: {
    figures: [
      {
        view: 'back',
        without: ['gluteus-maximus', 'gluteus-medius'],
        at: [0, 0.86, 0],
        highM: 0.76,
        azimuthDeg: -155,
        elevationDeg: 3,
      },
    ],
    fade: { top: 0.14, bottom: 0.16 },
  },
};
