import type { TriggerPointId } from '../anatomy/ids.ts';
import type { History } from './history.ts';
import type { InsideStep } from './inside.ts';
import type { MapFault } from './map-link.ts';
import type { Mark, MarkPlace, SharedMap } from './marks.ts';
import type { Place, Unknown } from './place.ts';
import type { SidedZone } from './sided-zones.ts';
import type { HideableId, Reach, Region, SideChoice, View, ViewState } from './view.ts';

/** How far the scene has come. `lost` is a graphics context taken away by the system; it may come back. */
export type SceneStatus = 'loading' | 'ready' | 'failed' | 'lost';

/** Why there is no scene; the words for it are the panel's business. `stage-missing`: the part that draws did not arrive. */
export type SceneFailure = 'no-webgl' | 'no-memory' | 'model-missing' | 'stage-missing' | 'broken';

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

/** What an address says. */
export interface Opened {
  readonly place: Place;
  readonly view: ViewState;
  readonly unknown: Unknown | null;
  readonly flagsSeen: boolean;
  /** The map that came with it; absent where the present one stays. */
  readonly brought?: { readonly map: SharedMap; readonly fault: MapFault | null };
}

/** What a finger does on the body in the treatment room: turns and chooses, marks, draws over it, or points. */
export const ROOM_TOOLS = ['look', 'mark', 'draw', 'laser'] as const;
export type RoomTool = (typeof ROOM_TOOLS)[number];

/**
 * Everything the app knows while it runs, as ids and flags, and what may be done to it. Place and view follow the
 * address; the rest belongs to this visit alone. Nothing here is kept about a person.
 */
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
  readonly roomTool: RoomTool;
  /** What has been marked; kept while one goes from place to place. */
  readonly map: SharedMap;
  readonly mapFault: MapFault | null;
  /** The mark that is being written on, as its place in the list; null for none. */
  readonly openMark: number | null;
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
  open(opened: Opened): void;
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
  /** Takes a muscle or another structure off the body, or puts it back; can be undone. */
  toggleHidden(id: HideableId): void;
  /**
   * Marks where it hurts; nothing at places other than `hurts`. One stroke is one step back: `continues` says that the
   * stroke before goes on.
   */
  markZones(zones: readonly SidedZone[], continues?: boolean): void;
  /** Chooses what a finger on the skin does: turn the body, paint where it hurts, or erase. */
  setSkinTool(tool: SkinTool): void;
  /** Chooses what a finger does in the treatment room: turn the body, mark, draw or point. */
  setRoomTool(tool: RoomTool): void;
  /** Changes what is marked; each change is one step back. */
  addMark(place: MarkPlace): void;
  /** Changes the mark at a place of the list, counted from 0; its own place on the body stays. */
  changeMark(index: number, change: Partial<Omit<Mark, 'place'>>): void;
  /** Takes the mark at a place of the list away; those behind it get new numbers. */
  removeMark(index: number): void;
  /** Moves a mark one place up (-1) or down (1) in the list. */
  moveMark(index: number, by: -1 | 1): void;
  /** Changes what the map says beside its marks. */
  changeMap(change: Partial<SharedMap>): void;
  /** Opens the card of a mark, or closes it. */
  setOpenMark(index: number | null): void;
  /** Takes the last step back; nothing where there is none. */
  undo(): void;
  /** Does again what was taken back last. */
  redo(): void;
  /** The safety questions of the open condition have been answered or passed over. */
  passFlags(): void;
  /** Puts away the notice about what an address asked for in vain. */
  dismissUnknown(): void;
  /** A pointer or the focus is on something, in the scene or in the text; both show it. */
  hover(hovered: Hovered | null): void;
  /** Names a structure that was tapped and has no page of its own. */
  name(named: NamedStructure | null): void;
  /** Turns or nears the camera by a step, as buttons and keys do. */
  stepCamera(step: Partial<CameraStep>): void;
  /** A hand has turned the camera away from the chosen view. */
  stray(): void;
  /** The scene tells which share of the model has arrived, 0 to 1. */
  reportProgress(progress: number): void;
  /** The scene tells how far it is, so that the page can say so. */
  reportStatus(status: SceneStatus): void;
  /** The scene tells why it cannot be drawn. */
  reportFailure(failure: SceneFailure): void;
  /** The scene tells what the last frame cost, for the playground. */
  reportCost(cost: FrameCost): void;
  /** The view into a muscle did not arrive; its steps are drawn from now on. */
  reportInsideMissing(): void;
  reportInsets(insets: FreeInsets): void;
  reportPrefersDark(prefersDark: boolean): void;
  retry(): void;
}
