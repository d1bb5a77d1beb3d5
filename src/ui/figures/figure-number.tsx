/** A number in a drawing; the words for it stand in the list below. */
export function FigureNumber({
  n,
  x,
  y,
  to,
}: {
  n: number;
  x: number;
  y: number;
  to?: readonly [number, number];
}) {
  return (
    <g>
      {to && <path d={`M${x} ${y}L${to[0]} ${to[1]}`} className="figure-leader" />}
      {to && <circle cx={to[0]} cy={to[1]} r="2.4" className="figure-leader-end" />}
      <circle cx={x} cy={y} r="12" className="figure-disc" />
      <text x={x} y={y} dy="0.36em" textAnchor="middle" className="figure-digit">
        {n}
      </text>
    </g>
  );
}
