import type { TriggerPointId } from '../../../anatomy/ids.ts';
import type { InsideMoment, InsideStep } from '../../../state/inside.ts';
import { BodyDrawing } from './body-drawing.tsx';
import { BundlesDrawing } from './bundles-drawing.tsx';
import { MuscleDrawing } from './muscle-drawing.tsx';
import { StoryDrawing } from './story-drawing.tsx';

export function StepDrawing({
  id,
  step,
  side,
  moment,
}: {
  id: TriggerPointId;
  step: InsideStep;
  moment: InsideMoment;
  side: 'left' | 'right';
  calm: boolean;
}) {
  if (step === 'muscle') return <MuscleDrawing id={id} side={side} />;
  if (step === 'bundles') return <BundlesDrawing id={id} side={side} />;
  if (step === 'body') return <BodyDrawing id={id} side={side} />;
  return <StoryDrawing id={id} step={step} moment={moment} side={side} />;
}
