import type { FreeInsets } from '../state/explorer-store.ts';
import type { Region, View } from '../state/view.ts';

/** Field of view from top to bottom. A long lens, as in a portrait: near parts do not swell. */
export const LENS_FOV_DEG = 24;

/** A subject of the camera: scene frame, metres; angles in degrees, azimuth 0 in front and 90 at the body's left. */
export interface Framing {
  readonly centre: readonly [x: number, y: number, z: number];
  /** What must fit into the picture, as seen from there. */
  readonly width: number;
  readonly height: number;
  /** Distance from the centre to the nearest point of the subject. */
  readonly depth: number;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  /** Beyond this distance from the centre, m, the body dissolves; absent where all of it belongs in the picture. */
  readonly clearM?: number;
}

/** Directions of the views. Seen from straight above or below, the front of the body is at the bottom or the top. */
export const DIRECTION_OF_VIEW: Record<View, Pick<Framing, 'azimuthDeg' | 'elevationDeg'>> = {
  front: { azimuthDeg: 0, elevationDeg: 0 },
  left: { azimuthDeg: 90, elevationDeg: 0 },
  back: { azimuthDeg: 180, elevationDeg: 0 },
  right: { azimuthDeg: -90, elevationDeg: 0 },
  sole: { azimuthDeg: 0, elevationDeg: -80 },
  top: { azimuthDeg: 0, elevationDeg: 80 },
};

/** Both feet from below, for the view of the soles of the whole body. */
const SOLES = { centre: [0, 0.03, 0.02], width: 0.34, height: 0.34, depth: 0.05, clearM: 0.3 } as const;

/** Regions that leave the direction to the view. */
type Surroundings = Pick<Framing, 'centre' | 'width' | 'height' | 'depth'>;
const AROUND: Partial<Record<Region, Surroundings>> = {
  head: { centre: [0, 1.602, 0.005], width: 0.22, height: 0.255, depth: 0.09 },
  neck: { centre: [0, 1.5, -0.005], width: 0.34, height: 0.34, depth: 0.1 },
  trunk: { centre: [0, 1.2, -0.01], width: 0.5, height: 0.66, depth: 0.13 },
};

const DIRECTED: Partial<Record<Region, Framing>> = {
  'hand-palm': {
    centre: [0.28, 0.785, 0.05],
    width: 0.17,
    height: 0.23,
    depth: 0.05,
    azimuthDeg: 12,
    elevationDeg: 0,
    clearM: 0.125,
  },
  'hand-back': {
    centre: [0.28, 0.785, 0.05],
    width: 0.17,
    height: 0.23,
    depth: 0.05,
    azimuthDeg: 192,
    elevationDeg: 0,
    clearM: 0.125,
  },
  'foot-top': {
    centre: [0.1, 0.06, 0.025],
    width: 0.2,
    height: 0.3,
    depth: 0.08,
    azimuthDeg: 18,
    elevationDeg: 58,
    clearM: 0.15,
  },
  'foot-sole': {
    centre: [0.1, 0.02, 0.025],
    width: 0.16,
    height: 0.28,
    depth: 0.05,
    azimuthDeg: 8,
    elevationDeg: -80,
    clearM: 0.15,
  },
};

/** Where the camera looks for a view and a region. */
export function framingOf(view: View, region: Region): Framing {
  const directed = DIRECTED[region];
  if (directed) return directed;
  const direction = DIRECTION_OF_VIEW[view];
  if (view === 'sole' && region === 'body') return { ...SOLES, ...direction };
  if (view === 'top' && region === 'body') {
    return { centre: [0, 1.45, 0], width: 0.72, height: 0.5, depth: 0.25, ...direction };
  }
  const around = AROUND[region];
  if (around) return { ...around, ...direction };
  const sideways = view === 'left' || view === 'right';
  return {
    centre: [0, 0.842, 0],
    width: sideways ? 0.36 : 0.72,
    height: 1.8,
    depth: 0.06,
    ...direction,
  };
}

/** Size of the canvas in CSS pixels. */
export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/** Distance in metres from which a subject just fits into the free part of the canvas. */
export function framingDistance(framing: Framing, canvas: CanvasSize, insets: FreeInsets): number {
  const free = freeSize(canvas, insets);
  // metres per pixel at distance 1: the whole canvas shows 2 tan(fov / 2) m from top to bottom
  const perPixel = (2 * Math.tan((LENS_FOV_DEG * Math.PI) / 360)) / canvas.height;
  const forHeight = framing.height / (free.height * perPixel);
  const forWidth = framing.width / (free.width * perPixel);
  return Math.max(forHeight, forWidth) + framing.depth;
}

/** How far the picture must slide, in CSS pixels, so that its middle is the middle of the free part. */
export function framingShift(canvas: CanvasSize, insets: FreeInsets): { x: number; y: number } {
  if (freeSize(canvas, insets) === canvas) return { x: 0, y: 0 };
  return { x: (insets.left - insets.right) / 2, y: (insets.top - insets.bottom) / 2 };
}

/** Controls may cover nearly everything on a tiny screen; then the whole canvas counts as free. */
function freeSize(canvas: CanvasSize, insets: FreeInsets): CanvasSize {
  const width = canvas.width - insets.left - insets.right;
  const height = canvas.height - insets.top - insets.bottom;
  return width < 80 || height < 80 ? canvas : { width, height };
}
