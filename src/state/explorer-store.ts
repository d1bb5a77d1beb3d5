import { create } from 'zustand';
import type { CameraStep, ExplorerState, Hovered } from './explorer-state.ts';
import { type History, NO_HISTORY, redoIn, remember, type Step, undoIn } from './history.ts';
import { shownStep, stepsShown } from './inside.ts';
import { EMPTY_MAP, type SharedMap, withChangedMark, withMark, withMovedMark, withoutMark } from './marks.ts';
import { HOME, isSamePlace, type Place } from './place.ts';
import { DEFAULT_VIEW, viewForNewPlace } from './view.ts';

export * from './explorer-state.ts';

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
  roomTool: 'look',
  map: EMPTY_MAP,
  mapFault: null,
  openMark: null,
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
  open: ({ place, view, unknown, flagsSeen, brought }) =>
    set((s) => ({
      ...view,
      ...arrival(s, place),
      unknown,
      flagsSeen,
      ...(brought ? { map: brought.map, mapFault: brought.fault, openMark: null } : {}),
    })),
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
  setRoomTool: (roomTool) => set({ roomTool }),
  addMark: (place) =>
    set((s) => {
      const map = withMark(s.map, place);
      return map === s.map ? s : { ...mapChanged(s, map), openMark: map.marks.length - 1 };
    }),
  changeMark: (index, change) => set((s) => mapChanged(s, withChangedMark(s.map, index, change))),
  removeMark: (index) => set((s) => ({ ...mapChanged(s, withoutMark(s.map, index)), openMark: null })),
  moveMark: (index, by) =>
    set((s) => ({
      ...mapChanged(s, withMovedMark(s.map, index, by)),
      ...(s.openMark === index ? { openMark: index + by } : {}),
    })),
  changeMap: (change) => set((s) => mapChanged(s, { ...s.map, ...change })),
  setOpenMark: (openMark) => set({ openMark }),
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

function mapChanged(s: ExplorerState, map: SharedMap): Partial<ExplorerState> {
  return map === s.map ? s : { map, mapFault: null, history: remember(s.history, stepOf(s)) };
}

function stepOf({ place, layer, hide, isolate, flagsSeen, map }: ExplorerState): Step {
  return { place, layer, hide, isolate, flagsSeen, map };
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
