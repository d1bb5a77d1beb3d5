import { tenth } from './paths.ts';

/** A trigger point in a drawing: a dot in a ring, seen on flesh and on paper alike. */
export function PointMark({ x, y, r = 3.4 }: { x: number; y: number; r?: number }) {
  return (
    <g data-part="point">
      <circle
        cx={x}
        cy={y}
        r={tenth(r * 2.3)}
        fill="none"
        stroke="#2b1512"
        strokeWidth={tenth(r * 0.95)}
        strokeOpacity="0.75"
      />
      <circle cx={x} cy={y} r={tenth(r * 2.3)} fill="none" stroke="#fff4da" strokeWidth={tenth(r * 0.5)} />
      <circle cx={x} cy={y} r={r} fill="#ffd98a" stroke="#5a1a10" strokeWidth={tenth(r * 0.35)} />
    </g>
  );
}
