import { Button } from 'react-aria-components/Button';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { MOVES_S, stepsShown } from '../../state/inside.ts';
import { useStoryClock } from '../../state/story-clock.ts';
import { Icon } from '../icon.tsx';
import { Rich } from '../rich.tsx';
import { useWords } from '../use-words.ts';
import { TightnessSlider } from './tightness-slider.tsx';
import { useIsRunning, useStep, useStillness } from './use-story.ts';

/** The way through the steps: back and on, the slider from the body to the fibres, and playing. */
export function StepBar({ caption }: { caption: string }) {
  const m = messages().inside;
  const step = useStep();
  const words = useWords('inside');
  const skip = useExplorer((s) => s.skip);
  const calm = useExplorer((s) => s.calm);
  const goBySteps = useExplorer((s) => s.goBySteps);
  const goToStep = useExplorer((s) => s.goToStep);
  const steps = stepsShown({ skip, calm });
  const at = steps.indexOf(step);
  const move = (by: number) => {
    useStoryClock.getState().setPlays(false);
    goBySteps(by);
  };
  return (
    <section className="step-bar" aria-label={m.steps}>
      <p className="step-caption" role="status">
        <Rich text={m.caption} parts={{ title: <b>{m.titleAtStart(words[step].title)}</b>, caption }} />
      </p>
      <TightnessSlider />
      <div className="step-controls-room">
        <div className="step-controls">
          <Button className="icon-button" aria-label={m.back} isDisabled={at === 0} onPress={() => move(-1)}>
            <Icon name="left" />
          </Button>
          <label className="step-slider">
            <span className="step-count">{m.count(at + 1, steps.length)}</span>
            <input
              type="range"
              aria-label={m.step}
              min={0}
              max={steps.length - 1}
              step={1}
              value={at}
              aria-valuetext={m.countAndTitle(at + 1, steps.length, words[step].title)}
              onChange={(event) => {
                const to = steps[Number(event.currentTarget.value)];
                useStoryClock.getState().setPlays(false);
                if (to) goToStep(to);
              }}
            />
          </label>
          <PlayButton />
          <Button
            className="icon-button step-on"
            aria-label={m.next}
            isDisabled={at === steps.length - 1}
            onPress={() => move(1)}
          >
            <Icon name="right" />
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Plays the story from here on, or holds it. Where movement is unwelcome, the steps are still pictures. */
function PlayButton() {
  const still = useStillness();
  const plays = useStoryClock((s) => s.plays);
  const running = useIsRunning();
  const step = useStep();
  if (still) return null;
  const m = messages().inside;
  const holds = plays || running;
  const press = () => {
    const { hold, run, setPlays } = useStoryClock.getState();
    if (holds) hold(performance.now());
    else {
      if (MOVES_S[step] > 0) run(performance.now());
      setPlays(true);
    }
  };
  return (
    <Button className="icon-button" aria-label={holds ? m.pause : m.play} onPress={press}>
      <Icon name={holds ? 'pause' : 'play'} />
    </Button>
  );
}
