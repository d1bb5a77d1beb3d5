import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import { SENSITIVE_ZONES } from '../content/zone-ids.ts';
import type { ExplorerState } from './explorer-store.ts';
import { focusOf } from './focus.ts';
import { createFrameSignal } from './frame-signal.ts';
import { depthOfStep } from './inside.ts';
import { patternOf } from './painted.ts';
import { createPlacePath } from './place.ts';
import { createZonesParam, type SidedZone } from './sided-zones.ts';
import { oneSide } from './view.ts';

/** Something on the body that has a sign on the screen. */
export type Anchor = { readonly key: string; readonly side: 'left' | 'right' } & (
  | { readonly kind: 'point'; readonly id: TriggerPointId }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  /** A zone that paths lead to; `sign` where it is marked by a neutral sign instead of paint. */
  | { readonly kind: 'zone'; readonly id: ZoneId; readonly sign: boolean }
);

const NONE: readonly Anchor[] = [];
let lastKey = '';
let lastAnchors = NONE;

/** What has a sign now, points first; the same array while nothing changes. Scene and page count alike by it. */
export function anchorsOf({
  place,
  side,
  flagsSeen,
  compare,
  step,
}: Pick<ExplorerState, 'place' | 'side' | 'flagsSeen' | 'compare' | 'step'>): readonly Anchor[] {
  // two sources side by side are looked at without the numbers of all the others
  const waits =
    (place.kind === 'condition' && (!flagsSeen || compare !== null)) ||
    // on a whole body a number would hide its muscle; among the fibres the picture has names of its own
    (place.kind === 'inside' && (step === 'body' || depthOfStep(step) > 2));
  const zones = place.kind === 'hurts' ? createZonesParam(place.zones) : '';
  const key = waits ? '' : `${createPlacePath(place)} ${zones} ${side}`;
  if (key === lastKey) return lastAnchors;
  lastKey = key;
  lastAnchors = key === '' ? NONE : makeAnchors(place, side);
  return lastAnchors;
}

function makeAnchors(place: ExplorerState['place'], side: ExplorerState['side']): readonly Anchor[] {
  if (place.kind === 'inside') {
    const of = oneSide(side);
    return [{ kind: 'point', id: place.id, side: of, key: `${place.id} ${of}` }];
  }
  const { points, muscles } = focusOf(place);
  const sides = side === 'both' ? (['right', 'left'] as const) : [side];
  return [
    ...sides.flatMap((of): Anchor[] => [
      ...points.map((id) => ({ kind: 'point', id, side: of, key: `${id} ${of}` }) as const),
      ...[...muscles.keys()].map((id) => ({ kind: 'muscle', id, side: of, key: `${id} ${of}` }) as const),
    ]),
    ...zonesWithAnchors(place, side).map(zoneAnchor),
  ];
}

/** Where paths lead to from the open point, and what gets a sign instead of paint. */
function zonesWithAnchors(place: ExplorerState['place'], side: ExplorerState['side']): readonly SidedZone[] {
  if (place.kind === 'hurts') return place.zones.filter(({ id }) => SENSITIVE_ZONES.includes(id));
  if (place.kind !== 'point') return [];
  const { primary, spillover } = patternOf(place.id, side);
  return [...primary, ...spillover.filter(({ id }) => SENSITIVE_ZONES.includes(id))];
}

function zoneAnchor({ id, side }: SidedZone): Anchor {
  const of = side === 'right' ? 'right' : 'left';
  return { kind: 'zone', id, side: of, key: `zone ${id} ${of}`, sign: SENSITIVE_ZONES.includes(id) };
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

/**
 * Where the signs are on the screen after the last frame, CSS pixels from the upper left corner of the scene. Written
 * by the scene, read by the page.
 */
export const anchorFrame: AnchorFrame = {
  anchors: NONE,
  x: new Float32Array(0),
  y: new Float32Array(0),
  behind: new Uint8Array(0),
};

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

/** Given by the scene after each frame in which the signs' places were written. */
export const anchorSignal = createFrameSignal();
