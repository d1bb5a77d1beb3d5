import { formatNumber } from '../../../content/format.ts';
import { messages } from '../../../content/messages.ts';
import type { AboutBlock, DotMark } from '../../../content/words.ts';
import { GradeChip } from '../text/grade-chip.tsx';

type Hundred = Extract<AboutBlock, { kind: 'hundred' }>;

/** Side effects as 100 dots for each survey; shape and colour both tell what happened. */
export function HundredDots({ lead, surveys }: Hundred) {
  return (
    <>
      <p>{lead}</p>
      {surveys.map(({ name, counted, groups, rest, sources }) => {
        const told = groups.reduce((sum, { count }) => sum + count, 0);
        const dots: (DotMark | null)[] = groups.flatMap(({ mark, count }) =>
          Array<DotMark>(count).fill(mark),
        );
        while (dots.length < 100) dots.push(null);
        return (
          <figure key={name} className="hundred">
            <h3>{name}</h3>
            <div className="hundred-picture">
              <svg viewBox="0 0 200 200" role="img" aria-label={messages().about.hundredDots(name)}>
                {dots.map((mark, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place
                  <g key={i} transform={`translate(${10 + 20 * (i % 10)} ${10 + 20 * Math.floor(i / 10)})`}>
                    <Dot mark={mark} />
                  </g>
                ))}
              </svg>
              <figcaption>
                <ul className="hundred-legend">
                  {groups.map(({ mark, count, label }) => (
                    <li key={mark}>
                      <LegendDot mark={mark} />
                      <b>{formatNumber(count)}</b> {label}
                    </li>
                  ))}
                  <li>
                    <LegendDot mark={null} />
                    <b>{formatNumber(100 - told)}</b> {rest}
                  </li>
                </ul>
              </figcaption>
            </div>
            <p className="small">
              {counted} <GradeChip grade="some" sources={sources} />
            </p>
          </figure>
        );
      })}
    </>
  );
}

function LegendDot({ mark }: { mark: DotMark | null }) {
  return (
    <svg className="legend-dot" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <Dot mark={mark} />
    </svg>
  );
}

/** What lies in a dot besides its colour, so that colour alone never tells. */
const INSIDE: Record<DotMark, string> = {
  blood: 'M0-4.2C2.2-1.2 3-.2 3 1.2a3 3 0 1 1-6 0c0-1.4.8-2.4 3-5.4Z',
  bruise: 'M-3.4 0h6.8M0-3.4v6.8',
  pain: 'M1.2-4.4-2.6.8h2.4L-1.2 4.4 2.6-.8H.2Z',
  after: 'M0-3.6V0l2.6 1.6',
  worse: 'M0-3.8V1M0 3.4v.4',
  other: 'M-3.4 0h.1M0 0h.1M3.3 0h.1',
};

function Dot({ mark }: { mark: DotMark | null }) {
  return (
    <>
      <circle r="7.4" className="dot" data-mark={mark ?? 'none'} />
      {mark && <path d={INSIDE[mark]} className="dot-inside" data-mark={mark} />}
    </>
  );
}
