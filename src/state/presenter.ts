import { create } from 'zustand';

/**
 * A second window or screen that shows the clean picture while this one keeps the controls. The windows talk through a
 * BroadcastChannel of this origin: nothing leaves the device.
 */
export const PRESENTER_CHANNEL = 'trigger-point-explorer-second-screen';

/** Where the camera stands and what it looks at, scene frame, m. */
export type CameraPose = readonly [
  x: number,
  y: number,
  z: number,
  targetX: number,
  targetY: number,
  targetZ: number,
];

/** What the leading window says, and what the second one answers. */
export type PresenterMessage =
  /** All that a link says, and whether safety questions have been seen; `frozen` windows keep what they show. */
  | { readonly kind: 'view'; readonly link: string; readonly fragment: string; readonly flagsSeen: boolean }
  | { readonly kind: 'camera'; readonly pose: CameraPose }
  /** Where the pointer is, from the middle of the free part of the picture, in heights of the picture; null for off. */
  | { readonly kind: 'laser'; readonly at: readonly [x: number, y: number] | null }
  /** A second window has come and asks for what is shown; or it goes. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'bye' };

/**
 * How this window and a second one, which shows the clean picture, stand to each other. Pose (scene frame, m) and
 * laser (from the middle of the free part, in heights of the picture) are what the leading window told last.
 */
export interface Presenter {
  /** Whether this window is the second one. */
  readonly follows: boolean;
  /** Whether a second window listens to this one. */
  readonly followed: boolean;
  /** The second window keeps its picture while this one goes on. */
  readonly frozen: boolean;
  readonly pose: CameraPose | null;
  readonly laser: readonly [x: number, y: number] | null;
  setFrozen(frozen: boolean): void;
}

/** How this window and a second one stand to each other now; `app/present.ts` writes it. */
export const usePresenter = create<Presenter>()((set) => ({
  follows: false,
  followed: false,
  frozen: false,
  pose: null,
  laser: null,
  setFrozen: (frozen) => set({ frozen }),
}));

/** Whether something that came through the channel is a message; another version's window may say anything. */
export function isPresenterMessage(data: unknown): data is PresenterMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  const message = data as Record<string, unknown>;
  switch (message.kind) {
    case 'view':
      return (
        typeof message.link === 'string' &&
        message.link.startsWith('/') &&
        typeof message.fragment === 'string' &&
        typeof message.flagsSeen === 'boolean'
      );
    case 'camera':
      return areNumbers(message.pose, 6);
    case 'laser':
      return message.at === null || areNumbers(message.at, 2);
    case 'hello':
    case 'bye':
      return true;
    default:
      return false;
  }
}

function areNumbers(value: unknown, count: number): boolean {
  return Array.isArray(value) && value.length === count && value.every(Number.isFinite);
}
