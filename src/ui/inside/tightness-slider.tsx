import { useExplorer } from '../../state/explorer-store.ts';
import { useStep } from './use-story.ts';

/** From relaxed to tight, where the step is about that. */
export function TightnessSlider() {
  const step = useStep();
  const tight = useExplorer((s) => s.tight);
  const set = useExplorer((s) => s.set);
  if (step !== 'band' && step !== 'fibres') return null;
  return (
    <label className="tightness">
      <span>Relaxed</span>
      <input
        type="range"
        aria-label="How tight the band is"
        min={0}
        max={100}
        step={5}
        value={tight}
        aria-valuetext={tightnessInWords(tight)}
        onChange={(event) => set({ tight: Number(event.currentTarget.value) })}
      />
      <span>Tight</span>
    </label>
  );
}

function tightnessInWords(tight: number): string {
  if (tight <= 10) return 'relaxed';
  if (tight < 45) return 'a little tight';
  return tight < 80 ? 'tight' : 'very tight';
}
