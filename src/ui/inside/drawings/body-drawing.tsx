import { memo, useId, useMemo } from 'react';
import type { LayerNumber, TriggerPointId } from '../../../anatomy/ids.ts';
import { triggerPoints } from '../../../anatomy/trigger-points.ts';
import { bodyMap, bodyMuscle, facingOf } from '../../../drawn/body-map.ts';
import { FLESH } from './colours.ts';
import { linesPath, ringsPath } from './paths.ts';
import { PointMark } from './point-mark.tsx';

/** Quiet tones by layer: what lies deeper is a little darker. */
const TONES: Readonly<Record<LayerNumber, string>> = {
  0: '#dba898',
  1: '#dba898',
  2: '#d29d8d',
  3: '#c99182',
  4: '#bf8576',
  5: '#b67b6d',
};

/** A small muscle is shown once more beside the body, in a lens: its radius, and how high and low its middle may be. */
const NEARER = { r: 60, high: 64, low: 336 } as const;
const [LEAST_NEARER, MOST_NEARER] = [1.7, 3.8];

/** The whole body with its muscles, quiet; the muscle of the point stands out. */
export const BodyDrawing = memo(function BodyDrawing({
  id,
  side,
}: {
  id: TriggerPointId;
  side: 'left' | 'right';
}) {
  const map = bodyMap(facingOf(triggerPoints[id].muscle));
  const own = useMemo(() => bodyMuscle(id, side), [id, side]);
  const key = useId();
  const picture = (
    <>
      <path d={ringsPath(map.outline)} className="drawing-skin" fillRule="evenodd" />
      <g strokeLinejoin="round" fillRule="evenodd">
        <path d={ringsPath(map.bones)} fill="#efdac6" stroke="#c2a48d" strokeWidth="0.3" />
        <g stroke="#96604f" strokeWidth="0.35">
          {map.parts.map(({ key: part, layer, region }) => (
            <path key={part} d={ringsPath(region)} fill={TONES[layer]} />
          ))}
        </g>
        <path d={ringsPath(map.tendons)} fill="#eadbc8" stroke="#b08c77" strokeWidth="0.3" />
        <path d={linesPath(map.fibres)} fill="none" stroke="#8f5546" strokeOpacity="0.34" strokeWidth="0.3" />
        <path d={ringsPath(map.dark)} fill="#5d2a20" fillOpacity="0.13" />
        <path d={ringsPath(map.bright)} fill="#fff1e2" fillOpacity="0.16" />
      </g>
    </>
  );
  const [x, y] = own.point;
  const muscle = (
    <g fillRule="evenodd" strokeLinejoin="round" data-part="muscle">
      <path d={ringsPath(own.tendons)} fill={FLESH.tendon} stroke="#6d221b" strokeWidth="0.4" />
      <path d={ringsPath(own.flesh)} fill="#c2281c" stroke="#6b120b" strokeWidth="0.7" />
      <path d={linesPath(own.fibres)} fill="none" stroke="#7d120b" strokeOpacity="0.6" strokeWidth="0.3" />
    </g>
  );
  const nearer = Math.min(MOST_NEARER, (NEARER.r * 1.35) / own.size);
  const at = {
    x: x < 200 ? NEARER.r + 2 : 398 - NEARER.r,
    y: Math.min(NEARER.low, Math.max(NEARER.high, y)),
  };
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <defs>
        <radialGradient id={`${key}glow`}>
          <stop offset="0" stopColor="#e8503a" stopOpacity="0.42" />
          <stop offset="0.55" stopColor="#e8503a" stopOpacity="0.16" />
          <stop offset="1" stopColor="#e8503a" stopOpacity="0" />
        </radialGradient>
        <clipPath id={`${key}clip`}>
          <circle cx={at.x} cy={at.y} r={NEARER.r} />
        </clipPath>
      </defs>
      <g id={`${key}body`}>{picture}</g>
      <circle cx={x} cy={y} r="36" fill={`url(#${key}glow)`} />
      <g id={`${key}muscle`}>{muscle}</g>
      <PointMark x={x} y={y} r={2} />
      {nearer > LEAST_NEARER && (
        <g data-part="nearer">
          <path d={`M${x} ${y}L${at.x} ${at.y}`} className="drawing-leader-rim" />
          <path d={`M${x} ${y}L${at.x} ${at.y}`} className="drawing-leader" />
          <PointMark x={x} y={y} r={2} />
          <circle cx={at.x} cy={at.y} r={NEARER.r} className="drawing-lens-paper" />
          <g clipPath={`url(#${key}clip)`}>
            <g transform={`translate(${at.x} ${at.y}) scale(${nearer.toFixed(2)}) translate(${-x} ${-y})`}>
              <use href={`#${key}body`} />
              <use href={`#${key}muscle`} />
            </g>
            <PointMark x={at.x} y={at.y} r={3} />
          </g>
          <circle cx={at.x} cy={at.y} r={NEARER.r} className="drawing-lens-rim" />
        </g>
      )}
    </svg>
  );
});
