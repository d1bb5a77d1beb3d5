import type { ReactNode } from 'react';
import type { AboutBlock } from '../../content/words.ts';
import { citedSources } from './cited-sources.ts';
import { GradeChip } from './grade-chip.tsx';
import { SourceList } from './source-list.tsx';
import { URGENCY_WORDS } from './urgency-words.ts';

/** The blocks of a page, each with its heading, and the sources of them all folded at the end. */
export function AboutBlocks({ blocks }: { blocks: readonly AboutBlock[] }) {
  if (blocks.length === 0) return null;
  return (
    <>
      {blocks.map((block, i) => (
        <section key={`${block.kind} ${block.heading ?? i}`} className={`block block-${block.kind}`}>
          {block.heading && <h2>{block.heading}</h2>}
          {drawBlock(block)}
        </section>
      ))}
      <SourceList keys={[...citedSources(blocks)]} />
    </>
  );
}

function drawBlock(block: AboutBlock): ReactNode {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(({ text, grade }) => (
        <p key={text}>
          {text} <GradeChip grade={grade} />
        </p>
      ));
    case 'list':
      return (
        <ul className="plain-list">
          {block.items.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol className="steps">
          {block.items.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <BlockTable {...block} />;
    case 'urgent':
      return (
        <ul className="urgent-list">
          {block.items.map(({ text, action }) => (
            <li key={text} data-action={action}>
              <strong>{URGENCY_WORDS[action].title}.</strong> {text}
            </li>
          ))}
        </ul>
      );
    case 'questions':
      return block.items.map(({ question, answer }) => (
        <details key={question} className="fold">
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ));
  }
}

function BlockTable({ columns, rows, heading }: Extract<AboutBlock, { kind: 'table' }>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the panel scrolls by keyboard too
    <section className="table-scroller" aria-label={heading ?? 'Table'} tabIndex={0}>
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
          {rows.map(({ cells }) => (
            <tr key={cells[0]}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i] ?? i} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i] ?? i}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
