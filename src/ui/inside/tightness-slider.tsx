import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { useStep } from './use-story.ts';

/** From relaxed to tight, where the step is about that. */
export function TightnessSlider() {
  const step = useStep();
  const tight = useExplorer((s) => s.tight);
  const set = useExplorer((s) => s.set);
  if (step !== 'band' && step !== 'fibres') return null;
  const m = messages().inside;
  return (
    <label className="tightness">
      <span>{m.relaxed}</span>
      <input
        type="range"
        aria-label={m.tightness}
        min={0}
        max={100}
        step={5}
        value={tight}
        aria-valuetext={tightnessInWords(tight)}
        onChange={(event) => set({ tight: Number(event.currentTarget.value) })}
      />
      <span>{m.tight}</span>
    </label>
  );
}

function tightnessInWords(tight: number): string {
  const m = messages().inside.howTight;
  if (tight <= 10) return m.relaxed;
  if (tight < 45) return m.little;
  return tight < 80 ? m.tight : m.very;
}
