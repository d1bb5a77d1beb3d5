import { useId } from 'react';
import { messages } from '../../../content/messages.ts';
import { breakLines } from './break-lines.ts';
import { FLESH } from './colours.ts';
import { LeaderLine } from './drawing-words.tsx';
import { type BlockLayer, FRONT, LayerFront, sideOf, TOP_FACE } from './layer-block.tsx';
import { strewn, tenth } from './paths.ts';
import { placeLabels } from './place-labels.ts';

interface LayersDrawingProps {
  /** Names of what lies over the muscle, from the skin inwards. */
  readonly over: readonly string[];
  readonly muscle: string;
  /** How far the needle has come, 0 outside the skin to 1 at the band. */
  readonly needle: number | null;
  /** No needle; only the spot that answers. */
  readonly calm: boolean;
}

/** All layers together; equally thick each, so that they tell an order and no depth. */
const HEIGHT = 286;
const LABEL_X = 222;
const SPOT_X = (FRONT.left + FRONT.right) / 2;

/** A slice from the skin to the taut band, with a needle that comes to it. */
export function LayersDrawing({ over, muscle, needle, calm }: LayersDrawingProps) {
  const m = messages().drawings.layers;
  const key = useId();
  const layers: readonly BlockLayer[] = [
    { kind: 'skin', name: m.skin },
    { kind: 'fat', name: m.fat },
    { kind: 'wrap', name: m.wrap },
    ...over.map((name) => ({ kind: 'over', name }) as const),
    { kind: 'own', name: muscle },
  ];
  const each = HEIGHT / layers.length;
  const topOf = (i: number) => FRONT.top + i * each;
  const own = topOf(layers.length - 1);
  const band = { y: own + each * 0.54, half: Math.max(7, Math.min(17, each * 0.27)) };
  const answers = calm ? 1 : Math.min(1, Math.max(0, ((needle ?? 0) - 0.88) / 0.12));
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id={`${key}spot`}>
          <stop offset="0" stopColor="#ffe9b0" stopOpacity="0.98" />
          <stop offset="0.4" stopColor="#ffd07a" stopOpacity="0.6" />
          <stop offset="1" stopColor="#ffb45a" stopOpacity="0" />
        </radialGradient>
      </defs>
      <TopFace />
      {layers.map((layer, i) => (
        <g key={layer.name}>
          <path d={sideOf(topOf(i), each)} className={`drawing-layer-side drawing-layer-${layer.kind}`} />
          <LayerFront layer={layer} number={i} top={topOf(i)} height={each} />
        </g>
      ))}
      <Band y={band.y} half={band.half} />
      <circle cx={SPOT_X} cy={band.y} r={band.half * 2.1} fill={`url(#${key}spot)`} />
      <g fill="none" stroke="#fff0c9" strokeWidth="2.2" opacity={answers} data-part="answer">
        <circle cx={SPOT_X} cy={band.y} r={tenth(band.half * (0.7 + 0.5 * answers))} />
        <circle cx={SPOT_X} cy={band.y} r={tenth(band.half * (0.8 + 1.1 * answers))} strokeOpacity="0.6" />
      </g>
      <path d={`M${FRONT.right} ${FRONT.top}V${FRONT.top + HEIGHT}`} stroke="#2b2622" strokeOpacity="0.22" />
      {!calm && needle !== null && <Needle share={needle} bandTop={band.y - band.half} />}
      <Labels
        labels={[
          ...layers.map(({ name }, i) => ({
            words: name,
            y: topOf(i) + each * (i === layers.length - 1 ? 0.22 : 0.5),
            to: [FRONT.right - 14, topOf(i) + each * (i === layers.length - 1 ? 0.13 : 0.5)] as const,
          })),
          { words: m.band, y: own + each * 0.8, to: [SPOT_X + band.half * 2.6, band.y] as const },
        ]}
        small={each < 42}
      />
      <text x="200" y="393" textAnchor="middle" className="drawing-words-soft">
        {m.below}
      </text>
    </svg>
  );
}

/** The skin seen from above, with its fine lines. */
function TopFace() {
  return (
    <g>
      <path d={TOP_FACE} fill="#efd2bf" />
      <g fill="none" stroke="#cf9f86" strokeWidth="1.2" strokeLinecap="round">
        {Array.from({ length: 34 }, (_, i) => {
          const back = 0.08 + 0.84 * strewn(i, 9);
          const x =
            FRONT.left + 4 + (FRONT.right - FRONT.left - 10) * ((i * 0.618034) % 1) + back * FRONT.backX;
          return <path key={back} d={`M${tenth(x)} ${tenth(FRONT.top - back * FRONT.backY)}l3-1.4`} />;
        })}
      </g>
    </g>
  );
}

function Band({ y, half }: { y: number; half: number }) {
  const strands = [-0.72, -0.24, 0.24, 0.72];
  const { left, right } = FRONT;
  const bulge = (off: number) => {
    const at = y + off * half;
    return `M${left} ${tenth(at)}C${SPOT_X - 40} ${tenth(at)} ${SPOT_X - 24} ${tenth(at + off * half * 0.5)} ${SPOT_X} ${tenth(at + off * half * 0.5)}S${SPOT_X + 40} ${tenth(at)} ${right} ${tenth(at)}`;
  };
  return (
    <g fill="none" data-part="band">
      {strands.map((off) => (
        <path key={off} d={bulge(off)} stroke={FLESH.deepest} strokeWidth={tenth(half * 0.62)} />
      ))}
      {strands.map((off) => (
        <path key={off} d={bulge(off)} stroke={FLESH.band} strokeWidth={tenth(half * 0.34)} />
      ))}
    </g>
  );
}

/** Straight from above, hair-thin. */
function Needle({ share, bandTop }: { share: number; bandTop: number }) {
  const outside = FRONT.top - 14;
  const tip = outside + (bandTop - outside) * share;
  const handle = tip - (bandTop - FRONT.top) - 26;
  return (
    <g data-part="needle">
      <path
        d={`M${SPOT_X} ${tenth(tip)}V${tenth(handle)}`}
        stroke="#39434a"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d={`M${SPOT_X} ${tenth(tip - 1)}V${tenth(handle)}`} stroke="#e9eff2" strokeWidth="1.2" />
      <rect
        x={SPOT_X - 4.5}
        y={tenth(handle - 40)}
        width="9"
        height="40"
        rx="2.5"
        fill="#d9bd74"
        stroke="#6b5526"
        strokeWidth="1.2"
      />
    </g>
  );
}

interface Label {
  readonly words: string;
  readonly y: number;
  readonly to: readonly [number, number];
}

function Labels({ labels, small }: { labels: readonly Label[]; small: boolean }) {
  const [size, step, letters] = small ? [15, 16, 20] : [18, 20, 18];
  const broken = labels.map(({ words }) => breakLines(words, letters));
  const places = placeLabels(
    labels.map(({ y }, i) => ({ y, height: (broken[i]?.length ?? 1) * step + 2 })),
    378,
  );
  return labels.map(({ words, to }, i) => {
    const lines = broken[i] ?? [words];
    const middle = places[i] ?? to[1];
    return (
      <g key={words}>
        <LeaderLine from={[LABEL_X - 5, tenth(middle)]} to={to} />
        {lines.map((line, n) => (
          <text
            key={line}
            x={LABEL_X}
            y={tenth(middle + size * 0.34 + (n - (lines.length - 1) / 2) * step)}
            fontSize={size}
            className="drawing-label"
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
}
