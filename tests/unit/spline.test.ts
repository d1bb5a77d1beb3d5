import { describe, expect, test } from 'vitest';
import { monotoneSpline, notAKnotSpline } from '../../src/geometry/spline.ts';

describe('the not-a-knot spline', () => {
  test('passes through its values', () => {
    const y = [3, -1, 4, 1, 5, -9, 2];
    const s = notAKnotSpline(y);
    y.forEach((value, i) => {
      expect(s.value(i / 6)).toBeCloseTo(value, 12);
    });
  });

  test.each([4, 5, 6, 9])('gives a cubic back exactly from %i values', (n) => {
    const cubic = (t: number): number => 2 * t ** 3 - 3 * t ** 2 + 0.5 * t + 7;
    const s = notAKnotSpline(Array.from({ length: n }, (_, i) => cubic(i / (n - 1))));
    for (const t of [0, 0.07, 0.33, 0.61, 0.98, 1]) {
      expect(s.value(t)).toBeCloseTo(cubic(t), 10);
      expect(s.derivative(t)).toBeCloseTo(6 * t ** 2 - 6 * t + 0.5, 9);
    }
  });

  test('through three values is their parabola', () => {
    const s = notAKnotSpline([0, 1, 4]);
    expect(s.value(0.25)).toBeCloseTo(0.25, 12);
    expect(s.value(0.75)).toBeCloseTo(2.25, 12);
  });

  test('has a continuous slope and curvature at its knots', () => {
    const s = notAKnotSpline([0, 2, -1, 3, 3, 0]);
    const e = 1e-6;
    for (const knot of [0.2, 0.4, 0.6, 0.8]) {
      expect(s.derivative(knot - e)).toBeCloseTo(s.derivative(knot + e), 2);
      const before = (s.derivative(knot - e) - s.derivative(knot - 2 * e)) / e;
      const after = (s.derivative(knot + 2 * e) - s.derivative(knot + e)) / e;
      expect(Math.abs(before - after)).toBeLessThan(0.05 * Math.max(1, Math.abs(before)));
    }
  });

  test('needs a value', () => {
    expect(() => notAKnotSpline([])).toThrow(RangeError);
  });
});

describe('the monotone spline', () => {
  test('never leaves the range of the two values beside it', () => {
    const y = [5, 5, 9, 8, 0, 0.5, 0.4];
    const f = monotoneSpline(y);
    for (let i = 0; i <= 600; i++) {
      const t = i / 600;
      const k = Math.min(5, Math.floor(t * 6));
      const [low, high] = [Math.min(y[k] ?? 0, y[k + 1] ?? 0), Math.max(y[k] ?? 0, y[k + 1] ?? 0)];
      expect(f(t)).toBeGreaterThanOrEqual(low - 1e-9);
      expect(f(t)).toBeLessThanOrEqual(high + 1e-9);
    }
  });

  test('holds the end values outside', () => {
    const f = monotoneSpline([2, 3, 7]);
    expect(f(-1)).toBe(2);
    expect(f(2)).toBe(7);
  });
});
