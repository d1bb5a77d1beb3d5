import { useId } from 'react';
import { linePath, linesPath, tenth } from './paths.ts';

/** Middle of the open fibre, and half its height where it is loose. */
export const MIDDLE_Y = 200;
const HALF = 32;
const UNITS = 13;
/** Rows of thick filaments. */
const ROWS = 5;
/** Lengths of the filaments as a share of a loose unit: they slide, they do not shrink. */
const [THICK, THIN] = [0.56, 0.4];
/** By how much the middle units shorten and the fibre thickens where it is tight. */
const [SHORTENS, THICKENS] = [0.5, 0.34];

/** Half the height of the open fibre at a place. */
export function halfAt(x: number, tension: number): number {
  const far = (x - 200) / 78;
  return HALF * (1 + THICKENS * tension * Math.exp(-far * far));
}

/** Borders of the units: crowded in the middle, longer at the ends, the whole as long as ever. */
export function bordersAt(tension: number, left: number, right: number): readonly number[] {
  const lengths = Array.from({ length: UNITS }, (_, i) => {
    const far = (i - (UNITS - 1) / 2) / 2.1;
    return 1 - SHORTENS * tension * Math.exp(-far * far);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let x = left;
  return [left, ...lengths.map((length) => (x += (length / total) * (right - left)))];
}

/** The open fibre: its units between their borders, with thick and thin filaments. */
export function SarcomereRow({ tension, left, right }: { tension: number; left: number; right: number }) {
  const key = useId();
  const borders = bordersAt(tension, left, right);
  const loose = (right - left) / UNITS;
  const thick: number[][] = [];
  const thin: number[][] = [];
  borders.slice(1).forEach((to, i) => {
    const from = borders[i] as number;
    const middle = (from + to) / 2;
    const room = to - from;
    for (let row = 0; row < ROWS; row++) {
      const share = ((row + 0.5) / ROWS) * 2 - 1;
      const y = MIDDLE_Y + share * halfAt(middle, tension) * 0.88;
      const reach = Math.min(THICK * loose, room * 0.86) / 2;
      thick.push([middle - reach, y, middle + reach, y]);
    }
    for (let row = 0; row <= ROWS; row++) {
      const y = MIDDLE_Y + ((row / ROWS) * 2 - 1) * halfAt(middle, tension) * 0.88;
      const reach = Math.min(THIN * loose, room * 0.485);
      thin.push([from, y, from + reach, y], [to - reach, y, to, y]);
    }
  });
  const steps = Array.from({ length: 60 }, (_, i) => left + ((right - left) * i) / 59);
  const upper = steps.flatMap((x) => [x, MIDDLE_Y - halfAt(x, tension)]);
  const lower = steps.toReversed().flatMap((x) => [x, MIDDLE_Y + halfAt(x, tension)]);
  return (
    <g data-part="open" data-half={tenth(halfAt(200, tension))}>
      <defs>
        <linearGradient id={`${key}inside`} x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#f3cdbd" />
          <stop offset="0.5" stopColor="#fae3d6" />
          <stop offset="1" stopColor="#e3ae9c" />
        </linearGradient>
      </defs>
      <path d={`${linePath([...upper, ...lower])}Z`} fill={`url(#${key}inside)`} />
      <g fill="none" strokeLinecap="butt">
        <path d={linesPath(thin)} stroke="#cc8368" strokeWidth="1.8" />
        <path d={linesPath(thick)} stroke="#a5281d" strokeWidth="5.4" strokeLinecap="round" />
        <path d={borders.map((x) => border(x, tension)).join('')} stroke="#4f241d" strokeWidth="2.2" />
        <path d={linesPath([upper, lower])} stroke="#6d2f24" strokeWidth="5" />
        <path d={linesPath([upper, lower])} stroke="#d08371" strokeWidth="2" />
      </g>
    </g>
  );
}

/** A border as it is drawn in textbooks: a fine zigzag. */
function border(x: number, tension: number): string {
  const half = halfAt(x, tension) * 0.96;
  const teeth = 10;
  return linePath(
    Array.from({ length: teeth + 1 }, (_, i) => [
      x + (i % 2 === 0 ? -1.3 : 1.3),
      MIDDLE_Y - half + (2 * half * i) / teeth,
    ]).flat(),
  );
}
