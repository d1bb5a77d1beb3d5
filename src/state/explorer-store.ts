import { create } from 'zustand';
import { DEFAULT_VIEW, type Region, type View, type ViewState } from './view.ts';

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

interface ExplorerState extends ViewState {
  readonly prefersDark: boolean;
  readonly sceneStatus: SceneStatus;
  readonly sceneFailure: SceneFailure | null;
  /** Share of the model that has arrived, 0 to 1. */
  readonly progress: number;
  /** Grows with each try to build the scene; a new number is a new canvas. */
  readonly attempt: number;
  readonly insets: FreeInsets;
  readonly cost: FrameCost;
  /** Grows with each request to look from the chosen view, so that choosing it again flies back. */
  readonly flights: number;
  /** True once a hand has turned the camera away from the chosen view. */
  readonly strayed: boolean;
  /** The last step asked for, with a count that makes each one new. */
  readonly step: CameraStep & { readonly count: number };

  /** Changes what a link carries, without a flight. */
  set(change: Partial<ViewState>): void;
  /** Looks from a side, at the whole body unless a region is named. */
  lookFrom(view: View, region?: Region): void;
  stepCamera(step: Partial<CameraStep>): void;
  stray(): void;
  reportProgress(progress: number): void;
  reportStatus(status: SceneStatus): void;
  reportFailure(failure: SceneFailure): void;
  reportCost(cost: FrameCost): void;
  reportInsets(insets: FreeInsets): void;
  reportPrefersDark(prefersDark: boolean): void;
  retry(): void;
}

/** The explorer's one store: ids and flags, never three objects. */
export const useExplorer = create<ExplorerState>()((set) => ({
  ...DEFAULT_VIEW,
  prefersDark: false,
  sceneStatus: 'loading',
  sceneFailure: null,
  progress: 0,
  attempt: 0,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  cost: { triangles: 0, drawCalls: 0 },
  flights: 0,
  strayed: false,
  step: { turn: 0, tilt: 0, zoom: 0, count: 0 },

  set: (change) => set(change),
  lookFrom: (view, region = 'body') => set((s) => ({ view, region, flights: s.flights + 1, strayed: false })),
  stepCamera: ({ turn = 0, tilt = 0, zoom = 0 }) =>
    set((s) => ({
      step: { turn, tilt, zoom, count: s.step.count + 1 },
      strayed: s.strayed || turn !== 0 || tilt !== 0,
    })),
  stray: () => set((s) => (s.strayed ? s : { strayed: true })),
  reportProgress: (progress) => set({ progress }),
  reportStatus: (sceneStatus) => set({ sceneStatus, sceneFailure: null }),
  reportFailure: (sceneFailure) => set({ sceneStatus: 'failed', sceneFailure }),
  reportCost: (cost) => set({ cost }),
  reportInsets: (insets) => set({ insets }),
  reportPrefersDark: (prefersDark) => set({ prefersDark }),
  retry: () =>
    set((s) => ({ sceneStatus: 'loading', sceneFailure: null, progress: 0, attempt: s.attempt + 1 })),
}));

/** Whether the dark theme is on, by choice or by the system's wish. */
export function isDark(state: Pick<ExplorerState, 'theme' | 'prefersDark'>): boolean {
  return state.theme === 'auto' ? state.prefersDark : state.theme === 'dark';
}
