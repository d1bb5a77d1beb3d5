import { formatNumber } from '../../content/format.ts';
import type { Look, MarkStatus } from '../../state/marks.ts';

// All of it in attributes: a picture of the page copies drawings without the page's styles.

/** Outlines around 0, 0; the corners are rounded by the stroke. */
const OUTLINES: Readonly<Record<Look, string>> = {
  circle: 'M0-11.4a11.4 11.4 0 1 0 0 22.8a11.4 11.4 0 0 0 0-22.8Z',
  square: 'M-9.5-9.5H9.5V9.5H-9.5Z',
  diamond: 'M0-14.4 14.4 0 0 14.4-14.4 0Z',
  triangle: 'M-2.6-13.2Q0-17 2.6-13.2L14 6.6Q15.8 10.2 11.8 10.2H-11.8Q-15.8 10.2-14 6.6Z',
  hexagon: 'M-6.9-11.2H6.9L13 0 6.9 11.2H-6.9L-13 0Z',
};

/** The number hangs lower in a triangle, where it is wide. */
const NUMBER_Y: Readonly<Partial<Record<Look, number>>> = { triangle: 2.6 };
/** Two digits are set as narrow as the signs are, at their full height. */
const NARROW = { textLength: 16, lengthAdjust: 'spacingAndGlyphs' } as const;
const STROKE = 2.4;

/** How far a sign reaches from its middle, its line included. */
export const SIGN_REACH: Readonly<Record<Look, number>> = {
  circle: 12.7,
  square: 14.7,
  diamond: 15.7,
  triangle: 17.6,
  hexagon: 14.4,
};

interface PrintSignProps {
  readonly look: Look;
  readonly status: MarkStatus;
  readonly number: number;
  readonly x?: number;
  readonly y?: number;
}

/** A mark in black and white: its shape is its look, filled where it was treated, an outline where it is watched. */
export function PrintSign({ look, status, number, x = 0, y = 0 }: PrintSignProps) {
  const treated = status === 'treated';
  return (
    <g transform={`translate(${x} ${y})`} data-look={look} data-status={status} data-sign={number}>
      <path
        d={OUTLINES[look]}
        fill={treated ? '#000' : '#fff'}
        stroke="#000"
        strokeWidth={STROKE}
        strokeLinejoin="round"
      />
      <text
        y={NUMBER_Y[look] ?? 0}
        dy="0.355em"
        textAnchor="middle"
        fontSize="17"
        fontWeight="750"
        {...(number > 9 && NARROW)}
        fill={treated ? '#fff' : '#000'}
      >
        {formatNumber(number)}
      </text>
    </g>
  );
}

/** The same sign by itself, as it stands before a line of the list. */
export function ListSign(sign: Omit<PrintSignProps, 'x' | 'y'>) {
  return (
    <svg className="hand-out-sign" viewBox="-17 -17 34 34" aria-hidden="true" focusable="false">
      <PrintSign {...sign} />
    </svg>
  );
}
