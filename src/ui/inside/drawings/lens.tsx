import { type ReactNode, useId } from 'react';

/** The round picture of what is seen from near: its middle and radius in a drawing of 400 by 400. */
export const LENS = { x: 200, y: 186, r: 168 } as const;

/** A round cut-out, zero in its middle, with a soft shade at its edge. */
export function Lens({ children }: { children: ReactNode }) {
  const key = useId();
  const { x, y, r } = LENS;
  return (
    <>
      <defs>
        <clipPath id={`${key}clip`}>
          <circle r={r} />
        </clipPath>
        <radialGradient id={`${key}edge`} gradientUnits="userSpaceOnUse" cx="0" cy="0" r={r}>
          <stop offset="0.8" stopColor="#2b1510" stopOpacity="0" />
          <stop offset="1" stopColor="#2b1510" stopOpacity="0.34" />
        </radialGradient>
      </defs>
      <g transform={`translate(${x} ${y})`}>
        <circle r={r} className="drawing-lens" />
        <g clipPath={`url(#${key}clip)`}>
          {children}
          <circle r={r} fill={`url(#${key}edge)`} />
        </g>
        <circle r={r} className="drawing-lens-rim" />
      </g>
    </>
  );
}
