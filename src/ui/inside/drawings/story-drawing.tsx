import type { TriggerPointId } from '../../../anatomy/ids.ts';
import { messages } from '../../../content/messages.ts';
import type { InsideMoment, InsideStep } from '../../../state/inside.ts';
import { BandDrawing } from './band-drawing.tsx';
import { LENS } from './lens.tsx';
import { tenth } from './paths.ts';

interface StoryDrawingProps {
  readonly id: TriggerPointId;
  readonly step: InsideStep;
  readonly moment: InsideMoment;
  readonly side: 'left' | 'right';
}

/** A twitch needs room to run; the rest of the story comes near. */
const WIDTHS: Partial<Record<InsideStep, number>> = { band: 1, twitch: 1.15, cramp: 0.85, release: 0.85 };
const RING = LENS.r + 9;

/** The band as it is, as it twitches, holds and lets go. */
export function StoryDrawing({ id, step, moment, side }: StoryDrawingProps) {
  const m = messages().inside;
  return (
    <svg className="step-drawing" viewBox="0 0 400 400" aria-hidden="true" focusable="false">
      <BandDrawing id={id} side={side} moment={moment} width={WIDTHS[step] ?? 1} />
      {step === 'cramp' && <TimeRing share={moment.share} />}
      {step === 'cramp' && <LensWords words={m.crampTime} />}
      {step === 'twitch' && moment.slow && <LensWords words={m.slowed} />}
    </svg>
  );
}

/** Fills once around the picture while the time passes. */
function TimeRing({ share }: { share: number }) {
  const { x, y } = LENS;
  const angle = Math.min(0.9999, Math.max(0, share)) * 2 * Math.PI;
  const end = `${tenth(x + RING * Math.sin(angle))} ${tenth(y - RING * Math.cos(angle))}`;
  return (
    <g data-part="time">
      <circle cx={x} cy={y} r={RING} className="drawing-ring" />
      {share > 0 && (
        <path
          d={`M${x} ${y - RING}A${RING} ${RING} 0 ${angle > Math.PI ? 1 : 0} 1 ${end}`}
          className="drawing-ring-full"
        />
      )}
    </g>
  );
}

function LensWords({ words }: { words: string }) {
  return (
    <text x={LENS.x} y="391" textAnchor="middle" className="drawing-words">
      {words}
    </text>
  );
}
