interface WordsWithLineProps {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** The words end at x; else they begin there. */
  readonly end?: boolean;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** Words in a drawing with a line to what they name. */
export function WordsWithLine({ words, x, y, end = false, from, to }: WordsWithLineProps) {
  return (
    <g>
      <LeaderLine from={from} to={to} />
      <text x={x} y={y} textAnchor={end ? 'end' : 'start'} className="drawing-words">
        {words}
      </text>
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
