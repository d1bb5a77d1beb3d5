import { formatNumber } from '../../content/format.ts';
import type { Look, MarkStatus } from '../../state/marks.ts';

/** Outlines in a box of 40; each shape has a colour of its own (room.css), so that neither is needed alone. */
const OUTLINES: Readonly<Record<Look, string>> = {
  circle: 'M20 4a16 16 0 1 0 0 32 16 16 0 0 0 0-32Z',
  square: 'M9 5h22a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4Z',
  diamond: 'M20 1.5 38.5 20 20 38.5 1.5 20Z',
  triangle: 'M20 2.5 38.5 36h-37Z',
  hexagon: 'M11 4h18l9.5 16L29 36H11L1.5 20Z',
};

interface MarkSignProps {
  readonly look: Look;
  readonly status: MarkStatus;
  readonly number?: number;
}

/** A mark as it is drawn: full where it was treated, an outline where it is watched. */
export function MarkSign({ look, status, number }: MarkSignProps) {
  return (
    <svg
      className="mark-sign"
      viewBox="0 0 40 40"
      data-look={look}
      data-status={status}
      aria-hidden="true"
      focusable="false"
    >
      <path d={OUTLINES[look]} />
      {number !== undefined && (
        <text x="20" y={look === 'triangle' ? 26 : 20} dy="0.36em" textAnchor="middle">
          {formatNumber(number)}
        </text>
      )}
    </svg>
  );
}
