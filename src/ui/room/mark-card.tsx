import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { SENTENCE_IDS } from '../../content/map-ids.ts';
import { messages } from '../../content/messages.ts';
import { useExplorer } from '../../state/explorer-store.ts';
import {
  cutNote,
  LOOKS,
  lettersThatFit,
  MARK_STATUSES,
  type Mark,
  MOST_SENTENCES,
  markKey,
} from '../../state/marks.ts';
import { Icon } from '../icon.tsx';
import { useWords } from '../use-words.ts';
import { markName } from './mark-name.ts';
import { MarkSign } from './mark-sign.tsx';
import { markTitle } from './mark-title.ts';

/** What is said of the open mark: its look, its status, sentences to tap, a note; and its place in the list. */
export function MarkCard() {
  const index = useExplorer((s) => s.openMark);
  const mark = useExplorer((s) => (s.openMark === null ? undefined : s.map.marks[s.openMark]));
  if (index === null || !mark) return null;
  // the same card while its mark is moved in the list: the focus stays on the button
  return <Card key={markKey(mark.place)} index={index} mark={mark} />;
}

function Card({ index, mark }: { index: number; mark: Mark }) {
  const words = useWords('map');
  const muscles = useWords('muscles');
  const points = useWords('points');
  const zones = useWords('zones');
  const count = useExplorer((s) => s.map.marks.length);
  const change = useExplorer((s) => s.changeMark);
  const remove = useExplorer((s) => s.removeMark);
  const move = useExplorer((s) => s.moveMark);
  const close = useExplorer((s) => s.setOpenMark);
  const [note, setNote] = useState(mark.note);
  const left = lettersThatFit(note);
  const heading = useRef<HTMLHeadingElement>(null);
  // whoever opened it by key stands in it, and hears whose card it is
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const m = messages().room;
  const full = mark.sentences.length >= MOST_SENTENCES;
  const { side } = markTitle(mark.place, { muscles, points, zones });
  return (
    <section className="mark-card" aria-label={m.mark(index + 1)}>
      <header>
        <MarkSign look={mark.look} status={mark.status} number={index + 1} />
        <h2 ref={heading} tabIndex={-1}>
          {markName(mark.place, { muscles, points, zones })}
          {side && <span className="mark-side">{m.afterName[side]}</span>}
        </h2>
        <Button className="icon-button" aria-label={m.card.close} onPress={() => close(null)}>
          <Icon name="close" />
        </Button>
      </header>
      <fieldset className="mark-choices">
        <legend>{m.card.status}</legend>
        {MARK_STATUSES.map((status) => (
          <ToggleButton
            key={status}
            className="chip-button"
            isSelected={mark.status === status}
            onChange={() => change(index, { status })}
          >
            {m.status[status]}
          </ToggleButton>
        ))}
      </fieldset>
      <fieldset className="mark-choices">
        <legend>{m.card.look}</legend>
        {LOOKS.map((look) => (
          <ToggleButton
            key={look}
            className="icon-button look-button"
            aria-label={m.look[look]}
            isSelected={mark.look === look}
            onChange={() => change(index, { look })}
          >
            <MarkSign look={look} status={mark.status} />
          </ToggleButton>
        ))}
      </fieldset>
      <fieldset className="mark-choices">
        <legend>
          {m.card.sentences}
          {full && <span className="small"> {m.card.mostSentences(MOST_SENTENCES)}</span>}
        </legend>
        {SENTENCE_IDS.map((id) => {
          const said = mark.sentences.includes(id);
          return (
            <ToggleButton
              key={id}
              className="chip-button"
              isSelected={said}
              isDisabled={full && !said}
              onChange={() =>
                change(index, {
                  sentences: said ? mark.sentences.filter((other) => other !== id) : [...mark.sentences, id],
                })
              }
            >
              {words[id].short}
            </ToggleButton>
          );
        })}
      </fieldset>
      <label className="mark-note">
        <span>
          {m.card.note} <span className="small">{m.card.noNames}</span>
        </span>
        <textarea
          rows={2}
          value={note}
          onChange={(event) => setNote(cutNote(event.currentTarget.value))}
          onBlur={() => {
            if (note !== mark.note) change(index, { note });
          }}
        />
        <span className="small" role="status">
          {left === 0 ? m.card.noteFull([...note].length) : m.card.lettersLeft(left)}
        </span>
      </label>
      <footer>
        <Button
          className="icon-button"
          aria-label={m.card.earlier}
          isDisabled={index === 0}
          onPress={() => move(index, -1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          className="icon-button"
          aria-label={m.card.later}
          isDisabled={index === count - 1}
          onPress={() => move(index, 1)}
        >
          <Icon name="down" />
        </Button>
        <Button className="quiet-button" onPress={() => remove(index)}>
          {m.card.remove}
        </Button>
        <Button className="solid-button" onPress={() => close(null)}>
          {m.card.done}
        </Button>
      </footer>
    </section>
  );
}
