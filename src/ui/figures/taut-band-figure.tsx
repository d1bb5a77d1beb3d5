import { FigureNumber } from './figure-number.tsx';

const [LEFT, RIGHT, MIDDLE, HALF] = [34, 326, 112, 66];
const FIBRES = 27;
/** The fibres of the taut band, counted from the top, and the place of the tender spot along them. */
const BAND = { first: 11, last: 14, spot: 0.52 };

/** A muscle as fibres: loose ones, and among them a taut band with its tender spot. */
export function TautBandFigure({ label }: { label: string }) {
  const fibres = Array.from({ length: FIBRES }, (_, i) => i);
  const inBand = (i: number) => i >= BAND.first && i <= BAND.last;
  const [spotX, spotY] = at(BAND.spot, acrossOf((BAND.first + BAND.last) / 2));
  return (
    <svg className="figure-drawing" viewBox="0 0 360 216" role="img" aria-label={label}>
      <defs>
        <linearGradient id="belly" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#c9705f" />
          <stop offset="0.5" stopColor="#b65a4b" />
          <stop offset="1" stopColor="#8f3d32" />
        </linearGradient>
        <linearGradient id="tendon" x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#e9dfca" />
          <stop offset="0.17" stopColor="#e6d6bf" stopOpacity="0.9" />
          <stop offset="0.32" stopColor="#e6d6bf" stopOpacity="0" />
          <stop offset="0.68" stopColor="#e6d6bf" stopOpacity="0" />
          <stop offset="0.83" stopColor="#e6d6bf" stopOpacity="0.9" />
          <stop offset="1" stopColor="#e9dfca" />
        </linearGradient>
        <radialGradient id="tender">
          <stop offset="0" stopColor="#ffe2a4" stopOpacity="0.95" />
          <stop offset="0.35" stopColor="#ffd07a" stopOpacity="0.6" />
          <stop offset="1" stopColor="#ffd07a" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path d={outline()} fill="url(#belly)" />
      <g fill="none" strokeLinecap="round">
        {fibres
          .filter((i) => !inBand(i))
          .map((i) => (
            <path
              key={i}
              d={fibre(i, wave(i))}
              stroke={i % 2 === 0 ? '#d98a78' : '#a04a3d'}
              strokeOpacity={0.75}
              strokeWidth={1.5}
            />
          ))}
      </g>
      <path d={outline()} fill="url(#tendon)" />
      <g fill="none" strokeLinecap="round">
        {fibres.filter(inBand).map((i) => (
          <path key={i} d={fibre(i, 0)} stroke="#6d221b" strokeWidth={3.4} />
        ))}
        {fibres.filter(inBand).map((i) => (
          <path key={i} d={fibre(i, 0)} stroke="#c0503f" strokeWidth={1.6} />
        ))}
      </g>
      <circle cx={spotX} cy={spotY} r="34" fill="url(#tender)" />
      <g fill="#7a241c" stroke="#d8705c" strokeWidth="1">
        {fibres.filter(inBand).map((i) => {
          const [x, y] = at(BAND.spot + (i % 2 === 0 ? 0.012 : -0.012), acrossOf(i));
          return <ellipse key={i} cx={x} cy={y} rx="9.5" ry="3.1" />;
        })}
      </g>
      <g className="figure-rings">
        <circle cx={spotX} cy={spotY} r="21" />
        <circle cx={spotX} cy={spotY} r="31" />
      </g>
      <FigureNumber n={1} x={226} y={194} to={[206, 154]} />
      <FigureNumber n={2} x={88} y={26} to={[112, 99]} />
      <FigureNumber n={3} x={232} y={26} to={[spotX + 8, spotY - 4]} />
    </svg>
  );
}

/** From -1 at the upper edge to 1 at the lower. */
function acrossOf(i: number): number {
  return (2 * i) / (FIBRES - 1) - 1;
}

/** Half the height of the belly: a tendon at each end, full in the middle. */
function fullness(u: number): number {
  return 0.1 + 0.9 * Math.sin(Math.PI * u) ** 1.15;
}

function at(u: number, across: number): readonly [number, number] {
  return [LEFT + (RIGHT - LEFT) * u, MIDDLE + across * HALF * fullness(u)];
}

/** Loose fibres sag in waves, each a little differently. */
function wave(i: number): number {
  return 1.1 + 0.5 * Math.sin(i * 2.4);
}

function fibre(i: number, waviness: number): string {
  const across = acrossOf(i) * 0.97;
  return Array.from({ length: 49 }, (_, k) => {
    const u = k / 48;
    const [x, y] = at(u, across);
    const sag = waviness * Math.sin(u * 46 + i * 1.7) * fullness(u);
    return `${k === 0 ? 'M' : 'L'}${x.toFixed(1)} ${(y + sag).toFixed(1)}`;
  }).join('');
}

function outline(): string {
  const steps = Array.from({ length: 41 }, (_, k) => k / 40);
  const edge = [...steps.map((u) => at(u, -1)), ...steps.toReversed().map((u) => at(u, 1))];
  return `M${edge.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
