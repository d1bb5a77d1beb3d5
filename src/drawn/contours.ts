/** Closed ring on the screen: x, y, x, y. */
export type Ring = readonly number[];

/** Numbers on the nodes of a grid. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** First and last column and row, all included. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A field of a box of a grid, with a margin of nothing. */
export function fieldOf(
  { width }: { readonly width: number },
  { x0, x1, y0, y1 }: Box,
  pick: (cell: number) => number,
  margin = 3,
): Field & { readonly left: number; readonly top: number } {
  const [w, h] = [x1 - x0 + 1 + 2 * margin, y1 - y0 + 1 + 2 * margin];
  const values = new Float32Array(w * h);
  for (let y = y0; y <= y1; y++) {
    for (let x = x0; x <= x1; x++) {
      values[(y - y0 + margin) * w + x - x0 + margin] = pick(y * width + x);
    }
  }
  return { width: w, height: h, values, left: x0 - margin, top: y0 - margin };
}

/** Means over the neighbours, so that an outline is smooth. */
export function blur({ width, height, values }: Field, times: number): Field {
  let from = values;
  for (let n = 0; n < times; n++) {
    const to = new Float32Array(from.length);
    for (let y = 1; y < height - 1; y++) {
      for (let k = y * width + 1; k < (y + 1) * width - 1; k++) to[k] = meanAt(from, k, width);
    }
    from = to;
  }
  return { width, height, values: from };
}

function meanAt(v: Float32Array, k: number, width: number): number {
  const sides =
    (v[k - 1] as number) + (v[k + 1] as number) + (v[k - width] as number) + (v[k + width] as number);
  const above = (v[k - width - 1] as number) + (v[k - width + 1] as number);
  const below = (v[k + width - 1] as number) + (v[k + width + 1] as number);
  return (4 * (v[k] as number) + 2 * sides + above + below) / 16;
}

/** Each node's distance in cells from the nearest node above one half. */
export function distances({ width, height, values }: Field): Field {
  const d = Float32Array.from(values, (v) => (v > 0.5 ? 0 : 1e6));
  const relax = (k: number, from: number, by: number) => {
    d[k] = Math.min(d[k] as number, (d[from] as number) + by);
  };
  const sweep = (x: number, y: number, way: 1 | -1) => {
    const k = y * width + x;
    const [back, up] = [x - way, y - way];
    const row = (up >= 0 && up < height ? k - way * width : -1) as number;
    if (back >= 0 && back < width) relax(k, k - way, 1);
    if (row < 0) return;
    relax(k, row, 1);
    if (x > 0) relax(k, row - 1, Math.SQRT2);
    if (x < width - 1) relax(k, row + 1, Math.SQRT2);
  };
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) sweep(x, y, 1);
  for (let y = height - 1; y >= 0; y--) for (let x = width - 1; x >= 0; x--) sweep(x, y, -1);
  return { width, height, values: d };
}

/** Outlines of where a field is at least `level`, holes included, in cells; marching squares. */
export function contoursOf({ width, height, values }: Field, level: number): readonly Ring[] {
  const next = new Map<number, number>();
  const value = (x: number, y: number) => values[y * width + x] as number;
  const across = (x: number, y: number) => (y * width + x) * 2;
  const down = (x: number, y: number) => (y * width + x) * 2 + 1;
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const corners = [value(x, y), value(x + 1, y), value(x + 1, y + 1), value(x, y + 1)] as const;
      const kind = corners.reduce((sum, v, i) => sum + (v >= level ? 1 << i : 0), 0);
      if (kind === 0 || kind === 15) continue;
      const [t, r, b, l] = [across(x, y), down(x + 1, y), across(x, y + 1), down(x, y)];
      const edges = [t, r, b, l] as const;
      // the inside lies to the right of the way from edge to edge
      for (const [from, to] of WAYS[kind] as readonly (readonly [number, number])[]) {
        next.set(edges[from] as number, edges[to] as number);
      }
    }
  }
  const place = (key: number): readonly [number, number] => {
    const node = key >> 1;
    const [x, y] = [node % width, Math.floor(node / width)];
    const a = value(x, y);
    const b = key % 2 === 0 ? value(x + 1, y) : value(x, y + 1);
    const share = a === b ? 0.5 : (level - a) / (b - a);
    return key % 2 === 0 ? [x + share, y] : [x, y + share];
  };
  const rings: Ring[] = [];
  for (const first of [...next.keys()]) {
    const ring: number[] = [];
    for (let key: number | undefined = first; key !== undefined && next.has(key); ) {
      ring.push(...place(key));
      const following: number | undefined = next.get(key);
      next.delete(key);
      key = following;
    }
    if (ring.length >= 6) rings.push(ring);
  }
  return rings;
}

/** Top, right, bottom, left edge: from which to which an outline runs, by the corners inside (1, 2, 4, 8 clockwise). */
const WAYS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** A line without the points that lie within `tolerance` of it; a ring keeps its first point. */
export function simplify(line: readonly number[], tolerance: number): number[] {
  const count = line.length / 2;
  if (count < 3) return [...line];
  const keep = new Uint8Array(count);
  keep[0] = 1;
  keep[count - 1] = 1;
  const open: (readonly [number, number])[] = [[0, count - 1]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [from, to] = pair;
    const [ax, ay] = [line[from * 2] as number, line[from * 2 + 1] as number];
    const [bx, by] = [(line[to * 2] as number) - ax, (line[to * 2 + 1] as number) - ay];
    const length = Math.hypot(bx, by);
    let [far, which] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const [px, py] = [(line[i * 2] as number) - ax, (line[i * 2 + 1] as number) - ay];
      const d = length < 1e-9 ? Math.hypot(px, py) : Math.abs(px * by - py * bx) / length;
      if (d > far) [far, which] = [d, i];
    }
    if (which < 0) continue;
    keep[which] = 1;
    open.push([from, which], [which, to]);
  }
  return line.filter((_, i) => keep[i >> 1] === 1);
}
