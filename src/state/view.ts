import type { ContextPartId, MuscleId } from '../anatomy/ids.ts';
import { FIRST_TIGHTNESS, INSIDE_STEPS, type InsideStep } from './inside.ts';

/** Depth of the peel, from the outside in. */
export const LAYERS = ['skin', 'superficial', 'middle', 'deep', 'bones'] as const;
export type Layer = (typeof LAYERS)[number];

/** Side from which the body is seen; left and right are the body's. */
export const VIEWS = ['front', 'back', 'left', 'right', 'sole', 'top'] as const;
export type View = (typeof VIEWS)[number];

/** Whose muscles are spoken of: the body's own left or right, or both. */
export const SIDES = ['left', 'right', 'both'] as const;
export type SideChoice = (typeof SIDES)[number];

/** What the picture frames. Hands and feet bring their own direction; for the others the view decides. */
export const REGIONS = [
  'body',
  'head',
  'neck',
  'trunk',
  'hand-palm',
  'hand-back',
  'foot-top',
  'foot-sole',
] as const;
export type Region = (typeof REGIONS)[number];

/** Whether the body's outline stays as glass while its layers are peeled. */
export const SKINS = ['glass', 'off'] as const;
export type Skin = (typeof SKINS)[number];

/** What becomes of the muscles above the chosen depth: taken off, or left standing as ghosts of glass. */
export const PEELED = ['gone', 'ghost'] as const;
export type Peeled = (typeof PEELED)[number];

/** Tone of the closed skin; `neutral` is a mannequin's. */
export const TONES = ['neutral', 'light', 'medium', 'brown', 'dark'] as const;
export type Tone = (typeof TONES)[number];

/** What the picture of a trigger point holds: all of where it is felt, or the point from near. */
export const REACHES = ['pattern', 'near'] as const;
export type Reach = (typeof REACHES)[number];

/** The treatment room: off, or on with the tools at the hand that is free. */
export const ROOMS = ['off', 'left', 'right'] as const;
export type Room = (typeof ROOMS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What `?debug=` can lay over or paint on the body. */
export const DEBUG_FLAGS = ['axes', 'landmarks', 'wireframe', 'normals', 'uv'] as const;
export type DebugFlag = (typeof DEBUG_FLAGS)[number];

/** What can be hidden by name: a muscle with all its parts, or a part that belongs to none. Both sides at once. */
export type HideableId = MuscleId | ContextPartId;

/** Everything about the picture that a link carries. */
export interface ViewState {
  readonly side: SideChoice;
  /** The chosen depth; null is the depth that the place itself asks for. */
  readonly layer: Layer | null;
  /** The chosen direction; null is the one from which the place is seen best. */
  readonly view: View | null;
  readonly hide: readonly HideableId[];
  /** Only what the place is about stands, on the bones. */
  readonly isolate: boolean;
  readonly region: Region;
  readonly skin: Skin;
  readonly peeled: Peeled;
  readonly theme: Theme;
  readonly tone: Tone;
  readonly reach: Reach;
  /** Whether a thin arc leads from a trigger point to where it is felt. */
  readonly path: boolean;
  /** Which pair of sources of the same ache is painted side by side on the body, from 0; null for none. */
  readonly compare: number | null;
  readonly room: Room;
  /** Where the journey into a muscle stands. */
  readonly step: InsideStep;
  /** How tight its band is drawn, 0 relaxed to 100 tight. */
  readonly tight: number;
  /** Steps of the journey that are left out. */
  readonly skip: readonly InsideStep[];
  /** The story without a picture of a needle. */
  readonly calm: boolean;
  readonly debug: readonly DebugFlag[];
  /** Time stands still: no flights, one device pixel per CSS pixel. For pictures. */
  readonly freeze: boolean;
  /** The scene alone, without controls. For pictures. */
  readonly bare: boolean;
}

export const DEFAULT_VIEW: ViewState = {
  side: 'right',
  layer: null,
  view: null,
  hide: [],
  isolate: false,
  region: 'body',
  skin: 'glass',
  peeled: 'gone',
  theme: 'auto',
  tone: 'neutral',
  reach: 'pattern',
  path: false,
  compare: null,
  room: 'off',
  step: INSIDE_STEPS[0],
  tight: FIRST_TIGHTNESS,
  skip: [],
  calm: false,
  debug: [],
  freeze: false,
  bare: false,
};

/** What a new place starts from: the look at the last one ends, whose body it is and the theme stay. */
export function viewForNewPlace(view: ViewState): ViewState {
  const { side, theme, tone, skin, reach, path, room, skip, calm, freeze, bare, debug } = view;
  return { ...DEFAULT_VIEW, side, theme, tone, skin, reach, path, room, skip, calm, freeze, bare, debug };
}

/** The one side that a picture from near is of; the right where both are chosen. */
export function oneSide(side: SideChoice): 'left' | 'right' {
  return side === 'left' ? 'left' : 'right';
}
