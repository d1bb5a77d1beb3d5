import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { messages } from '../../../content/messages.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { INSIDE_STEPS, type InsideStep } from '../../../state/inside.ts';
import { useStoryClock } from '../../../state/story-clock.ts';
import { useCanReadAloud } from '../../inside/use-read-aloud.ts';
import { useWords } from '../../use-words.ts';

/** What a therapist chooses before showing it: which steps, a story without a needle, and whether it speaks. */
export function ShowChoices() {
  const m = messages().insidePanel.choices;
  const words = useWords('inside');
  const skip = useExplorer((s) => s.skip);
  const calm = useExplorer((s) => s.calm);
  const set = useExplorer((s) => s.set);
  const speaks = useStoryClock((s) => s.speaks);
  const setSpeaks = useStoryClock((s) => s.setSpeaks);
  const canSpeak = useCanReadAloud();
  const shown = INSIDE_STEPS.filter((step) => !skip.includes(step));
  const choose = (chosen: readonly string[]) => {
    // one step always stays
    if (chosen.length > 0) set({ skip: INSIDE_STEPS.filter((step) => !chosen.includes(step)) });
  };
  return (
    <details className="fold show-choices">
      <summary>{m.title}</summary>
      <Checkbox className="check" isSelected={calm} onChange={(on) => set({ calm: on })}>
        <span className="check-box" aria-hidden="true" />
        {m.calm}
      </Checkbox>
      {canSpeak && (
        <Checkbox className="check" isSelected={speaks} onChange={setSpeaks}>
          <span className="check-box" aria-hidden="true" />
          {m.readAloud}
        </Checkbox>
      )}
      <CheckboxGroup value={shown as InsideStep[]} onChange={choose}>
        <Label>{m.steps}</Label>
        {INSIDE_STEPS.map((step) => (
          <Checkbox key={step} className="check" value={step} isDisabled={calm && step === 'needle'}>
            <span className="check-box" aria-hidden="true" />
            {words[step].title}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <p className="small">{m.inTheLink}</p>
    </details>
  );
}
