import { Suspense } from 'react';
import type { TriggerPointId } from '../../anatomy/ids.ts';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import type { InsideStep } from '../../state/inside.ts';
import { useStoryClock } from '../../state/story-clock.ts';
import { oneSide } from '../../state/view.ts';
import { useWords } from '../use-words.ts';
import { CalloutLayer } from './callout-layer.tsx';
import { StepDrawing } from './drawings/step-drawing.tsx';
import { fillWords } from './fill-words.ts';
import { StepBar } from './step-bar.tsx';
import { StepTag } from './step-tag.tsx';
import { StopSign } from './stop-sign.tsx';
import { useReadAloud } from './use-read-aloud.ts';
import { useMoment, useStep, useStoryKeeper } from './use-story.ts';

/** Steps that are drawn, not modelled: in the body itself a needle would seem to tell how deep and at what angle. */
const DRAWN: readonly InsideStep[] = ['needle', 'layers', 'after'];

/** A drawing is made anew for each of its pictures; a film has as many. */
const DRAWINGS_PER_SECOND = 24;

/** What lies over the picture of a journey into a muscle: names, drawings, the way through the steps, the stop sign. */
export default function InsideLayer({ id }: { id: TriggerPointId }) {
  return (
    <Suspense fallback={null}>
      <Layer id={id} />
    </Suspense>
  );
}

function Layer({ id }: { id: TriggerPointId }) {
  const step = useStep();
  const inside = useWords('inside');
  const muscles = useWords('muscles');
  const points = useWords('points');
  const status = useExplorer((s) => s.sceneStatus);
  const caption = fillWords(inside[step].caption, id, { muscles, points });
  useStoryKeeper(caption);
  const speaks = useStoryClock((s) => s.speaks && !s.stopped);
  useReadAloud(messages().inside.aloud(inside[step].title, caption, inside[step].feel ?? ''), speaks);
  const missing = useExplorer((s) => s.insideMissing);
  const flat = status === 'failed' || missing;
  const drawn = flat || DRAWN.includes(step);
  return (
    <>
      {drawn ? <Drawing id={id} /> : status === 'ready' && <CalloutLayer />}
      {!drawn && (
        <div className="inside-tags">
          <StepTag />
        </div>
      )}
      <StopSign id={id} />
      <StepBar caption={caption} />
    </>
  );
}

function Drawing({ id }: { id: TriggerPointId }) {
  const step = useStep();
  const moment = useMoment(DRAWINGS_PER_SECOND);
  const side = useExplorer((s) => oneSide(s.side));
  const calm = useExplorer((s) => s.calm);
  return (
    <div className="inside-drawing" data-step={step}>
      <StepDrawing id={id} step={step} moment={moment} side={side} calm={calm} />
    </div>
  );
}
