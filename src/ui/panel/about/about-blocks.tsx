import type { ReactNode } from 'react';
import { citedSources } from '../../../content/cited-sources.ts';
import { sharedGrade } from '../../../content/shared-grade.ts';
import type { AboutBlock } from '../../../content/words.ts';
import { Claims, SharedGrade } from '../text/claims.tsx';
import { GradeChip } from '../text/grade-chip.tsx';
import { Prose } from '../text/prose.tsx';
import { SourceList } from '../text/source-list.tsx';
import { BlockFigure } from './block-figure.tsx';
import { BlockTable } from './block-table.tsx';
import { BlockUrgent } from './block-urgent.tsx';
import { HundredDots } from './hundred-dots.tsx';

/** The blocks of a page, each with its heading, and the sources of them all folded at the end. */
export function AboutBlocks({ blocks }: { blocks: readonly AboutBlock[] }) {
  if (blocks.length === 0) return null;
  const keys = [...citedSources(blocks)];
  return (
    <>
      {blocks.map((block, i) => (
        <section key={`${block.kind} ${block.heading ?? i}`} className={`block block-${block.kind}`}>
          {block.heading && <h2>{block.heading}</h2>}
          {drawBlock(block)}
        </section>
      ))}
      {keys.length > 0 && <SourceList keys={keys} />}
    </>
  );
}

function drawBlock(block: AboutBlock): ReactNode {
  switch (block.kind) {
    case 'text':
      return <Claims claims={block.paragraphs} />;
    case 'list':
      return <Claims claims={block.items} list />;
    case 'notes':
      return block.paragraphs.map((text) => (
        <p key={text}>
          <Prose>{text}</Prose>
        </p>
      ));
    case 'steps':
      return <BlockSteps items={block.items} />;
    case 'table':
      return <BlockTable {...block} />;
    case 'urgent':
      return <BlockUrgent items={block.items} />;
    case 'questions':
      return block.items.map(({ question, answer, grade, sources }) => (
        <details key={question} className="fold">
          <summary>{question}</summary>
          <p>
            <Prose>{answer}</Prose> <GradeChip grade={grade} sources={sources} />
          </p>
        </details>
      ));
    case 'figure':
      return <BlockFigure {...block} />;
    case 'hundred':
      return <HundredDots {...block} />;
  }
}

function BlockSteps({ items }: Pick<Extract<AboutBlock, { kind: 'steps' }>, 'items'>) {
  const shared = sharedGrade(items);
  return (
    <>
      <ol className="steps">
        {items.map(({ title, text, grade, sources }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>
              <Prose>{text}</Prose> {!shared && <GradeChip grade={grade} sources={sources} />}
            </p>
          </li>
        ))}
      </ol>
      {shared && <SharedGrade {...shared} />}
    </>
  );
}
