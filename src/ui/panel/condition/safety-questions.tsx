import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { citedSources } from '../../../content/cited-sources.ts';
import { RED_FLAG_GRADE } from '../../../content/field-grades.ts';
import { messages } from '../../../content/messages.ts';
import type { ConditionWords, Urgency } from '../../../content/words.ts';
import { useExplorer } from '../../../state/explorer-store.ts';
import { EmergencyNumber } from '../../emergency-number.tsx';
import { Rich } from '../../rich.tsx';
import { SharedGrade } from '../text/claims.tsx';

type Question = ConditionWords['redFlags'][number];
const MOST_URGENT_FIRST: readonly Urgency[] = ['emergency', 'same-day', 'see-clinician'];

/**
 * The signs that need help first, as questions. One yes shows what to do; "none of these" or skipping leads on.
 * The questions never go away. The answers stay on this screen and are forgotten with it.
 */
export function SafetyQuestions({ questions }: { questions: readonly Question[] }) {
  const m = messages().safety;
  const flagsSeen = useExplorer((s) => s.flagsSeen);
  const passFlags = useExplorer((s) => s.passFlags);
  const [answers, setAnswers] = useState<Readonly<Record<number, 'yes' | 'no'>>>({});
  const yes = questions.filter((_, i) => answers[i] === 'yes');
  const outcome = MOST_URGENT_FIRST.find((action) => yes.some((question) => question.action === action));
  const allNo = questions.every((_, i) => answers[i] === 'no');

  return (
    <section className="safety" aria-labelledby="safety-title">
      <div className="safety-head">
        <h2 id="safety-title">{m.title}</h2>
        {!flagsSeen && !outcome && (
          <Button className="quiet-button" onPress={passFlags}>
            {m.skip}
          </Button>
        )}
      </div>
      <p>{m.text}</p>
      <ol className="safety-list">
        {questions.map((question, i) => (
          <li key={question.ask} data-action={question.action}>
            <RadioGroup
              className="safety-question"
              orientation="horizontal"
              value={answers[i] ?? null}
              onChange={(value) => setAnswers({ ...answers, [i]: value === 'yes' ? 'yes' : 'no' })}
            >
              <Label>{question.ask}</Label>
              <div className="safety-answers">
                <Radio value="yes">{m.yes}</Radio>
                <Radio value="no">{m.no}</Radio>
              </div>
            </RadioGroup>
          </li>
        ))}
      </ol>
      <SharedGrade grade={RED_FLAG_GRADE} sources={[...citedSources(questions)]} />
      <div role="alert">
        {outcome && (
          <div className="safety-outcome" data-action={outcome}>
            <h3>{m.urgencies[outcome].title}</h3>
            <p>
              <Rich
                text={m.urgencies[outcome].text}
                parts={{ number: <EmergencyNumber local={m.localNumber} /> }}
              />
            </p>
            {yes
              .filter(({ action }) => action === outcome)
              .map(({ because }) => (
                <p key={because}>{because}</p>
              ))}
          </div>
        )}
      </div>
      {!flagsSeen && (
        <div className="safety-actions">
          {outcome ? (
            <Button className="quiet-button" onPress={passFlags}>
              {m.showAllTheSame}
            </Button>
          ) : (
            <Button className="solid-button" onPress={passFlags}>
              {allNo ? m.show : m.none}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
