import type { ReactNode } from 'react';
import { ABOUT_PAGES } from '../../content/about-pages.ts';
import type { AboutPageId } from '../../content/ids.ts';
import { messages } from '../../content/messages.ts';
import { sharedGrade } from '../../content/shared-grade.ts';
import type { AboutBlock, Urgency } from '../../content/words.ts';
import { HOME } from '../../state/place.ts';
import { FIGURES } from '../../ui/figures/index.ts';
import { usePage } from '../page-context.ts';
import { Claims, GradeNote, SharedNote } from '../text/claims.tsx';
import { TwinHeading, TwinLink, TwinRow } from '../text/parts.tsx';

const MOST_URGENT_FIRST: readonly Urgency[] = ['emergency', 'same-day', 'see-clinician'];

/** A page of the section about dry needling and about this explorer. */
export function AboutPage({ page }: { page: AboutPageId }) {
  const { words, noteOf, licences } = usePage();
  const { about: m, places } = messages();
  const { title, lead, blocks } = words.about[page];
  // here every source stands in the list at the end
  if (page === 'sources') for (const key of Object.keys(words.sources)) noteOf(key);
  const next = ABOUT_PAGES[ABOUT_PAGES.indexOf(page) + 1];
  return (
    <>
      <TwinHeading back={{ to: HOME, label: places.home }} title={title} lead={lead} />
      {blocks.map((block, i) => (
        <section key={`${block.kind} ${block.heading ?? i}`} className={`block block-${block.kind}`}>
          {block.heading && <h2>{block.heading}</h2>}
          <Block block={block} />
        </section>
      ))}
      {page === 'glossary' && <Terms />}
      {page === 'this-explorer' && (
        <p>
          <a href={licences} className="link">
            {m.licences}
          </a>
        </p>
      )}
      {next && next !== 'sources' && (
        <TwinLink to={{ kind: 'about', page: next }} className="next-link">
          {m.next(words.about[next].title)}
        </TwinLink>
      )}
      <nav aria-label={m.inThisSection} className="link-group">
        <h2>{m.inThisSection}</h2>
        <ul className="link-list">
          {ABOUT_PAGES.map((id) => (
            <TwinRow key={id} to={{ kind: 'about', page: id }} title={words.about[id].title} />
          ))}
        </ul>
      </nav>
    </>
  );
}

function Block({ block }: { block: AboutBlock }): ReactNode {
  switch (block.kind) {
    case 'text':
      return <Claims claims={block.paragraphs} />;
    case 'list':
      return <Claims claims={block.items} list />;
    case 'notes':
      return block.paragraphs.map((text) => <p key={text}>{text}</p>);
    case 'steps':
      return <Steps items={block.items} />;
    case 'table':
      return <Table {...block} />;
    case 'urgent':
      return <Urgent items={block.items} />;
    case 'questions':
      return block.items.map(({ question, answer, grade, sources }) => (
        <div key={question} className="twin-question">
          <h3>{question}</h3>
          <p>
            {answer} <GradeNote grade={grade} sources={sources} />
          </p>
        </div>
      ));
    case 'figure': {
      const Drawing = FIGURES[block.figure];
      return (
        <figure className="figure">
          <Drawing label={block.shows} />
          <figcaption>
            <ol className="figure-parts">
              {block.parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ol>
            <p className="shared-grade">
              <span className="figure-note">{messages().about.figureNote}</span>{' '}
              <GradeNote grade={block.grade} sources={block.sources} />
            </p>
          </figcaption>
        </figure>
      );
    }
    case 'hundred':
      return <Surveys {...block} />;
  }
}

function Steps({ items }: Pick<Extract<AboutBlock, { kind: 'steps' }>, 'items'>) {
  const shared = sharedGrade(items);
  return (
    <>
      <ol className="steps">
        {items.map(({ title, text, grade, sources }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>
              {text} {!shared && <GradeNote grade={grade} sources={sources} />}
            </p>
          </li>
        ))}
      </ol>
      {shared && <SharedNote {...shared} />}
    </>
  );
}

function Table({ columns, rows, heading }: Extract<AboutBlock, { kind: 'table' }>) {
  const shared = sharedGrade(rows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page scrolls by keyboard too */}
      <section className="table-scroller" aria-label={heading ?? messages().about.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) =>
                column === '' ? (
                  <td key="corner" />
                ) : (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells: [first, ...others], grade, sources }) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {others.map((cell, i) => (
                  <td key={columns[i + 1] ?? i}>
                    {cell}{' '}
                    {!shared && i === others.length - 1 && <GradeNote grade={grade} sources={sources} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shared && <SharedNote {...shared} />}
    </>
  );
}

function Urgent({ items }: Pick<Extract<AboutBlock, { kind: 'urgent' }>, 'items'>) {
  const { urgencies } = messages().safety;
  return MOST_URGENT_FIRST.map((action) => {
    const signs = items.filter((item) => item.action === action);
    if (signs.length === 0) return null;
    return (
      <div key={action} className="urgent-signs" data-action={action}>
        <h3>{urgencies[action].title}</h3>
        <ul className="plain-list">
          {signs.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
    );
  });
}

/** What surveys counted, in numbers; the explorer draws them as dots. */
function Surveys({ lead, surveys }: Extract<AboutBlock, { kind: 'hundred' }>) {
  return (
    <>
      <p>{lead}</p>
      {surveys.map(({ name, counted, groups, rest, sources }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ul className="plain-list">
            {groups.map(({ mark, count, label }) => (
              <li key={mark}>
                <b>{count}</b> {label}
              </li>
            ))}
            <li>
              <b>{100 - groups.reduce((sum, { count }) => sum + count, 0)}</b> {rest}
            </li>
          </ul>
          <p className="small">
            {counted} <GradeNote grade="some" sources={sources} />
          </p>
        </div>
      ))}
    </>
  );
}

function Terms() {
  const { words } = usePage();
  const terms = Object.entries(words.glossary);
  return (
    <dl className="all-terms">
      {terms.map(([id, { term, meaning, more, grade, sources }]) => (
        <div key={id} id={`term-${id}`}>
          <dt>{term}</dt>
          <dd>
            {meaning} {more} {grade && <GradeNote grade={grade} sources={sources} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
