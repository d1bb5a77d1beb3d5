import { useId } from 'react';
import { strewn, tenth } from './paths.ts';

/** The front face of the block, and how far its top and side run back. */
export const FRONT = { left: 10, right: 172, top: 84, backX: 30, backY: 22 } as const;
export const TOP_FACE = `M${FRONT.left} ${FRONT.top}l${FRONT.backX} ${-FRONT.backY}H${FRONT.right + FRONT.backX}L${FRONT.right} ${FRONT.top}Z`;

export interface BlockLayer {
  readonly kind: 'skin' | 'fat' | 'wrap' | 'over' | 'own';
  readonly name: string;
}

const FRONTS: Readonly<Record<BlockLayer['kind'], string>> = {
  skin: '#e6c3ad',
  fat: '#f4e1b0',
  wrap: '#efe7da',
  over: '#c07a69',
  own: '#b65a4b',
};

/** The side of a layer that runs back into the shade. */
export function sideOf(top: number, height: number): string {
  const { right, backX, backY } = FRONT;
  return `M${right} ${tenth(top)}l${backX} ${-backY}v${tenth(height + 0.6)}l${-backX} ${backY}Z`;
}

/**
 * Front face of one layer in the drawn slice through the skin, with the pattern by which it is told from its
 * neighbours without colour.
 */
export function LayerFront({
  layer,
  number,
  top,
  height,
}: {
  layer: BlockLayer;
  number: number;
  top: number;
  height: number;
}) {
  const key = useId();
  const { left, right } = FRONT;
  const wave = (y: number, from: number, to: number) =>
    Array.from({ length: 17 }, (_, k) => {
      const x = from + ((to - from) * k) / 16;
      const flat = Math.abs(y - FRONT.top) < 0.5;
      return `${tenth(x)} ${tenth(y + (flat ? 0 : 1.6 * Math.sin(x / 19 + y)))}`;
    }).join('L');
  const outline = `M${wave(top, left, right)}L${wave(top + height, right, left)}Z`;
  return (
    <g>
      <clipPath id={`${key}clip`}>
        <path d={outline} />
      </clipPath>
      <path d={outline} fill={FRONTS[layer.kind]} stroke="#5a3a30" strokeOpacity="0.35" strokeWidth="1" />
      <g clipPath={`url(#${key}clip)`}>
        <Texture kind={layer.kind} number={number} top={top} height={height} />
      </g>
    </g>
  );
}

function Texture({
  kind,
  number,
  top,
  height,
}: {
  kind: BlockLayer['kind'];
  number: number;
  top: number;
  height: number;
}) {
  const { left, right } = FRONT;
  const width = right - left;
  if (kind === 'skin') {
    return (
      <g>
        <rect x={left} y={top} width={width} height={height * 0.28} fill="#d6a68c" />
        <g fill="#c48e74" fillOpacity="0.55">
          {Array.from({ length: 30 }, (_, i) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: grains never change places
              key={i}
              cx={tenth(left + width * ((i * 0.618034) % 1))}
              cy={tenth(top + height * (0.36 + 0.6 * strewn(i, 11)))}
              r="1.3"
            />
          ))}
        </g>
      </g>
    );
  }
  if (kind === 'fat') {
    const rows = Math.max(2, Math.round(height / 15));
    const step = height / rows;
    return (
      <g fill="#fbeec6" stroke="#dfc684" strokeWidth="1.1">
        {Array.from({ length: rows * 12 }, (_, i) => {
          const [row, column] = [Math.floor(i / 12), i % 12];
          return (
            <ellipse
              // biome-ignore lint/suspicious/noArrayIndexKey: lobules never change places
              key={i}
              cx={tenth(left + 4 + column * 14.4 + (row % 2) * 7)}
              cy={tenth(top + step * (row + 0.5) + 1.5 * Math.sin(column * 1.7 + row))}
              rx="7"
              ry={tenth(step * 0.5)}
            />
          );
        })}
      </g>
    );
  }
  if (kind === 'wrap') {
    const lines = Math.max(3, Math.round(height / 8));
    return (
      <g fill="none" stroke="#b9ab95" strokeWidth="1.4">
        {Array.from({ length: lines }, (_, i) => {
          const y = top + ((i + 0.5) * height) / lines;
          return (
            <path
              key={y}
              d={`M${left} ${tenth(y)}${Array.from({ length: 6 }, () => `q13.5 ${i % 2 === 0 ? 5 : -5} 27 0`).join('')}`}
            />
          );
        })}
      </g>
    );
  }
  return (
    <MuscleTexture
      slant={kind === 'own' ? 0 : (SLANTS[number % SLANTS.length] as number)}
      top={top}
      height={height}
    />
  );
}

/** How fibres of the muscles above run across the slice; no two neighbours alike. */
const SLANTS: readonly number[] = [26, -24, 52, -50];

function MuscleTexture({ slant, top, height }: { slant: number; top: number; height: number }) {
  const { left, right } = FRONT;
  const [x, y] = [(left + right) / 2, top + height / 2];
  const half = slant === 0 ? height / 2 : (right - left) * 0.62;
  const count = Math.round((2 * half) / 5.6);
  return (
    <g fill="none" transform={slant === 0 ? undefined : `rotate(${slant} ${x} ${tenth(y)})`} strokeWidth="2">
      {Array.from({ length: count }, (_, i) => {
        const at = y - half + ((i + 0.5) * 2 * half) / count;
        return (
          <path
            key={at}
            d={`M${x - 130} ${tenth(at)}${Array.from({ length: 10 }, (_, k) => `q13 ${(k + i) % 2 === 0 ? 1.6 : -1.6} 26 0`).join('')}`}
            stroke={i % 2 === 0 ? '#d99684' : '#94473a'}
            strokeOpacity="0.75"
          />
        );
      })}
    </g>
  );
}
