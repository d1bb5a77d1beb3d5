import type { Box } from './contours.ts';
import type { Point3 } from './projection.ts';

// A small picture in numbers: which structure is seen at each place, how near, how bright. From it outlines are traced,
// so that what covers what is right by itself.

/** Light from the upper left, from the viewer's side; screen axes. */
const LIGHT: Point3 = [-0.42, -0.58, 0.7];

/** The number of a cell in which nothing is seen. */
export const NOTHING = -1;

/**
 * A picture in square cells: for each how near, what, and how bright the nearest thing is. Lengths in mm of the
 * drawing.
 */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** mm of the screen at the middle of the first cell, and per cell. */
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly depth: Float32Array;
  readonly id: Int16Array;
  /** 0 dark to 1 bright. */
  readonly shade: Float32Array;
}

/** A corner of a face on the screen, mm, with its depth towards the eye, and how bright it is. */
export interface Corner {
  readonly at: Point3;
  readonly shade: number;
}

/**
 * An empty picture for `paintTriangle` and `paintBall`: its left upper corner, its size and the edge of its square
 * cells, all in mm of the drawing.
 */
export function createCanvas(
  left: number,
  top: number,
  widthMm: number,
  heightMm: number,
  cell: number,
): Canvas {
  const [width, height] = [Math.ceil(widthMm / cell) + 1, Math.ceil(heightMm / cell) + 1];
  const size = width * height;
  return {
    width,
    height,
    left,
    top,
    cell,
    depth: new Float32Array(size).fill(-Infinity),
    id: new Int16Array(size).fill(NOTHING),
    shade: new Float32Array(size),
  };
}

/** How bright a face is that looks along a screen direction, 0 to 1. */
export function shadeOf(normal: Point3): number {
  const lit = normal[0] * LIGHT[0] + normal[1] * LIGHT[1] + normal[2] * LIGHT[2];
  return Math.min(1, Math.max(0, 0.5 + 0.5 * lit));
}

/** Cell at a place of the screen; -1 outside. */
export function cellAt({ width, height, left, top, cell }: Canvas, x: number, y: number): number {
  const [i, j] = [Math.round((x - left) / cell), Math.round((y - top) / cell)];
  return i < 0 || j < 0 || i >= width || j >= height ? -1 : j * width + i;
}

/** Paints a face; nearer ones win. */
export function paintTriangle(canvas: Canvas, a: Corner, b: Corner, c: Corner, id: number): void {
  const { width, height, left, top, cell } = canvas;
  const [ax, ay] = [(a.at[0] - left) / cell, (a.at[1] - top) / cell];
  const [bx, by] = [(b.at[0] - left) / cell, (b.at[1] - top) / cell];
  const [cx, cy] = [(c.at[0] - left) / cell, (c.at[1] - top) / cell];
  const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
  if (Math.abs(area) < 1e-9) return;
  const from = Math.max(0, Math.ceil(Math.min(ax, bx, cx)));
  const to = Math.min(width - 1, Math.floor(Math.max(ax, bx, cx)));
  const high = Math.max(0, Math.ceil(Math.min(ay, by, cy)));
  const low = Math.min(height - 1, Math.floor(Math.max(ay, by, cy)));
  for (let y = high; y <= low; y++) {
    for (let x = from; x <= to; x++) {
      const wb = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area;
      const wc = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area;
      const wa = 1 - wb - wc;
      if (wa < -1e-6 || wb < -1e-6 || wc < -1e-6) continue;
      paint(
        canvas,
        y * width + x,
        a.at[2] * wa + b.at[2] * wb + c.at[2] * wc,
        id,
        a.shade * wa + b.shade * wb + c.shade * wc,
      );
    }
  }
}

/** Paints a ball (screen axes, mm) with a number into the canvas; where something nearer stands, that stays. */
export function paintBall(canvas: Canvas, [mx, my, mz]: Point3, radius: number, id: number): void {
  const { width, height, left, top, cell } = canvas;
  const from = Math.max(0, Math.ceil((mx - radius - left) / cell));
  const to = Math.min(width - 1, Math.floor((mx + radius - left) / cell));
  const high = Math.max(0, Math.ceil((my - radius - top) / cell));
  const low = Math.min(height - 1, Math.floor((my + radius - top) / cell));
  for (let y = high; y <= low; y++) {
    for (let x = from; x <= to; x++) {
      const [dx, dy] = [left + x * cell - mx, top + y * cell - my];
      const rest = radius * radius - dx * dx - dy * dy;
      if (rest < 0) continue;
      const dz = Math.sqrt(rest);
      paint(canvas, y * width + x, mz + dz, id, shadeOf([dx / radius, dy / radius, dz / radius]));
    }
  }
}

/** For each number that is seen somewhere in the canvas the smallest box of cells around it. */
export function boxesOf(canvas: Canvas): ReadonlyMap<number, Box> {
  const boxes = new Map<number, { x0: number; x1: number; y0: number; y1: number }>();
  canvas.id.forEach((id, k) => {
    if (id === NOTHING) return;
    const [x, y] = [k % canvas.width, Math.floor(k / canvas.width)];
    const box = boxes.get(id);
    if (!box) boxes.set(id, { x0: x, x1: x, y0: y, y1: y });
    else {
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y1 = y;
    }
  });
  return boxes;
}

function paint(canvas: Canvas, k: number, depth: number, id: number, shade: number): void {
  if (depth <= (canvas.depth[k] as number)) return;
  canvas.depth[k] = depth;
  canvas.id[k] = id;
  canvas.shade[k] = shade;
}
