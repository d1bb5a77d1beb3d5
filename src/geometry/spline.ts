/**
 * Cubic spline through equally spaced values with not-a-knot ends, over t from 0 to 1.
 *
 * Three values give the parabola through them, two the straight line, one a constant.
 * On equal spacing the not-a-knot condition fixes the second and the last-but-one curvature outright, so the
 * system left for the inner ones is tridiagonal and always solvable.
 *
 * Source: de Boor, A Practical Guide to Splines, ch. IV.
 */
export interface Spline {
  /** Value at t; outside 0..1 the end pieces are continued. */
  readonly value: (t: number) => number;
  /** Derivative with respect to t. */
  readonly derivative: (t: number) => number;
}

/** Second derivatives (per knot spacing squared) of the not-a-knot spline through `y`. */
function curvatures(y: ArrayLike<number>): Float64Array {
  const n = y.length;
  const m = new Float64Array(n);
  if (n < 3) return m;
  const second = (i: number): number => (y[i - 1] as number) - 2 * (y[i] as number) + (y[i + 1] as number);
  if (n === 3) return m.fill(second(1));
  m[1] = second(1);
  m[n - 2] = second(n - 2);
  // m[i-1] + 4 m[i] + m[i+1] = 6 second(i) for the knots between, by Thomas' elimination
  const diagonal = new Float64Array(n);
  const right = new Float64Array(n);
  for (let i = 2; i <= n - 3; i++) {
    const below = i > 2 ? 1 / (diagonal[i - 1] as number) : 0;
    diagonal[i] = 4 - below;
    right[i] =
      6 * second(i) -
      (i === 2 ? (m[1] as number) : below * (right[i - 1] as number)) -
      (i === n - 3 ? (m[n - 2] as number) : 0);
  }
  for (let i = n - 3; i >= 2; i--) {
    m[i] = ((right[i] as number) - (i < n - 3 ? (m[i + 1] as number) : 0)) / (diagonal[i] as number);
  }
  m[0] = 2 * (m[1] as number) - (m[2] as number);
  m[n - 1] = 2 * (m[n - 2] as number) - (m[n - 3] as number);
  return m;
}

/**
 * Builds the not-a-knot spline through `y`, whose values lie at t = 0, 1/(n-1), ... 1 (t from 0 to 1); value and
 * derivative are in whatever unit `y` is in.
 *
 * @throws RangeError for no value at all
 */
export function notAKnotSpline(y: ArrayLike<number>): Spline {
  const n = y.length;
  if (n === 0) throw new RangeError('notAKnotSpline: needs at least one value');
  if (n === 1) return { value: () => y[0] as number, derivative: () => 0 };
  const m = curvatures(y);
  const pieces = n - 1;
  const pieceAt = (t: number): number => Math.min(pieces - 1, Math.max(0, Math.floor(t * pieces)));
  return {
    value(t) {
      const i = pieceAt(t);
      const b = t * pieces - i;
      const a = 1 - b;
      const yi = y[i] as number;
      const yj = y[i + 1] as number;
      return (
        a * yi + b * yj + ((a * a * a - a) * (m[i] as number) + (b * b * b - b) * (m[i + 1] as number)) / 6
      );
    },
    derivative(t) {
      const i = pieceAt(t);
      const b = t * pieces - i;
      const a = 1 - b;
      const slope = (y[i + 1] as number) - (y[i] as number);
      return (
        pieces * (slope + ((1 - 3 * a * a) * (m[i] as number) + (3 * b * b - 1) * (m[i + 1] as number)) / 6)
      );
    },
  };
}

/**
 * Monotone cubic interpolation through equally spaced values over t from 0 to 1: it never overshoots, so a
 * thickness stays positive. Outside 0..1 the end value holds.
 *
 * Source: Fritsch & Butland 1984 (harmonic-mean slopes).
 */
export function monotoneSpline(y: ArrayLike<number>): (t: number) => number {
  const n = y.length;
  if (n === 0) throw new RangeError('monotoneSpline: needs at least one value');
  if (n === 1) return () => y[0] as number;
  const pieces = n - 1;
  const step = (i: number): number => (y[i + 1] as number) - (y[i] as number);
  const slope = new Float64Array(n);
  for (let i = 1; i < pieces; i++) {
    const a = step(i - 1);
    const b = step(i);
    slope[i] = a * b > 0 ? (2 * a * b) / (a + b) : 0;
  }
  const end = (first: number, second: number): number => {
    // three-point end slope, limited so that the first piece stays monotone
    const s = (3 * first - second) / 2;
    if (s * first <= 0) return 0;
    return first * second <= 0 && Math.abs(s) > 3 * Math.abs(first) ? 3 * first : s;
  };
  slope[0] = n > 2 ? end(step(0), step(1)) : step(0);
  slope[n - 1] = n > 2 ? end(step(pieces - 1), step(pieces - 2)) : step(0);
  return (t) => {
    const x = Math.min(1, Math.max(0, t)) * pieces;
    const i = Math.min(pieces - 1, Math.floor(x));
    const s = x - i;
    const s2 = s * s;
    const s3 = s2 * s;
    return (
      (2 * s3 - 3 * s2 + 1) * (y[i] as number) +
      (s3 - 2 * s2 + s) * (slope[i] as number) +
      (3 * s2 - 2 * s3) * (y[i + 1] as number) +
      (s3 - s2) * (slope[i + 1] as number)
    );
  };
}
