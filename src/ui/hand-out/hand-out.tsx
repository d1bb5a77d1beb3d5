import type { ReactNode } from 'react';
import { messages } from '../../content/messages.ts';
import { shortName } from '../../content/short-name.ts';
import type { ConditionWords, Words } from '../../content/words.ts';
import { MARK_STATUSES, type SharedMap } from '../../state/marks.ts';
import { type LocalNumber, withLocalNumber } from '../emergency-number.tsx';
import { Rich } from '../rich.tsx';
import { useWords } from '../use-words.ts';
import { BodyChart } from './body-chart.tsx';
import { MarkList } from './hand-out-marks.tsx';
import { Hours } from './hours.tsx';
import { fitOf, type HandOutWords } from './page-fit.ts';

/** Who gives the page; what is empty is left out. */
export interface HandOutClinic {
  readonly name: string | null;
  readonly phone: string | null;
  /** Address of a picture. */
  readonly logo: string | null;
  /** Emergency number of the place. */
  readonly emergency: string | null;
  /** The number of the country, where it is known and the clinic names none. */
  readonly local?: LocalNumber | null;
}

export interface HandOutProps {
  readonly map: SharedMap;
  readonly clinic: HandOutClinic;
  readonly link: string;
  /** The link as a code to scan. */
  readonly qr: ReactNode;
  /** The day as it is to be read. */
  readonly date: string;
}

/** The page that a patient takes home; waits for the words. */
export function HandOut(props: HandOutProps) {
  const words = {
    map: useWords('map'),
    muscles: useWords('muscles'),
    points: useWords('points'),
    zones: useWords('zones'),
    conditions: useWords('conditions'),
  };
  return <HandOutPage {...props} words={words} />;
}

/** The page itself: one sheet, in black and white, at a size that follows from how much there is. */
export function HandOutPage({
  map,
  clinic,
  link,
  qr,
  date,
  words,
}: HandOutProps & { readonly words: HandOutWords }) {
  const m = messages().handOut;
  const { notice } = messages().panel;
  const { amount, telling, step, weekAside, codeMm } = fitOf(map, link, words);
  const code = (
    <figure className="hand-out-code" data-mm={codeMm}>
      <figcaption>{m.scan}</figcaption>
      {qr}
    </figure>
  );
  const week = map.condition && <ThisWeek condition={words.conditions[map.condition]} />;
  return (
    <article className="hand-out" data-amount={amount} data-telling={telling} data-step={step}>
      <header className="hand-out-head">
        {clinic.logo && <img className="hand-out-logo" src={clinic.logo} alt="" />}
        <div className="hand-out-title">
          <h1>{m.title}</h1>
          <p>{date}</p>
        </div>
        {(clinic.name || clinic.phone) && (
          <p className="hand-out-clinic">
            {clinic.name && <b>{clinic.name}</b>}
            {clinic.phone && <span>{clinic.phone}</span>}
          </p>
        )}
        {amount !== 'many' && code}
      </header>
      <div className="hand-out-main">
        <div className="hand-out-aside">
          <BodyChart marks={map.marks} />
          {amount !== 'many' && <Key />}
          {weekAside && week}
          {amount === 'many' && code}
        </div>
        <div className="hand-out-told">
          <MarkList marks={map.marks} words={words} telling={telling} runsOn={amount === 'many'} />
          {!weekAside && week}
        </div>
      </div>
      <Talked map={map} words={words.map} />
      <Hours clinic={clinic} words={words.map} whole={map.aftercare} />
      <footer className="hand-out-foot">
        <p>
          <Rich
            text={notice.text}
            parts={{ number: clinic.emergency || withLocalNumber(notice.localNumber, clinic.local ?? null) }}
          />
          {messages().shared.sentenceGap}
          {m.notReviewed}
        </p>
        {link && (
          <p className="hand-out-link">
            <a href={link}>{link}</a>
          </p>
        )}
      </footer>
    </article>
  );
}

/** What was talked about, as ticks. */
function Talked({ map, words }: { map: SharedMap; words: Words['map'] }) {
  if (map.talked.length === 0) return null;
  return (
    <section className="hand-out-talked">
      <h2>{messages().handOut.talked}</h2>
      <ul>
        {map.talked.map((id) => (
          <li key={id}>
            <Tick />
            {words[id].short}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one can do for the condition by oneself. */
function ThisWeek({ condition }: { condition: ConditionWords }) {
  return (
    <section className="hand-out-week">
      <h2>{messages().handOut.thisWeek(shortName(condition.name))}</h2>
      <ul>
        {condition.selfCare.thisWeek.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** What filled signs and outlines say; where much is said, the list says it alone. */
function Key() {
  return (
    <p className="hand-out-key">
      {MARK_STATUSES.map((status) => (
        <span key={status}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <circle
              cx="6"
              cy="6"
              r="4.8"
              fill={status === 'treated' ? '#000' : '#fff'}
              stroke="#000"
              strokeWidth="1.2"
            />
          </svg>
          {messages().room.status[status]}
        </span>
      ))}
    </p>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M1.5 6.5 4.6 9.6 10.5 2.5" fill="none" stroke="#000" strokeWidth="1.8" />
    </svg>
  );
}
