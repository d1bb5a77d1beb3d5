/** A rectangle on the screen, CSS pixels. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ROUNDS = 90;
/** In the last rounds nothing pulls home any more, so that what still touches can part. */
const FREE_ROUNDS = 45;
const PULL_HOME = 0.06;
const GOLDEN_ANGLE = 2.399963;

/**
 * Moves markers apart until a finger can hit each: the nearest places around their anchors at which no two centres
 * are closer than `gap`, all inside the bounds. The same anchors give the same places.
 *
 * If there is not room for all, the gap is made as small as the room asks. Allocates nothing.
 *
 * @param count how many of the arrays' entries count
 * @param anchorX,anchorY where the markers belong, CSS pixels
 * @param x,y where they are put, written
 */
export function placeMarkers(
  count: number,
  anchorX: Float32Array,
  anchorY: Float32Array,
  x: Float32Array,
  y: Float32Array,
  bounds: Bounds,
  gap: number,
): void {
  const width = Math.max(1, bounds.right - bounds.left);
  const height = Math.max(1, bounds.bottom - bounds.top);
  const room = Math.sqrt((width * height) / Math.max(1, count)) * 0.8;
  const apart = Math.min(gap, room);
  for (let i = 0; i < count; i++) {
    x[i] = clamp(anchorX[i] as number, bounds.left, bounds.right);
    y[i] = clamp(anchorY[i] as number, bounds.top, bounds.bottom);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const free = round >= ROUNDS - FREE_ROUNDS;
    let touching = false;
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        let dx = (x[j] as number) - (x[i] as number);
        let dy = (y[j] as number) - (y[i] as number);
        const distance = Math.hypot(dx, dy);
        if (distance >= apart) continue;
        touching = true;
        if (distance < 0.5) {
          // two on one spot part in a direction of their own
          dx = Math.cos((i + j) * GOLDEN_ANGLE);
          dy = Math.sin((i + j) * GOLDEN_ANGLE);
        } else {
          dx /= distance;
          dy /= distance;
        }
        const push = (apart - distance) / 2 + 0.05;
        x[i] = (x[i] as number) - dx * push;
        y[i] = (y[i] as number) - dy * push;
        x[j] = (x[j] as number) + dx * push;
        y[j] = (y[j] as number) + dy * push;
      }
    }
    if (free && !touching) return;
    for (let i = 0; i < count; i++) {
      const pull = free ? 0 : PULL_HOME;
      x[i] = clamp(
        (x[i] as number) + ((anchorX[i] as number) - (x[i] as number)) * pull,
        bounds.left,
        bounds.right,
      );
      y[i] = clamp(
        (y[i] as number) + ((anchorY[i] as number) - (y[i] as number)) * pull,
        bounds.top,
        bounds.bottom,
      );
    }
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
