import { messages } from '../../../content/messages.ts';
import type { AboutBlock } from '../../../content/words.ts';
import { FIGURES } from '../../figures/index.ts';
import { GradeChip } from '../text/grade-chip.tsx';
import { Prose } from '../text/prose.tsx';

/** A drawing with numbers in it, and below it what stands at each number. */
export function BlockFigure({
  figure,
  shows,
  parts,
  grade,
  sources,
}: Extract<AboutBlock, { kind: 'figure' }>) {
  const Drawing = FIGURES[figure];
  return (
    <figure className="figure">
      <Drawing label={shows} />
      <figcaption>
        <ol className="figure-parts">
          {parts.map((part) => (
            <li key={part}>
              <Prose>{part}</Prose>
            </li>
          ))}
        </ol>
        <p className="shared-grade">
          <span className="figure-note">{messages().about.figureNote}</span>{' '}
          <GradeChip grade={grade} sources={sources} />
        </p>
      </figcaption>
    </figure>
  );
}
