import { boxesOf, type Canvas } from './canvas.ts';
import { type Box, blur, contoursOf, type Field, fieldOf, type Ring, simplify } from './contours.ts';

/** Outlines as they are drawn: rings of one region, holes among them (fill them by the even-odd rule). */
export type Region = readonly Ring[];

/** From cells of a canvas to the units of a drawing. */
export interface Scale {
  /** Units per mm; the drawing's zero lies at this place of the screen, mm. */
  readonly perMm: number;
  readonly x: number;
  readonly y: number;
}

/** How far an outline may be off, in units of the drawing. */
const TOLERANCE = 0.16;
/** Smaller regions are not drawn, cells. */
const LEAST_CELLS = 4;
const SMOOTHING = 2;

/** What is seen in a finished canvas, as outlines. */
export interface Tracer {
  /** Where structures are seen. */
  readonly region: (has: (id: number) => boolean) => Region;
  /** Where they are brighter than a level from 0 to 1, or darker. */
  readonly brighter: (has: (id: number) => boolean, level: number) => Region;
  readonly darker: (has: (id: number) => boolean, level: number) => Region;
}

/** Prepares a finished canvas for tracing. @param scale how cells become units of the drawing */
export function tracerOf(canvas: Canvas, scale: Scale): Tracer {
  const boxes = boxesOf(canvas);
  const trace = (
    has: (id: number) => boolean,
    pick: (cell: number) => number,
    smoothing: number,
    level: number,
  ) => {
    const box = around([...boxes].filter(([id]) => has(id)).map(([, found]) => found));
    if (!box) return [];
    const field = fieldOf(canvas, box, (k) => (has(canvas.id[k] as number) ? pick(k) : 0));
    return ringsOf(field, blur(field, smoothing), canvas, scale, level);
  };
  const shade = (k: number) => canvas.shade[k] as number;
  return {
    region: (has) => trace(has, () => 1, SMOOTHING, 0.5),
    brighter: (has, level) => trace(has, shade, SMOOTHING * 2, level),
    darker: (has, level) => trace(has, (k) => 1 - shade(k), SMOOTHING * 2, 1 - level),
  };
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const most = (pick: (box: Box) => number) => boxes.reduce((so, box) => Math.max(so, pick(box)), -Infinity);
  return { x0: -most((b) => -b.x0), x1: most((b) => b.x1), y0: -most((b) => -b.y0), y1: most((b) => b.y1) };
}

/** Rings of a field that is part of a canvas, in the units of a drawing. */
export function ringsOf(
  place: { readonly left: number; readonly top: number },
  field: Field,
  canvas: Canvas,
  scale: Scale,
  level: number,
): Region {
  const { perMm, x, y } = scale;
  return contoursOf(field, level)
    .filter((ring) => areaOf(ring) > LEAST_CELLS)
    .map((ring) => {
      const drawn = ring.map((value, i) =>
        i % 2 === 0
          ? (canvas.left + (place.left + value) * canvas.cell - x) * perMm
          : (canvas.top + (place.top + value) * canvas.cell - y) * perMm,
      );
      return simplify(drawn, TOLERANCE).map(round);
    })
    .filter((ring) => ring.length >= 6);
}

function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const k = (i + 2) % ring.length;
    sum += (ring[i] as number) * (ring[k + 1] as number) - (ring[k] as number) * (ring[i + 1] as number);
  }
  return Math.abs(sum) / 2;
}

/** To a tenth of a unit: finer is not seen, and makes files larger. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
