import { memo } from 'react';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { bundlesOfPoint, musclePicture } from '../../../drawn/muscle-picture.ts';
import { FLESH } from './colours.ts';
import { BonesBehind } from './muscle-drawing.tsx';
import { linePath, linesPath, ringsPath, tenth } from './paths.ts';
import { PointMark } from './point-mark.tsx';

/** The muscle as glass, with its bundles drawn along the direction in which they run. */
export const BundlesDrawing = memo(function BundlesDrawing({
  id,
  side,
}: {
  id: TriggerPointId;
  side: 'left' | 'right';
}) {
  const picture = musclePicture(id, side, true);
  const bundles = bundlesOfPoint(id, side);
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <g opacity="0.45">
        <BonesBehind picture={picture} />
      </g>
      <g fillRule="evenodd" className="drawing-glass">
        <path d={ringsPath([...picture.flesh.region, ...picture.tendons])} />
      </g>
      <g fill="none" strokeLinecap="round" strokeLinejoin="round" data-part="bundles">
        {bundles.map(({ line, width, tendons }, i) => {
          const path = linePath(line);
          const core = i % 3 === 0 ? '#d78a76' : i % 3 === 1 ? '#c8705d' : '#bd6251';
          return (
            <g key={path}>
              <path d={path} stroke={FLESH.deepest} strokeWidth={width} />
              <path d={path} stroke={core} strokeWidth={tenth(width * 0.62)} />
              {tendons.length > 0 && (
                <>
                  <path d={linesPath(tendons)} stroke={FLESH.tendonEdge} strokeWidth={width} />
                  <path d={linesPath(tendons)} stroke={FLESH.tendon} strokeWidth={tenth(width * 0.66)} />
                </>
              )}
            </g>
          );
        })}
      </g>
      <PointMark x={picture.point[0]} y={picture.point[1]} r={4.4} />
    </svg>
  );
});
