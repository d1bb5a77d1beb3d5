import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { messages } from '../../../content/messages.ts';
import type { ConditionWords } from '../../../content/words.ts';
import { Prose } from '../text/prose.tsx';
import { SectionHeading } from '../text/section-jumps.tsx';

type Question = ConditionWords['teachBack'][number];

/** Three questions in which the reader explains to a friend. Nothing is counted or kept; every answer gets a kind reply. */
export function TeachBack({ questions }: { questions: readonly Question[] }) {
  const m = messages().condition;
  return (
    <section>
      <SectionHeading id="teach-back">{m.teachBack}</SectionHeading>
      <p>{m.teachBackNote}</p>
      {questions.map((question) => (
        <OneQuestion key={question.ask} {...question} />
      ))}
    </section>
  );
}

function OneQuestion({ ask, answers }: Question) {
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = answers[Number(chosen ?? Number.NaN)];
  return (
    <div className="teach-back">
      <RadioGroup className="teach-answers" value={chosen} onChange={setChosen}>
        <Label>{ask}</Label>
        {answers.map(({ text }, i) => (
          <Radio key={text} value={String(i)} className="teach-answer">
            {text}
          </Radio>
        ))}
      </RadioGroup>
      <div role="status">
        {answer && (
          <p className="teach-reply" data-fits={answer.fits}>
            <Prose>{answer.reply}</Prose>
          </p>
        )}
      </div>
    </div>
  );
}
