import { memo } from 'react';
import { messages } from '../../content/messages.ts';
import { bodyMap, type Facing } from '../../drawn/body-map.ts';
import type { Mark } from '../../state/marks.ts';
import { ringsPath } from '../inside/drawings/paths.ts';
import { type ChartSign, chartSigns, FIGURE } from './chart-signs.ts';
import { PrintSign } from './print-sign.tsx';

const WIDTH = FIGURE.right - FIGURE.left;
const HEIGHT = FIGURE.bottom - FIGURE.top;

/** The body from front and back in greys, with the marks as numbered signs in black and white. */
export function BodyChart({ marks }: { marks: readonly Mark[] }) {
  const signs = chartSigns(marks);
  const m = messages().handOut.chart;
  return (
    <svg
      className="hand-out-chart"
      viewBox={`0 0 ${WIDTH * 2} ${HEIGHT + FIGURE.words}`}
      role="img"
      aria-label={signs.length === 0 ? m.empty : m.marked}
    >
      {(['front', 'back'] as const).map((facing, i) => (
        <g key={facing} transform={`translate(${i * WIDTH} 0)`} data-facing={facing}>
          <FigureWords facing={facing} />
          <g transform={`translate(${-FIGURE.left} ${FIGURE.words - FIGURE.top})`}>
            <Figure facing={facing} />
            <Signs signs={signs.filter((sign) => sign.facing === facing)} />
          </g>
        </g>
      ))}
    </svg>
  );
}

/** So many letters stand above a figure at full size; more of them stand there smaller. */
const MOST_LETTERS = 16;

/** Its title, and whose side is at the left of the picture: as one sees somebody from in front, or from behind. */
function FigureWords({ facing }: { facing: Facing }) {
  const { left, right, ...titles } = messages().handOut.chart;
  const [atLeft, atRight] = facing === 'front' ? [right, left] : [left, right];
  const letters = [atLeft, titles[facing], atRight].join('').length;
  return (
    <g fontSize={Math.min(17, (17 * MOST_LETTERS) / letters)} fill="#000">
      <text x="15" y="15">
        {atLeft}
      </text>
      <text x={WIDTH / 2} y="15" textAnchor="middle" fontWeight="750">
        {titles[facing]}
      </text>
      <text x={WIDTH - 15} y="15" textAnchor="end">
        {atRight}
      </text>
    </g>
  );
}

/** Quiet enough that the signs come first, on any printer. */
const Figure = memo(function Figure({ facing }: { facing: Facing }) {
  const { outline, bones, parts, tendons, dark } = bodyMap(facing);
  return (
    <g fillRule="evenodd" strokeLinejoin="round">
      <path d={ringsPath(outline)} fill="#f3f3f3" stroke="#6b6b6b" strokeWidth="1.1" />
      <path d={ringsPath(bones)} fill="#fff" stroke="#b4b4b4" strokeWidth="0.4" />
      <g fill="#dedede" stroke="#a6a6a6" strokeWidth="0.45">
        {parts.map(({ key, region }) => (
          <path key={key} d={ringsPath(region)} />
        ))}
      </g>
      <path d={ringsPath(tendons)} fill="#f0f0f0" stroke="#b4b4b4" strokeWidth="0.4" />
      <path d={ringsPath(dark)} fill="#000" fillOpacity="0.07" />
    </g>
  );
});

/** Lines to the exact places lie below all signs, so that a number is never crossed. */
function Signs({ signs }: { signs: readonly ChartSign[] }) {
  const moved = signs.filter(({ at, place }) => Math.hypot(at[0] - place[0], at[1] - place[1]) > MOVED);
  return (
    <>
      {moved.map(({ number, at, place }) => (
        <path
          key={number}
          d={`M${place[0]} ${place[1]}L${at[0]} ${at[1]}`}
          stroke="#fff"
          strokeWidth="3.6"
          strokeLinecap="round"
        />
      ))}
      {moved.map(({ number, at, place }) => (
        <g key={number} data-leader={number}>
          <path d={`M${place[0]} ${place[1]}L${at[0]} ${at[1]}`} stroke="#000" strokeWidth="1.2" />
          <circle cx={place[0]} cy={place[1]} r="2.6" fill="#000" stroke="#fff" strokeWidth="1" />
        </g>
      ))}
      {signs.map(({ mark, number, at }) => (
        <PrintSign key={number} look={mark.look} status={mark.status} number={number} x={at[0]} y={at[1]} />
      ))}
    </>
  );
}

/** A sign that covers its place needs no line to it. */
const MOVED = 6;
