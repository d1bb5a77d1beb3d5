import { FigureNumber } from './figure-number.tsx';

// A block cut out of the body. Its front face shows the layers; the top is skin, the side falls back into shade.
const [LEFT, RIGHT, TOP, BOTTOM] = [22, 262, 62, 236];
const BACK = { x: 46, y: -34 };
/** Upper edges of the layers in the front face, from the skin inwards. */
const LAYERS = [
  { name: 'skin', y: 62, front: '#e6c3ad', side: '#cfa78f' },
  { name: 'fat', y: 80, front: '#f4e1b0', side: '#dcc58d' },
  { name: 'wrap', y: 122, front: '#f3ede2', side: '#d6cdbd' },
  { name: 'muscle', y: 130, front: '#b65a4b', side: '#8f3f34' },
] as const;
const FIBRES = Array.from({ length: 20 }, (_, i) => LAYERS[3].y + 5 + i * 5.4);
const BAND = { y: 176, half: 11 };
const SPOT = { x: 150, y: BAND.y };

/** Skin, fat, wrap and muscle as a cut block, with a taut band and its tender spot in the muscle. */
export function LayersFigure({ label }: { label: string }) {
  const muscle = LAYERS[3];
  return (
    <svg className="figure-drawing" viewBox="0 0 360 250" role="img" aria-label={label}>
      <defs>
        <radialGradient id="spot-in-layers">
          <stop offset="0" stopColor="#ffe2a4" stopOpacity="0.95" />
          <stop offset="0.4" stopColor="#ffd07a" stopOpacity="0.55" />
          <stop offset="1" stopColor="#ffd07a" stopOpacity="0" />
        </radialGradient>
        <clipPath id="muscle-front">
          <path d={frontOf(3)} />
        </clipPath>
        <clipPath id="muscle-side">
          <path d={sideOf(3)} />
        </clipPath>
      </defs>
      <path
        d={`M${LEFT} ${TOP}L${LEFT + BACK.x} ${TOP + BACK.y}H${RIGHT + BACK.x}L${RIGHT} ${TOP}Z`}
        fill="#efd2bf"
      />
      <g fill="none" stroke="#d9b49c" strokeWidth="1" strokeLinecap="round">
        {Array.from({ length: 44 }, (_, i) => {
          const across = ((i * 0.618) % 1) * 0.94 + 0.03;
          const back = ((i * 0.38) % 1) * 0.86 + 0.07;
          const x = LEFT + across * (RIGHT - LEFT) + back * BACK.x;
          return <path key={across} d={`M${x.toFixed(1)} ${(TOP + back * BACK.y).toFixed(1)}l2.2-1.2`} />;
        })}
      </g>
      {LAYERS.map(({ name, front, side }, i) => (
        <g key={name}>
          <path d={sideOf(i)} fill={side} />
          <path d={frontOf(i)} fill={front} />
        </g>
      ))}
      <FatLobules />
      <g clipPath="url(#muscle-front)" fill="none" strokeLinecap="round">
        {FIBRES.map((y, i) => (
          <path
            key={y}
            d={fibreAt(y, i)}
            stroke={i % 2 === 0 ? '#d08272' : '#9a4639'}
            strokeOpacity="0.8"
            strokeWidth="1.6"
          />
        ))}
        <path d={`M${LEFT} ${BAND.y - BAND.half}H${RIGHT}V${BAND.y + BAND.half}H${LEFT}Z`} fill="#9c4133" />
        {[-8, -4, 0, 4, 8].map((off) => (
          <g key={off}>
            <path d={`M${LEFT} ${BAND.y + off}H${RIGHT}`} stroke="#6d221b" strokeWidth="3" />
            <path d={`M${LEFT} ${BAND.y + off}H${RIGHT}`} stroke="#c0503f" strokeWidth="1.5" />
          </g>
        ))}
        <circle cx={SPOT.x} cy={SPOT.y} r="30" fill="url(#spot-in-layers)" />
        <g fill="#7a241c" stroke="#d8705c" strokeWidth="1">
          {[-8, -4, 0, 4, 8].map((off, i) => (
            <ellipse key={off} cx={SPOT.x + (i % 2 === 0 ? 3 : -3)} cy={SPOT.y + off} rx="9" ry="2.6" />
          ))}
        </g>
      </g>
      <g clipPath="url(#muscle-side)">
        {Array.from({ length: 60 }, (_, i) => {
          const back = ((i * 0.618) % 1) * BACK.x;
          const y = muscle.y + 6 + (i * 100) / 60 + (back / BACK.x) * BACK.y;
          return <circle key={y} cx={RIGHT + back} cy={y} r="2.1" fill="#a9564a" />;
        })}
      </g>
      <path d={`M${RIGHT} ${TOP}V${BOTTOM}`} stroke="#2b2622" strokeOpacity="0.18" />
      <FigureNumber n={1} x={336} y={40} to={[286, 52]} />
      <FigureNumber n={2} x={336} y={82} to={[284, 86]} />
      <FigureNumber n={3} x={336} y={118} to={[284, 110]} />
      <FigureNumber n={4} x={336} y={158} to={[284, 140]} />
      <FigureNumber n={5} x={336} y={204} to={[SPOT.x + 16, SPOT.y + 2]} />
    </svg>
  );
}

/** Lower edge of a layer in the front face. */
function bottomOf(i: number): number {
  return LAYERS[i + 1]?.y ?? BOTTOM;
}

/** A soft wave, so that no layer looks ruled. */
function edge(y: number, from: number, to: number): string {
  const steps = Array.from({ length: 25 }, (_, k) => from + ((to - from) * k) / 24);
  const flat = y === TOP || y === BOTTOM;
  return steps
    .map((x) => `${x.toFixed(1)} ${(y + (flat ? 0 : 2.2 * Math.sin(x / 21 + y))).toFixed(1)}`)
    .join('L');
}

function frontOf(i: number): string {
  const layer = LAYERS[i];
  if (!layer) throw new RangeError(`no layer ${i}`);
  return `M${edge(layer.y, LEFT, RIGHT)}L${edge(bottomOf(i), RIGHT, LEFT)}Z`;
}

function sideOf(i: number): string {
  const layer = LAYERS[i];
  if (!layer) throw new RangeError(`no layer ${i}`);
  const low = bottomOf(i);
  return `M${RIGHT} ${layer.y - 3}l${BACK.x} ${BACK.y}V${low + BACK.y}L${RIGHT} ${low}Z`;
}

function fibreAt(y: number, i: number): string {
  const steps = Array.from({ length: 41 }, (_, k) => LEFT + ((RIGHT - LEFT) * k) / 40);
  return `M${steps.map((x) => `${x.toFixed(1)} ${(y + 1.3 * Math.sin(x / 9 + i * 1.9)).toFixed(1)}`).join('L')}`;
}

function FatLobules() {
  return (
    <g fill="#fbeec6" stroke="#e2cb8e" strokeWidth="1">
      {[0, 1, 2].flatMap((row) =>
        Array.from({ length: 17 }, (_, i) => {
          const x = LEFT + 9 + i * 13.9 + (row % 2) * 5;
          const y = 89 + row * 12 + 2 * Math.sin(i * 1.7 + row);
          return x > RIGHT - 7 ? null : <ellipse key={`${x} ${y}`} cx={x} cy={y} rx="6.3" ry="5.2" />;
        }),
      )}
    </g>
  );
}
