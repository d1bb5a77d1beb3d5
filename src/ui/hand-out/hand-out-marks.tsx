import type { SentenceId } from '../../content/map-ids.ts';
import { messages } from '../../content/messages.ts';
import type { Mark } from '../../state/marks.ts';
import { Rich } from '../rich.tsx';
import { markTitle } from '../room/mark-title.ts';
import { type HandOutWords, sharedSentences, type Telling } from './page-fit.ts';
import { ListSign } from './print-sign.tsx';

interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly words: HandOutWords;
  readonly telling: Telling;
  /** Name and text in one paragraph, where there is much. */
  readonly runsOn: boolean;
}

/** The marked places in words, each with its sign. */
export function MarkList({ marks, words, telling, runsOn }: MarkListProps) {
  const m = messages().handOut;
  const shared = telling === 'grouped' ? sharedSentences(marks) : [];
  const isShared = new Set(shared.map(({ id }) => id));
  const tell = (id: SentenceId) =>
    telling === 'brief' ? m.asSentence(words.map[id].short) : words.map[id].text;
  if (marks.length === 0) return null;
  return (
    <section className="hand-out-marks">
      <h2>{m.places}</h2>
      <ol>
        {marks.map((mark, i) => {
          const said = mark.sentences.filter((id) => !isShared.has(id)).map(tell);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is known by its number
            <li key={i} className="hand-out-mark" data-mark={i + 1}>
              <ListSign look={mark.look} status={mark.status} number={i + 1} />
              <MarkText mark={mark} said={m.sentences(said)} words={words} runsOn={runsOn} />
            </li>
          );
        })}
      </ol>
      {telling === 'brief' && <p>{m.scanForMore}</p>}
      {shared.length > 0 && (
        <ul className="hand-out-shared">
          {shared.map(({ id, numbers }) => (
            <li key={id}>
              <Rich
                text={m.shared}
                parts={{ numbers: <b>{m.forNumbers(numbers)}</b>, sentence: words.map[id].text }}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface MarkTextProps {
  readonly mark: Mark;
  readonly said: string;
  readonly words: HandOutWords;
  readonly runsOn: boolean;
}

function MarkText({ mark, said, words, runsOn }: MarkTextProps) {
  const m = messages().handOut;
  const { name, detail, side } = markTitle(mark.place, words);
  const title = (
    <>
      <b>
        {name}
        {side && messages().room.afterName[side]}
      </b>
      {detail && m.placeAfterName(detail)}
    </>
  );
  const told = (
    <Rich
      text={mark.note ? m.toldWithNote : m.told}
      parts={{
        status: <b>{m.asSentence(messages().room.status[mark.status])}</b>,
        said,
        noteWord: <b>{m.noteWord}</b>,
        note: <span className="hand-out-note">{mark.note}</span>,
      }}
    />
  );
  return runsOn ? (
    <p>
      <Rich text={m.mark} parts={{ name: title, told }} />
    </p>
  ) : (
    <div>
      <p>{title}</p>
      <p>{told}</p>
    </div>
  );
}
