import { messages } from '../../../content/messages.ts';
import { sharedGrade } from '../../../content/shared-grade.ts';
import type { AboutBlock } from '../../../content/words.ts';
import { SharedGrade } from '../text/claims.tsx';
import { GradeChip } from '../text/grade-chip.tsx';

/** A table with its row headings; it scrolls sideways by itself where the panel is narrow. */
export function BlockTable({ columns, rows, heading }: Extract<AboutBlock, { kind: 'table' }>) {
  const shared = sharedGrade(rows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the panel scrolls by keyboard too */}
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
                    {cell}
                    {!shared && i === others.length - 1 && (
                      <>
                        {' '}
                        <GradeChip grade={grade} sources={sources} />
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shared && <SharedGrade {...shared} />}
    </>
  );
}
