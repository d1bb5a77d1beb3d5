import type { TriggerPointId } from '../../anatomy/ids.ts';
import { type Anchor, anchorFrame } from '../../state/anchors.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { placeLabels } from './place-labels.ts';
import { type Bounds, placeMarkers } from './place-markers.ts';

/** Distance of two markers' middles: as much as a target must measure. */
const MARKER_GAP_PX = 44;
const MARKER_HALF_PX = 22;
const LABEL_PITCH_PX = 40;
/** Columns at the edges of the free area that names stand in; see `--label-column` in the styles. */
export const LABEL_COLUMN_PX = 168;
/** A leader shorter than this would only be clutter. */
const SHORTEST_LEADER_PX = 17;

/** Arrays to lay out in, made once for a list of anchors. */
export interface Layout {
  readonly points: readonly number[];
  readonly muscles: readonly number[];
  readonly zones: readonly number[];
  /** Paths from the open point to where it is felt: indexes of their two anchors. */
  readonly paths: readonly { readonly from: number; readonly to: number }[];
  readonly anchorX: Float32Array;
  readonly anchorY: Float32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly labelY: Float32Array;
  readonly left: number[];
  readonly right: number[];
}

/**
 * Makes the arrays that `layOut` fills in every frame, so that it makes none itself.
 *
 * @param open the trigger point whose pattern is shown, from which paths lead to where it is felt; null for none
 */
export function createLayout(anchors: readonly Anchor[], open: TriggerPointId | null): Layout {
  const indexes = (kind: Anchor['kind']) => anchors.flatMap((anchor, i) => (anchor.kind === kind ? [i] : []));
  const points = indexes('point');
  return {
    points,
    muscles: indexes('muscle'),
    zones: indexes('zone'),
    paths: pathsOf(anchors, open),
    anchorX: new Float32Array(points.length),
    anchorY: new Float32Array(points.length),
    x: new Float32Array(points.length),
    y: new Float32Array(points.length),
    labelY: new Float32Array(anchors.length),
    left: [],
    right: [],
  };
}

/** From the open point on each side to the zones of that side that are painted. */
function pathsOf(anchors: readonly Anchor[], open: TriggerPointId | null) {
  return anchors.flatMap((anchor, to) => {
    if (anchor.kind !== 'zone' || anchor.sign) return [];
    const from = anchors.findIndex(
      (other) => other.kind === 'point' && other.id === open && other.side === anchor.side,
    );
    return from < 0 ? [] : [{ from, to }];
  });
}

/** Puts every sign where the last frame of the scene wants it. Touches styles alone, through the CSSOM. */
export function layOut(layer: HTMLElement, anchors: readonly Anchor[], layout: Layout, phone: boolean): void {
  if (anchorFrame.anchors !== anchors) return;
  const { insets } = useExplorer.getState();
  const free: Bounds = {
    left: insets.left,
    top: insets.top,
    right: layer.clientWidth - insets.right,
    bottom: layer.clientHeight - insets.bottom,
  };
  const signs = signsOf(layer);
  const count = layout.points.length;
  layout.points.forEach((anchor, i) => {
    layout.anchorX[i] = anchorFrame.x[anchor] as number;
    layout.anchorY[i] = anchorFrame.y[anchor] as number;
  });
  const bounds = inset(free, MARKER_HALF_PX);
  placeMarkers(count, layout.anchorX, layout.anchorY, layout.x, layout.y, bounds, MARKER_GAP_PX);
  layout.points.forEach((anchor, i) => {
    const sign = signs.get((anchors[anchor] as Anchor).key);
    if (!sign) return;
    const [x, y] = [layout.x[i] as number, layout.y[i] as number];
    moveTo(sign.element, x, y);
    sign.element.toggleAttribute('data-behind', anchorFrame.behind[anchor] === 1);
    draw(sign.line, x, y, layout.anchorX[i] as number, layout.anchorY[i] as number, SHORTEST_LEADER_PX);
  });
  for (const i of layout.zones) {
    const sign = signs.get((anchors[i] as Anchor).key);
    if (sign) moveTo(sign.element, anchorFrame.x[i] as number, anchorFrame.y[i] as number);
  }
  drawPaths(layer, anchors, layout);
  if (phone) layOutSingleLabel(layout, anchors, signs, free);
  else layOutColumns(layout, anchors, signs, free);
}

/** Share of its length by which a path bows out. */
const BOW = 0.22;
/** A path ends at the edge of the open point's marker. */
const PATH_START_PX = 20;

function drawPaths(layer: HTMLElement, anchors: readonly Anchor[], { paths }: Layout): void {
  if (paths.length === 0) return;
  const middle = layer.clientWidth / 2;
  for (const line of layer.querySelectorAll<SVGPathElement>('.referral-path')) {
    const path = paths.find(({ to }) => anchors[to]?.key === line.dataset.key);
    if (!path) continue;
    const [x1, y1] = [anchorFrame.x[path.from] as number, anchorFrame.y[path.from] as number];
    const [x2, y2] = [anchorFrame.x[path.to] as number, anchorFrame.y[path.to] as number];
    const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
    // bow to the side that leads out of the body
    const outwards = Math.sign((x1 + x2) / 2 - middle) * Math.sign(-uy) || 1;
    const cx = (x1 + x2) / 2 - uy * length * BOW * outwards;
    const cy = (y1 + y2) / 2 + ux * length * BOW * outwards;
    const start = Math.min(PATH_START_PX, length / 3) / Math.max(1, Math.hypot(cx - x1, cy - y1));
    const from = [x1 + (cx - x1) * start, y1 + (cy - y1) * start].map((n) => n.toFixed(1));
    line.setAttribute(
      'd',
      `M${from.join(' ')}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`,
    );
  }
}

function layOutColumns(layout: Layout, anchors: readonly Anchor[], signs: Signs, free: Bounds): void {
  const { left, right, muscles, labelY } = layout;
  const middle = (free.left + free.right) / 2;
  left.length = 0;
  right.length = 0;
  for (const i of muscles) ((anchorFrame.x[i] as number) < middle ? left : right).push(i);
  const most = Math.max(1, Math.floor((free.bottom - free.top) / LABEL_PITCH_PX));
  evenOut(left, right, most);
  evenOut(right, left, most);
  for (const column of [left, right]) {
    column.sort((a, b) => (anchorFrame.y[a] as number) - (anchorFrame.y[b] as number));
    placeLabels(column, anchorFrame.y, labelY, free.top, free.bottom, LABEL_PITCH_PX);
    for (const i of column) {
      const sign = signs.get((anchors[i] as Anchor).key);
      if (!sign) continue;
      const atLeft = column === left;
      const edge = atLeft ? free.left - 10 : free.right + 10;
      sign.element.toggleAttribute('data-at-left', atLeft);
      moveTo(sign.element, edge, labelY[i] as number);
      draw(sign.line, edge, labelY[i] as number, anchorFrame.x[i] as number, anchorFrame.y[i] as number, 0);
    }
  }
}

/** Moves labels over to the other column where one holds more than fit. */
function evenOut(from: number[], to: number[], most: number): void {
  while (from.length > most && to.length < most) to.push(from.pop() as number);
}

/** Where there is no room for columns: the chosen name alone, at the upper edge of the free area. */
function layOutSingleLabel(layout: Layout, anchors: readonly Anchor[], signs: Signs, free: Bounds): void {
  for (const i of layout.muscles) {
    const sign = signs.get((anchors[i] as Anchor).key);
    if (!sign) continue;
    const shown = sign.element.isConnected;
    sign.line?.toggleAttribute('hidden', !shown);
    moveTo(sign.element, (free.left + free.right) / 2, free.top + 18);
    if (sign.line) sign.line.style.visibility = 'hidden';
  }
}

interface Sign {
  readonly element: HTMLElement;
  readonly line: SVGLineElement | null;
}
type Signs = ReadonlyMap<string, Sign>;

const known = new WeakMap<HTMLElement, { count: number; signs: Map<string, Sign> }>();

/** The elements by their key, looked up again only when some came or went. */
function signsOf(layer: HTMLElement): Signs {
  const count = layer.childElementCount;
  const last = known.get(layer);
  if (last?.count === count && [...last.signs.values()].every(({ element }) => element.isConnected)) {
    return last.signs;
  }
  const lines = new Map<string, SVGLineElement>();
  for (const line of layer.querySelectorAll('line')) lines.set(line.dataset.key ?? '', line);
  const signs = new Map<string, Sign>();
  for (const element of layer.querySelectorAll<HTMLElement>(':scope > [data-key]')) {
    const key = element.dataset.key ?? '';
    signs.set(key, { element, line: lines.get(key) ?? null });
  }
  for (const [key, line] of lines) if (!signs.has(key)) line.style.visibility = 'hidden';
  known.set(layer, { count, signs });
  return signs;
}

function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

function draw(line: SVGLineElement | null, x1: number, y1: number, x2: number, y2: number, least: number) {
  if (!line) return;
  line.style.visibility = Math.hypot(x2 - x1, y2 - y1) < least ? 'hidden' : 'visible';
  line.setAttribute('x1', x1.toFixed(1));
  line.setAttribute('y1', y1.toFixed(1));
  line.setAttribute('x2', x2.toFixed(1));
  line.setAttribute('y2', y2.toFixed(1));
}

function inset({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}
