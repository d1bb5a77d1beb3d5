import { create } from 'zustand';
import type { TriggerPointId } from '../anatomy/ids.ts';
import { type History, NO_HISTORY, redoIn, remember, type Step, undoIn } from './history.ts';
import { type InsideStep, shownStep, stepsShown } from './inside.ts';
import { HOME, isSamePlace, type Place, type Unknown } from './place.ts';
import type { SidedZone } from './sided-zones.ts';
import {
  DEFAULT_VIEW,
  type HideableId,
  type Reach,
  type Region,
  type SideChoice,
  type View,
  type ViewState,
  viewForNewPlace,
} from './view.ts';

/** How far the scene has come. `lost` is a graphics context taken away by the system; it may come back. */
export type SceneStatus = 'loading' | 'ready' | 'failed' | 'lost';

/** Why there is no scene; the words for it are the panel's business. */
export type SceneFailure = 'no-webgl' | 'model-missing' | 'broken';

/** A turn of the camera by hand, in units of the button or key that asked for it. */
export interface CameraStep {
  /** Right-handed turns of the camera around the body: +1 shows more of the body's left. */
  readonly turn: number;
  /** +1 looks more from above. */
  readonly tilt: number;
  /** +1 goes nearer. */
  readonly zoom: number;
  /** Slides the picture: +1 shows more of what lies to the right, or above. */
  readonly panX: number;
  readonly panY: number;
}

/** CSS pixels at each edge of the scene that controls cover; the camera frames its subject in what is left. */
export interface FreeInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the last frame cost. */
export interface FrameCost {
  readonly triangles: number;
  readonly drawCalls: number;
}

/** What pointer or focus rests on, in the list or on the body. */
export type Hovered =
  | { readonly kind: 'point'; readonly id: TriggerPointId }
  /** A structure by its owner: a muscle, or a part or bone of its own. */
  | { readonly kind: 'structure'; readonly owner: string; readonly side: 'left' | 'right' | 'midline' };

/** What a tap hit that has no page of its own: it is named, and can be hidden where it is a soft part. */
export interface NamedStructure {
  readonly owner: string;
  readonly hideable: HideableId | null;
}

/** What a finger or the mouse does on the closed skin: turns it, marks where it hurts, or takes marks away. */
export const SKIN_TOOLS = ['turn', 'paint', 'erase'] as const;
export type SkinTool = (typeof SKIN_TOOLS)[number];

export interface ExplorerState extends ViewState {
  readonly place: Place;
  /** What the address asked for in vain. */
  readonly unknown: Unknown | null;
  /** Whether the safety questions of the open condition have been answered or passed over. Never stored or sent. */
  readonly flagsSeen: boolean;
  readonly history: History;
  readonly hovered: Hovered | null;
  readonly named: NamedStructure | null;
  readonly skinTool: SkinTool;
  readonly prefersDark: boolean;
  readonly sceneStatus: SceneStatus;
  readonly sceneFailure: SceneFailure | null;
  /** Share of the model that has arrived, 0 to 1. */
  readonly progress: number;
  /** Grows with each try to build the scene; a new number is a new canvas. */
  readonly attempt: number;
  readonly insets: FreeInsets;
  readonly cost: FrameCost;
  /** Whether the view into a muscle did not arrive; its steps are drawn then. */
  readonly insideMissing: boolean;
  /** Grows with each request to look from the chosen view, so that choosing it again flies back. */
  readonly flights: number;
  /** True once a hand has turned the camera away from the chosen view. */
  readonly strayed: boolean;
  /** The last step asked for, with a count that makes each one new. */
  readonly cameraStep: CameraStep & { readonly count: number };

  /** Opens a place with the look that is its own, or with the changes given. */
  goTo(place: Place, change?: Partial<ViewState>): void;
  /** Shows what an address says: place and whole view at once. */
  open(opened: { place: Place; view: ViewState; unknown: Unknown | null; flagsSeen: boolean }): void;
  /** Changes what a link carries, without a flight. Depth, hiding and isolating can be undone. */
  set(change: Partial<ViewState>): void;
  /** Looks from a side; a region is for the playground's pictures. */
  lookFrom(view: View, region?: Region): void;
  /** Flies back to the view that the place has of itself. */
  lookHome(): void;
  /** Holds the whole pattern of a trigger point in the picture, or the point from near, and flies there. */
  setReach(reach: Reach): void;
  /** Paints a pair of sources of the same ache side by side, or takes it away, and flies there. */
  compareAches(pair: number | null): void;
  /** Goes to a step of the journey into a muscle, or to the nearest that is shown, and flies there. */
  goToStep(step: InsideStep): void;
  /** Goes on (1) or back (-1) by steps that are shown; nothing at either end. */
  goBySteps(by: number): void;
  /** Turns to the other side of the body, or to both, and flies there. */
  setSide(side: SideChoice): void;
  toggleHidden(id: HideableId): void;
  /**
   * Marks where it hurts; nothing at places other than `hurts`. One stroke is one step back: `continues` says that the
   * stroke before goes on.
   */
  markZones(zones: readonly SidedZone[], continues?: boolean): void;
  setSkinTool(tool: SkinTool): void;
  undo(): void;
  redo(): void;
  passFlags(): void;
  dismissUnknown(): void;
  hover(hovered: Hovered | null): void;
  name(named: NamedStructure | null): void;
  stepCamera(step: Partial<CameraStep>): void;
  stray(): void;
  reportProgress(progress: number): void;
  reportStatus(status: SceneStatus): void;
  reportFailure(failure: SceneFailure): void;
  reportCost(cost: FrameCost): void;
  reportInsideMissing(): void;
  reportInsets(insets: FreeInsets): void;
  reportPrefersDark(prefersDark: boolean): void;
  retry(): void;
}

const STILL = { turn: 0, tilt: 0, zoom: 0, panX: 0, panY: 0 };

/** The explorer's one store: ids and flags, never three objects. */
export const useExplorer = create<ExplorerState>()((set) => ({
  ...DEFAULT_VIEW,
  place: HOME,
  unknown: null,
  flagsSeen: false,
  history: NO_HISTORY,
  hovered: null,
  named: null,
  skinTool: 'turn',
  prefersDark: false,
  sceneStatus: 'loading',
  sceneFailure: null,
  progress: 0,
  attempt: 0,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  cost: { triangles: 0, drawCalls: 0 },
  insideMissing: false,
  flights: 0,
  strayed: false,
  cameraStep: { ...STILL, count: 0 },

  goTo: (place, change = {}) =>
    set((s) => {
      if (isSamePlace(place, s.place)) return { ...change, ...homeward(s), place, unknown: null };
      return {
        ...viewForNewPlace(s),
        ...change,
        ...arrival(s, place),
        unknown: null,
        flagsSeen: false,
        history: remember(s.history, stepOf(s)),
      };
    }),
  open: ({ place, view, unknown, flagsSeen }) =>
    set((s) => ({ ...view, ...arrival(s, place), unknown, flagsSeen })),
  set: (change) =>
    set((s) => {
      const undoable = 'layer' in change || 'hide' in change || 'isolate' in change;
      return undoable ? { ...change, history: remember(s.history, stepOf(s)) } : change;
    }),
  lookFrom: (view, region = 'body') => set((s) => ({ view, region, ...homeward(s) })),
  lookHome: () => set((s) => ({ view: null, ...homeward(s) })),
  setReach: (reach) => set((s) => ({ reach, view: null, ...homeward(s) })),
  compareAches: (compare) => set((s) => ({ compare, view: null, ...homeward(s) })),
  goToStep: (step) => set((s) => ({ step: shownStep(step, s), ...homeward(s) })),
  goBySteps: (by) => set((s) => stepsBy(s, by)),
  setSide: (side) => set((s) => ({ side, ...homeward(s) })),
  toggleHidden: (id) =>
    set((s) => ({
      hide: s.hide.includes(id) ? s.hide.filter((other) => other !== id) : [...s.hide, id].sort(),
      named: null,
      history: remember(s.history, stepOf(s)),
    })),
  markZones: (zones, continues = false) =>
    set((s) => {
      if (s.place.kind !== 'hurts' || zones === s.place.zones) return s;
      const history = continues ? s.history : remember(s.history, stepOf(s));
      return { place: { kind: 'hurts', zones }, history, unknown: null };
    }),
  setSkinTool: (skinTool) => set({ skinTool }),
  undo: () => set((s) => travel(s, undoIn(s.history, stepOf(s)))),
  redo: () => set((s) => travel(s, redoIn(s.history, stepOf(s)))),
  passFlags: () => set((s) => ({ flagsSeen: true, ...homeward(s) })),
  dismissUnknown: () => set({ unknown: null }),
  hover: (hovered) => set((s) => (isSameHover(s.hovered, hovered) ? s : { hovered })),
  name: (named) => set({ named }),
  stepCamera: (step) =>
    set((s) => {
      // into a muscle, nearer and farther are steps of the journey
      if (s.place.kind === 'inside' && step.zoom) return stepsBy(s, Math.sign(step.zoom));
      return cameraStepped(s, step);
    }),
  stray: () => set((s) => (s.strayed ? s : { strayed: true })),
  reportProgress: (progress) => set({ progress }),
  reportStatus: (sceneStatus) => set({ sceneStatus, sceneFailure: null }),
  reportFailure: (sceneFailure) => set({ sceneStatus: 'failed', sceneFailure }),
  reportCost: (cost) => set({ cost }),
  reportInsideMissing: () => set({ insideMissing: true }),
  reportInsets: (insets) => set({ insets }),
  reportPrefersDark: (prefersDark) => set({ prefersDark }),
  retry: () =>
    set((s) => ({
      sceneStatus: 'loading',
      sceneFailure: null,
      progress: 0,
      attempt: s.attempt + 1,
    })),
}));

/** Whether the dark theme is on, by choice or by the system's wish. */
export function isDark(state: Pick<ExplorerState, 'theme' | 'prefersDark'>): boolean {
  return state.theme === 'auto' ? state.prefersDark : state.theme === 'dark';
}

/** A flight back to the chosen view. */
function homeward(s: ExplorerState) {
  return { flights: s.flights + 1, strayed: false };
}

function stepsBy(s: ExplorerState, by: number): Partial<ExplorerState> {
  const shown = stepsShown(s);
  const to = shown[shown.indexOf(shownStep(s.step, s)) + by];
  return to ? { step: to, ...homeward(s) } : s;
}

function cameraStepped(s: ExplorerState, step: Partial<CameraStep>): Partial<ExplorerState> {
  return {
    cameraStep: { ...STILL, ...step, count: s.cameraStep.count + 1 },
    strayed: s.strayed || Object.entries(step).some(([key, by]) => key !== 'zoom' && by !== 0),
  };
}

function arrival(s: ExplorerState, place: Place) {
  return { place, ...homeward(s), hovered: null, named: null, skinTool: 'turn' as const };
}

function stepOf({ place, layer, hide, isolate, flagsSeen }: ExplorerState): Step {
  return { place, layer, hide, isolate, flagsSeen };
}

function travel(s: ExplorerState, moved: { history: History; step: Step } | null): Partial<ExplorerState> {
  if (!moved) return s;
  const { history, step } = moved;
  if (isSamePlace(step.place, s.place)) return { ...step, named: null, history };
  return { ...viewForNewPlace(s), ...arrival(s, step.place), ...step, history };
}

function isSameHover(a: Hovered | null, b: Hovered | null): boolean {
  if (a === b) return true;
  if (!a || !b || a.kind !== b.kind) return false;
  if (a.kind === 'point') return b.kind === 'point' && a.id === b.id;
  return b.kind === 'structure' && a.owner === b.owner && a.side === b.side;
}
