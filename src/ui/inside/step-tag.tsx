import { formatNumber } from '../../content/format.ts';
import { messages } from '../../content/messages.ts';
import { CRAMP_S, SLOWER } from '../../state/inside.ts';
import { useMoment, useStep, useStillness } from './use-story.ts';

/** Words need no more; a twitch lasts two of these. */
const PER_SECOND = 10;

/** What the time of a moving picture means: how fast a twitch is seen, how long a cramp may last. */
export function StepTag() {
  const m = messages().inside;
  const step = useStep();
  const still = useStillness();
  const moment = useMoment(PER_SECOND);
  if (step === 'twitch') {
    if (moment.twitch === null) return null;
    const words = still ? m.oneMoment : moment.slow ? m.slower(SLOWER) : m.asFast;
    return (
      <p className="step-tag" aria-hidden="true">
        {words}
      </p>
    );
  }
  if (step !== 'cramp') return null;
  const turn = 2 * Math.PI * 15;
  return (
    <p className="step-tag" aria-hidden="true">
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle cx="20" cy="20" r="15" className="ring-way" />
        <circle
          cx="20"
          cy="20"
          r="15"
          className="ring-done"
          strokeDasharray={`${(turn * moment.share).toFixed(1)} ${turn.toFixed(1)}`}
        />
        <text x="20" y="20" dy="0.36em" textAnchor="middle">
          {formatNumber(Math.round(moment.share * CRAMP_S))}
        </text>
      </svg>
      {m.crampTime}
    </p>
  );
}
