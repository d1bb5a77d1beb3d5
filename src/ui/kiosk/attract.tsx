import { useEffect, useState, useSyncExternalStore } from 'react';
import { conditionIds } from '../../content/facts.ts';
import { loadWords } from '../../content/load-words.ts';
import { messages } from '../../content/messages.ts';
import { useClinic } from '../../state/clinic.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import { useMedia } from '../use-media.ts';

/** One turn in 45 seconds, in steps that the camera's own ease joins; a step of the camera is 20 degrees. */
const TURN_MS = 100;
const STEPS_PER_TURN = 360 / 20;
const WHOLE_TURN_MS = 45_000;
const QUESTIONS = 3;
const QUESTIONS_MS = 8000;

/** Invites to touch: the body turns, questions come and go. Any touch ends it (use-kiosk-phase.ts). */
export function Attract() {
  const visible = useVisible();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const turns = useExplorer((s) => visible && !still && !s.freeze && s.sceneStatus === 'ready');
  useEffect(() => {
    if (!turns) return;
    const { stepCamera } = useExplorer.getState();
    const turn = (TURN_MS / WHOLE_TURN_MS) * STEPS_PER_TURN;
    const timer = setInterval(() => stepCamera({ turn }), TURN_MS);
    return () => clearInterval(timer);
  }, [turns]);
  // whoever comes finds the body as it stands on the first page
  useEffect(() => () => useExplorer.getState().lookHome(), []);
  const questions = useQuestions(visible);
  return (
    <div className="kiosk-attract" data-turns={turns || undefined}>
      <div className="kiosk-invitation">
        <p className="kiosk-line">{messages().kiosk.invitation}</p>
        <ul className="kiosk-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Three everyday names of conditions as questions, others every eight seconds; none where the words did not come. */
function useQuestions(visible: boolean): readonly string[] {
  const shown = useClinic((s) => s.clinic.conditions) ?? conditionIds;
  const [names, setNames] = useState<Readonly<Record<string, { readonly plainName: string }>>>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    loadWords('conditions').then(
      (words) => !gone && setNames(words),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    if (!visible) return;
    const timer = setInterval(() => setRound((now) => now + 1), QUESTIONS_MS);
    return () => clearInterval(timer);
  }, [visible]);
  const all = shown.flatMap((id) => names[id]?.plainName ?? []);
  const number = Math.min(QUESTIONS, all.length);
  const { question } = messages().kiosk;
  return Array.from({ length: number }, (_, i) => question(all[(round * QUESTIONS + i) % all.length] ?? ''));
}

function useVisible(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    () => document.visibilityState === 'visible',
  );
}
