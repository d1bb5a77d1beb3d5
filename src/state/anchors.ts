import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import type { ExplorerState } from './explorer-store.ts';
import { focusOf } from './focus.ts';
import { createPlacePath } from './place.ts';

/** Something on the body that has a sign on the screen. */
export type Anchor = { readonly key: string; readonly side: 'left' | 'right' } & (
  | { readonly kind: 'point'; readonly id: TriggerPointId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'zone'; readonly id: ZoneId }
);

const NONE: readonly Anchor[] = [];
let lastKey = '';
let lastAnchors = NONE;

/** What has a sign now, points first; the same array while nothing changes. Scene and page count alike by it. */
export function anchorsOf({
  place,
  side,
  flagsSeen,
}: Pick<ExplorerState, 'place' | 'side' | 'flagsSeen'>): readonly Anchor[] {
  const waits = place.kind === 'condition' && !flagsSeen;
  const zone = place.kind === 'hurts' ? place.zone : '';
  const key = waits ? '' : `${createPlacePath(place)} ${zone} ${side}`;
  if (key === lastKey) return lastAnchors;
  lastKey = key;
  lastAnchors = key === '' ? NONE : makeAnchors(place, side);
  return lastAnchors;
}

function makeAnchors(place: ExplorerState['place'], side: ExplorerState['side']): readonly Anchor[] {
  const { points, muscles } = focusOf(place);
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return sides.flatMap((of): Anchor[] => [
    ...points.map((id) => ({ kind: 'point', id, side: of, key: `${id} ${of}` }) as const),
    ...(place.kind === 'hurts' && place.zone
      ? [{ kind: 'zone', id: place.zone, side: of, key: `${place.zone} ${of}` } as const]
      : []),
    ...[...muscles.keys()].map((id) => ({ kind: 'muscle', id, side: of, key: `${id} ${of}` }) as const),
  ]);
}

/**
 * Where the anchors are on the screen after the last frame: CSS pixels from the upper left corner of the scene, and
 * whether the place lies on the far side of the body. Written by the scene for each frame, read by the page; plain
 * numbers, so that nothing is made anew while the camera moves.
 */
export interface AnchorFrame {
  anchors: readonly Anchor[];
  x: Float32Array;
  y: Float32Array;
  behind: Uint8Array;
}

export const anchorFrame: AnchorFrame = {
  anchors: NONE,
  x: new Float32Array(0),
  y: new Float32Array(0),
  behind: new Uint8Array(0),
};

const listeners = new Set<() => void>();

/** Makes room for as many anchors; the scene calls it before it writes. */
export function prepareAnchorFrame(anchors: readonly Anchor[]): AnchorFrame {
  if (anchorFrame.anchors !== anchors) {
    anchorFrame.anchors = anchors;
    if (anchorFrame.x.length < anchors.length) {
      anchorFrame.x = new Float32Array(anchors.length);
      anchorFrame.y = new Float32Array(anchors.length);
      anchorFrame.behind = new Uint8Array(anchors.length);
    }
  }
  return anchorFrame;
}

/** Tells the page that the frame has been written. */
export function publishAnchorFrame(): void {
  for (const listener of listeners) listener();
}

export function subscribeAnchorFrame(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
