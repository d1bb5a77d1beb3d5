import { memo, useId } from 'react';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { type MusclePicture, musclePicture } from '../../../drawn/muscle-picture.ts';
import { FLESH } from './colours.ts';
import { linesPath, ringsPath } from './paths.ts';
import { PointMark } from './point-mark.tsx';

/** One muscle on its bones, from where it is seen best. */
export const MuscleDrawing = memo(function MuscleDrawing({
  id,
  side,
}: {
  id: TriggerPointId;
  side: 'left' | 'right';
}) {
  const picture = musclePicture(id, side);
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <BonesBehind picture={picture} />
      <MuscleBelly picture={picture} />
      <PointMark x={picture.point[0]} y={picture.point[1]} r={4.4} />
    </svg>
  );
});

/** The bones around a muscle, fading out where the picture ends. */
export function BonesBehind({ picture }: { picture: MusclePicture }) {
  const key = useId();
  return (
    <>
      <defs>
        <radialGradient id={`${key}fade`} gradientUnits="userSpaceOnUse" cx="200" cy="200" r="200">
          <stop offset="0.78" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </radialGradient>
        <mask id={`${key}mask`} maskUnits="userSpaceOnUse" x="0" y="0" width="400" height="400">
          <rect width="400" height="400" fill={`url(#${key}fade)`} />
        </mask>
      </defs>
      <g mask={`url(#${key}mask)`} fillRule="evenodd" strokeLinejoin="round" className="drawing-bones">
        {picture.bones.map((bone) => {
          const path = ringsPath(bone);
          return <path key={path.slice(0, 40)} d={path} fill="#e9dcc3" stroke="#a89473" strokeWidth="0.9" />;
        })}
        <path d={ringsPath(picture.bonesDark)} fill="#6b5433" fillOpacity="0.17" />
        <path d={ringsPath(picture.bonesBright)} fill="#fffaf0" fillOpacity="0.5" />
      </g>
    </>
  );
}

/** One muscle as drawn flesh: tendons, belly with light and shade, and its fibres as fine lines. */
export function MuscleBelly({ picture }: { picture: MusclePicture }) {
  const { flesh, tendons, fibres } = picture;
  return (
    <g fillRule="evenodd" strokeLinejoin="round" data-part="muscle">
      <path d={ringsPath(tendons)} fill={FLESH.tendon} stroke="#8a7354" strokeWidth="1" />
      <path d={ringsPath(flesh.region)} fill={FLESH.belly} stroke={FLESH.deepest} strokeWidth="1.4" />
      <path d={ringsPath(flesh.dark)} fill="#5d1a12" fillOpacity="0.3" />
      <path d={ringsPath(flesh.bright)} fill="#ffc9b4" fillOpacity="0.24" />
      <g fill="none" strokeLinecap="round">
        <path d={linesPath(fibres)} stroke="#78281d" strokeOpacity="0.5" strokeWidth="1" />
      </g>
    </g>
  );
}
