import type { TriggerPointId } from '../../../anatomy/ids.ts';
import type { InsideMoment, InsideStep } from '../../../state/inside.ts';
import { AfterDrawing } from './after-drawing.tsx';
import { BodyDrawing } from './body-drawing.tsx';
import { BundlesDrawing } from './bundles-drawing.tsx';
import { FibresDrawing } from './fibres-drawing.tsx';
import { LayersStep } from './layers-step.tsx';
import { MuscleDrawing } from './muscle-drawing.tsx';
import { NeedleDrawing } from './needle-drawing.tsx';
import { StoryDrawing } from './story-drawing.tsx';

interface StepDrawingProps {
  readonly id: TriggerPointId;
  readonly step: InsideStep;
  readonly moment: InsideMoment;
  readonly side: 'left' | 'right';
  readonly calm: boolean;
}

/** A step of the story as a drawing. It says nothing to screen readers: what it shows stands beside it in words. */
export function StepDrawing({ id, step, moment, side, calm }: StepDrawingProps) {
  switch (step) {
    case 'body':
      return <BodyDrawing id={id} side={side} />;
    case 'muscle':
      return <MuscleDrawing id={id} side={side} />;
    case 'bundles':
      return <BundlesDrawing id={id} side={side} />;
    case 'fibres':
      return <FibresDrawing moment={moment} />;
    case 'needle':
      return <NeedleDrawing />;
    case 'layers':
      return <LayersStep id={id} moment={moment} calm={calm} />;
    case 'after':
      return <AfterDrawing id={id} side={side} soreness={moment.soreness} />;
    default:
      return <StoryDrawing id={id} step={step} moment={moment} side={side} />;
  }
}
