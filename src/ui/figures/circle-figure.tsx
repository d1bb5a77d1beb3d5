import type { ReactNode } from 'react';
import { FigureNumber } from './figure-number.tsx';

const MIDDLE = { x: 180, y: 168 };
const RING = { x: 112, y: 106 };
const MEDAL = 54;
const SCENES = [Strained, Tightened, LessBlood, Irritated] as const;

/** The idea as a circle: strain, tightening, less blood, irritated nerve ends, and round again. */
export function CircleFigure({ label }: { label: string }) {
  return (
    <svg className="figure-drawing" viewBox="0 0 360 336" role="img" aria-label={label}>
      <defs>
        <clipPath id="medal">
          <circle r={MEDAL - 1} />
        </clipPath>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX="6"
          refY="5"
          markerWidth="6.5"
          markerHeight="6.5"
          orient="auto"
        >
          <path d="M1 1 8.5 5 1 9" className="figure-arrow-head" />
        </marker>
      </defs>
      {[0, 1, 2, 3].map((i) => (
        <path key={i} d={arc(i)} className="figure-arrow" markerEnd="url(#arrow)" />
      ))}
      {SCENES.map((Scene, i) => {
        const [x, y] = placeOf(i);
        return (
          <g key={Scene.name} transform={`translate(${x} ${y})`}>
            <circle r={MEDAL} className="figure-medal" />
            <g clipPath="url(#medal)">
              <Scene />
            </g>
            <circle r={MEDAL} className="figure-medal-rim" />
            <FigureNumber n={i + 1} x={-40} y={-40} />
          </g>
        );
      })}
    </svg>
  );
}

function angleOf(i: number): number {
  return -Math.PI / 2 + (i * Math.PI) / 2;
}

function onRing(angle: number): readonly [number, number] {
  return [MIDDLE.x + RING.x * Math.cos(angle), MIDDLE.y + RING.y * Math.sin(angle)];
}

function placeOf(i: number): readonly [number, number] {
  return onRing(angleOf(i));
}

/** An arrow from one medal to the next, along the ring. */
function arc(i: number): string {
  const gap = 0.62;
  const [x1, y1] = onRing(angleOf(i) + gap);
  const [x2, y2] = onRing(angleOf(i + 1) - gap);
  return `M${x1.toFixed(1)} ${y1.toFixed(1)}A${RING.x} ${RING.y} 0 0 1 ${x2.toFixed(1)} ${y2.toFixed(1)}`;
}

/** Fibres across a medal; `spread` is how far they lie apart, `waviness` how loose they are. */
function Fibres({ spread, waviness, dark }: { spread: number; waviness: number; dark?: boolean }) {
  return (
    <g fill="none" strokeLinecap="round">
      {[-3, -2, -1, 0, 1, 2, 3].map((k) => (
        <path
          key={k}
          d={`M-60 ${k * spread}${Array.from({ length: 12 }, (_, n) => `q5 ${(n + k) % 2 === 0 ? waviness : -waviness} 10 0`).join('')}`}
          stroke={dark ? '#7a2a22' : k % 2 === 0 ? '#c46a5a' : '#a34638'}
          strokeWidth={dark ? 5 : 4.2}
        />
      ))}
    </g>
  );
}

function Strained(): ReactNode {
  return (
    <>
      <Fibres spread={9} waviness={3} />
      <g className="figure-spark">
        {[0, 1, 2, 3, 4, 5, 6, 7].map((k) => (
          <path key={k} d="M0-11V-22" transform={`rotate(${k * 45})`} />
        ))}
      </g>
      <circle r="7" fill="#ffd07a" stroke="#fff4da" strokeWidth="2" />
    </>
  );
}

function Tightened(): ReactNode {
  return (
    <>
      <Fibres spread={6} waviness={0} dark />
      <ellipse rx="17" ry="21" fill="#8c3127" stroke="#c0503f" strokeWidth="2" />
      <g fill="none" stroke="#d8705c" strokeWidth="2.4" strokeLinecap="round">
        {[-12, -6, 0, 6, 12].map((y) => (
          <path key={y} d={`M${-13 + Math.abs(y) / 3} ${y}H${13 - Math.abs(y) / 3}`} />
        ))}
      </g>
      <g className="figure-push">
        <path d="M-46 0h17m-6-6 6 6-6 6" />
        <path d="M46 0H29m6-6-6 6 6 6" />
      </g>
    </>
  );
}

function LessBlood(): ReactNode {
  return (
    <>
      <path d="M-60-60H60V60H-60Z" fill="#a34638" />
      <path
        d="M-60-15C-30-15-22-5 0-5S30-15 60-15V15C30 15 22 5 0 5S-30 15-60 15Z"
        fill="#f0c9bd"
        stroke="#d98a78"
        strokeWidth="2"
      />
      <g fill="#c2332b">
        {[-46, -37, -40, -28, -31, -20].map((x, i) => (
          <ellipse key={x} cx={x} cy={((i % 3) - 1) * 6.5} rx="4" ry="3" />
        ))}
        <ellipse cx="-3" cy="0" rx="3.6" ry="2.6" />
        <ellipse cx="29" cy="3" rx="4" ry="3" />
      </g>
      <g className="figure-push">
        <path d="M0-40v20m-6-6 6 6 6-6" />
        <path d="M0 40V20m-6 6 6-6 6 6" />
      </g>
    </>
  );
}

function Irritated(): ReactNode {
  return (
    <>
      <Fibres spread={9} waviness={0} />
      <g fill="none" stroke="#f0d37c" strokeLinecap="round" strokeWidth="4">
        <path d="M54-34C30-34 20-20 6-12M20-22C14-8 10 2 4 12M20-22C4-28-8-26-18-20" />
      </g>
      <g fill="#fff1bf" stroke="#c79a2e" strokeWidth="1.4">
        <circle cx="6" cy="-12" r="4.4" />
        <circle cx="4" cy="12" r="4.4" />
        <circle cx="-18" cy="-20" r="4.4" />
      </g>
      <g fill="#7fb8d6">
        {[
          [-30, 4],
          [-14, 10],
          [-24, 22],
          [-6, 28],
          [18, 26],
          [-36, -6],
          [22, 6],
        ].map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="3" />
        ))}
      </g>
    </>
  );
}
