import { useId } from 'react';
import { messages } from '../../../content/messages.ts';
import type { InsideMoment } from '../../../state/inside.ts';
import { FLESH } from './colours.ts';
import { WordsWithLine } from './drawing-words.tsx';
import { linePath, linesPath, strewn, tenth } from './paths.ts';
import { halfAt, MIDDLE_Y, SarcomereRow } from './sarcomere-row.tsx';

const [LEFT, RIGHT] = [12, 388];
/** Middles and half the heights of the fibres that are loose. */
const LOOSE = [
  { y: 66, half: 22 },
  { y: 118, half: 22 },
  { y: 284, half: 22 },
  { y: 336, half: 22 },
] as const;
const STRIPES = 34;
const VESSEL = { y: 250, half: 9 };
const MOST_DOTS = 18;
/** From so much tension on, the units in the middle are called crowded. */
const CROWDED = 0.25;

/** Five muscle fibres from very near, the middle one cut open; a vessel, a nerve end, what drifts around them. */
export function FibresDrawing({ moment: { tension, driftS } }: { moment: InsideMoment }) {
  const m = messages().drawings.fibres;
  const key = useId();
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id={`${key}round`} x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#e2a494" />
          <stop offset="0.35" stopColor="#d08371" />
          <stop offset="1" stopColor="#8f4a3c" />
        </linearGradient>
        <linearGradient id={`${key}ends`} x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.06" stopColor="#fff" />
          <stop offset="0.94" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id={`${key}mask`} maskUnits="userSpaceOnUse" x="0" y="0" width="400" height="400">
          <rect x={LEFT} width={RIGHT - LEFT} height="400" fill={`url(#${key}ends)`} />
        </mask>
        <radialGradient id={`${key}glow`}>
          <stop offset="0" stopColor="#ffd07a" stopOpacity="0.75" />
          <stop offset="1" stopColor="#ffb45a" stopOpacity="0" />
        </radialGradient>
      </defs>
      <g mask={`url(#${key}mask)`}>
        {LOOSE.map(({ y, half }) => (
          <LooseFibre key={y} y={y} half={half} paint={`url(#${key}round)`} />
        ))}
        <Vessel tension={tension} />
        <SarcomereRow tension={tension} left={LEFT} right={RIGHT} />
      </g>
      <ellipse
        cx="200"
        cy={MIDDLE_Y}
        rx="96"
        ry="74"
        fill={`url(#${key}glow)`}
        fillOpacity={0.75 * tension}
      />
      <NerveEnd />
      <Dots count={Math.round(MOST_DOTS * tension)} driftS={driftS} />
      <WordsWithLine
        words={tension > CROWDED ? m.crowded : m.loose}
        x={14}
        y={26}
        from={[96, 33]}
        to={[184, MIDDLE_Y - 18]}
      />
      <WordsWithLine words={m.nerve} x={386} y={26} end from={[344, 33]} to={[283, 164]} />
      <WordsWithLine words={m.vessel} x={14} y={388} up from={[72, 371]} to={[96, VESSEL.y + 1]} />
      <WordsWithLine words={m.even} x={386} y={388} end up from={[316, 371]} to={[300, 340]} />
    </svg>
  );
}

/** A fibre with its even cross-stripes. */
function LooseFibre({ y, half, paint }: { y: number; half: number; paint: string }) {
  const stripes = Array.from({ length: STRIPES }, (_, i) => {
    const x = LEFT + ((i + 0.5) * (RIGHT - LEFT)) / STRIPES;
    return `M${tenth(x)} ${y - half}q5 ${half} 0 ${2 * half}`;
  });
  return (
    <g data-part="loose">
      <rect x={LEFT} y={y - half} width={RIGHT - LEFT} height={2 * half} fill={paint} />
      <path d={stripes.join('')} fill="none" stroke="#7b3327" strokeOpacity="0.4" strokeWidth="4.4" />
      <path d={`M${LEFT} ${y - half * 0.5}H${RIGHT}`} stroke="#fff" strokeOpacity="0.22" strokeWidth="6" />
      <path
        d={`M${LEFT} ${y - half}H${RIGHT}M${LEFT} ${y + half}H${RIGHT}`}
        stroke="#6d2f24"
        strokeWidth="1.6"
      />
      <g fill="#6a4a6e" fillOpacity="0.75">
        {[0.2, 0.55, 0.86].map((share, i) => (
          <ellipse
            key={share}
            cx={LEFT + (RIGHT - LEFT) * ((share + y * 0.0047) % 1)}
            cy={y + (i % 2 === 0 ? -1 : 1) * (half - 4)}
            rx="9"
            ry="2.6"
          />
        ))}
      </g>
    </g>
  );
}

/** A small vessel below the open fibre: narrow and pale where that is thick. */
function Vessel({ tension }: { tension: number }) {
  const steps = Array.from({ length: 48 }, (_, i) => LEFT + ((RIGHT - LEFT) * i) / 47);
  const half = (x: number) => VESSEL.half * (1 - 0.66 * tension * near(x));
  const middle = (x: number) => VESSEL.y + 7 * tension * near(x) + 2 * Math.sin(x / 30);
  const upper = steps.flatMap((x) => [x, middle(x) - half(x)]);
  const lower = steps.toReversed().flatMap((x) => [x, middle(x) + half(x)]);
  const cells = Array.from({ length: 24 }, (_, i) => LEFT + 10 + i * 16 + 6 * strewn(i, 2)).filter(
    (_, i) => strewn(i, 7) > tension * 0.5,
  );
  const key = useId();
  return (
    <g data-part="vessel">
      <linearGradient id={`${key}pale`} x1="0" x2="1" y1="0" y2="0">
        <stop offset="0.22" stopColor={FLESH.vesselPale} stopOpacity="0" />
        <stop offset="0.5" stopColor="#f3d3c8" />
        <stop offset="0.78" stopColor={FLESH.vesselPale} stopOpacity="0" />
      </linearGradient>
      <path d={`${linePath([...upper, ...lower])}Z`} fill="#dc5347" />
      <path d={`${linePath([...upper, ...lower])}Z`} fill={`url(#${key}pale)`} fillOpacity={tension} />
      <path d={linesPath([upper, lower])} fill="none" stroke={FLESH.vesselEdge} strokeWidth="2.2" />
      <g fill="#a5160f">
        {cells.map((x) => (
          <ellipse
            key={x}
            cx={tenth(x)}
            cy={tenth(middle(x))}
            rx="5"
            ry={tenth(Math.min(4.2, half(x) * 0.6))}
          />
        ))}
      </g>
    </g>
  );
}

function near(x: number): number {
  const far = (x - 200) / 86;
  return Math.exp(-far * far);
}

/** A nerve that comes from above and ends in small buttons on the open fibre. */
function NerveEnd() {
  const ends = [
    [262, 170],
    [282, 168],
    [244, 166],
  ] as const;
  const branches = ends.map(([x, y]) => `M304 106C294 128 ${x + 14} ${y - 26} ${x} ${y}`).join('');
  const stem = `M378 44C346 56 322 76 304 106${branches}`;
  return (
    <g fill="none" strokeLinecap="round" data-part="nerve">
      <path d={stem} stroke={FLESH.nerveEdge} strokeWidth="8" />
      <path d={stem} stroke={FLESH.nerve} strokeWidth="5" />
      <g fill="#fff1bf" stroke={FLESH.nerveEdge} strokeWidth="1.6">
        {ends.map(([x, y]) => (
          <ellipse key={x} cx={x} cy={y} rx="7" ry="5" />
        ))}
      </g>
    </g>
  );
}

/** They stand for the chemistry around the fibres; the tighter, the more. */
function Dots({ count, driftS }: { count: number; driftS: number }) {
  return (
    <g fill={FLESH.amber} stroke={FLESH.amberEdge} strokeWidth="1" data-part="dots">
      {Array.from({ length: count }, (_, i) => {
        const above = i % 3 === 0;
        // above, the nerve end has its place to the right
        const across = ((i * 0.618034) % 1) * (above ? 118 : 220);
        const x = 92 + across + 4 * Math.sin(driftS * 0.8 + i);
        const out = halfAt(x, 1) + 7 + 15 * strewn(i, 4);
        const y = MIDDLE_Y + (above ? -out : out) + 3 * Math.cos(driftS * 0.7 + i * 2);
        return <circle key={across} cx={tenth(x)} cy={tenth(y)} r={tenth(3.2 + 1.6 * strewn(i, 6))} />;
      })}
    </g>
  );
}
