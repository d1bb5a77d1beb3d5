import { memo, useId } from 'react';
import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import { type MusclePicture, musclePicture } from '../../../drawn/muscle-picture.ts';
import { BonesBehind, MuscleBelly } from './muscle-drawing.tsx';

/** How sore it is still on each of the three days. */
const GLOWS = [1, 0.5, 0.16] as const;
const [FIRST_Y, STEP_Y] = [62, 122];
const PICTURE = { x: 128, r: 56 };
const TIME_X = 32;

/** Three days, one below the other: the same muscle, and a soreness that fades. */
export const AfterDrawing = memo(function AfterDrawing({
  id,
  side,
  soreness,
}: {
  id: TriggerPointId;
  side: 'left' | 'right';
  soreness: number;
}) {
  const m = messages().drawings.after;
  const picture = musclePicture(id, side);
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <path d={`M${TIME_X} ${FIRST_Y}V${FIRST_Y + 2 * STEP_Y}`} className="drawing-time" />
      {m.days.map(({ day, words }, i) => (
        <g key={day} transform={`translate(0 ${FIRST_Y + i * STEP_Y})`}>
          <Sun />
          {i < m.days.length - 1 && <Moon y={STEP_Y / 2} />}
          <SmallMuscle picture={picture} glow={(GLOWS[i] ?? 0) * soreness} />
          <text x="204" y={words.length > 1 ? -14 : -4} className="drawing-day">
            {day}
          </text>
          {words.map((line, n) => (
            <text key={line} x="204" y={(words.length > 1 ? 12 : 22) + n * 23} className="drawing-day-words">
              {line}
            </text>
          ))}
        </g>
      ))}
      <text x="204" y="391" className="drawing-words-soft">
        {m.below}
      </text>
    </svg>
  );
});

/** The muscle in a small lens, with the warmth of its sore place. */
function SmallMuscle({ picture, glow }: { picture: MusclePicture; glow: number }) {
  const key = useId();
  const { x, r } = PICTURE;
  const scale = (2 * r) / 400;
  return (
    <g transform={`translate(${x} 0)`}>
      <clipPath id={`${key}clip`}>
        <circle r={r} />
      </clipPath>
      <radialGradient id={`${key}glow`}>
        <stop offset="0" stopColor="#ffd98a" />
        <stop offset="0.35" stopColor="#ffab4a" stopOpacity="0.8" />
        <stop offset="1" stopColor="#ff8a2a" stopOpacity="0" />
      </radialGradient>
      <circle r={r} className="drawing-lens" />
      <g clipPath={`url(#${key}clip)`}>
        <g transform={`scale(${scale}) translate(-200 -200)`}>
          <g opacity="0.5">
            <BonesBehind picture={picture} />
          </g>
          <MuscleBelly picture={picture} />
          <circle
            cx={picture.point[0]}
            cy={picture.point[1]}
            r="120"
            fill={`url(#${key}glow)`}
            fillOpacity={glow}
            data-part="glow"
          />
          <circle
            cx={picture.point[0]}
            cy={picture.point[1]}
            r="13"
            fill="#fff0c9"
            stroke="#5a1a10"
            strokeWidth="5"
          />
        </g>
      </g>
      <circle r={r} className="drawing-lens-rim" />
    </g>
  );
}

function Sun() {
  const rays = Array.from({ length: 8 }, (_, i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4)];
    return `M${(TIME_X + 14 * c).toFixed(1)} ${(14 * s).toFixed(1)}L${(TIME_X + 19 * c).toFixed(1)} ${(19 * s).toFixed(1)}`;
  });
  return (
    <g>
      <circle cx={TIME_X} r="22" className="drawing-time-gap" />
      <circle cx={TIME_X} r="9.5" fill="#f2b544" stroke="#9a6a14" strokeWidth="1.2" />
      <path d={rays.join('')} stroke="#c98a1c" strokeWidth="2.6" strokeLinecap="round" />
    </g>
  );
}

function Moon({ y }: { y: number }) {
  return (
    <g transform={`translate(${TIME_X} ${y})`}>
      <circle r="17" className="drawing-time-gap" />
      <path d="M8.5 3.5A9.5 9.5 0 1 1 -3.5 -8.5A7.6 7.6 0 0 0 8.5 3.5Z" className="drawing-moon" />
    </g>
  );
}
