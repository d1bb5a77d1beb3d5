import { breakLines } from './break-lines.ts';

/** Two such lines stand side by side in a drawing. */
const MOST_LETTERS = 18;
const LINE = 20;

interface WordsWithLineProps {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** The words end at x; else they begin there. */
  readonly end?: boolean;
  /** More lines than one stand above y; else below. */
  readonly up?: boolean;
  /** Where the line starts if the words are one line. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Words in a drawing, broken into lines, with a thin line that leads from them to what they name. */
export function WordsWithLine({ words, x, y, end = false, up = false, from, to }: WordsWithLineProps) {
  const lines = breakLines(words, MOST_LETTERS);
  const more = (lines.length - 1) * LINE * (up ? -1 : 1);
  const first = up ? y + more : y;
  return (
    <g>
      <LeaderLine from={[from[0], from[1] + more]} to={to} />
      {lines.map((line, i) => (
        <text
          key={line}
          x={x}
          y={first + i * LINE}
          textAnchor={end ? 'end' : 'start'}
          className="drawing-words"
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** From words to a place in tissue: dark with a light rim, so that it is seen on both and in both themes. */
export function LeaderLine({ from, to }: { from: readonly [number, number]; to: readonly [number, number] }) {
  const path = `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`;
  return (
    <g>
      <path d={path} className="drawing-leader-rim" />
      <path d={path} className="drawing-leader" />
      <circle cx={to[0]} cy={to[1]} r="3.2" className="drawing-leader-end" />
    </g>
  );
}
