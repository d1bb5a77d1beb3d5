import { type Budget, checkBudgets } from './budgets.ts';
import { type BenchFigures, OTHERS } from './figures.ts';

type Row = readonly string[];

/** The tables of a benchmark as they stand in the README: what may be, what is, and under which conditions. */
export function benchTables(figures: BenchFigures): string {
  const { version, date, machine, browser, screen, runs } = figures;
  return [
    `Version ${version}, ${date}, ${machine}, ${browser}, ${screen}; medians of ${runs} runs.`,
    budgetTable(figures),
    'From the first byte, a page of a condition with nothing kept from before:',
    loadingTable(figures),
    'While it is used, ms from frame to frame (half of all frames / 95 of 100 are faster):',
    movingTable(figures),
  ].join('\n\n');
}

function budgetTable(figures: BenchFigures): string {
  const rows = checkBudgets(figures).map(({ what, unit, most, value, kept }) => [
    what,
    told(value, unit),
    told(most, unit),
    kept ? 'kept' : '**missed**',
  ]);
  return markdown(['what', 'measured', 'at most', ''], rows);
}

function loadingTable({ loading }: BenchFigures): string {
  const rows = Object.entries(loading).map(
    ([conditions, { text, drawing, explorer, anatomy, body, longTasks }]) => [
      conditions,
      ...[text, drawing, explorer, anatomy, body].map(
        ({ ms, bytes }) => `${seconds(ms)}, ${Math.round(bytes / 1e3)} kB`,
      ),
      `${longTasks.count}, longest ${Math.round(longTasks.longestMs)} ms`,
    ],
  );
  const others = OTHERS.map(
    ({ name, bytes }) => `${name}: ${(bytes / 1e6).toFixed(1)} MB for the model alone`,
  );
  return `${markdown(['', 'text', 'body, drawn', 'explorer', 'muscles in 3D', 'whole body, can be tapped', 'long tasks'], rows)}\n\nOther open viewers, as they say of themselves: ${others.join('; ')}.`;
}

function movingTable({ moving, inside, clicks }: BenchFigures): string {
  const rows = Object.entries(moving).map(([conditions, { orbit, painting, rest }]) => {
    const steps = Object.entries(inside[conditions] ?? {}).map(([, { p50Ms, p95Ms }]) => pair(p50Ms, p95Ms));
    const click = clicks[conditions];
    return [
      conditions,
      pair(orbit.p50Ms, orbit.p95Ms),
      pair(painting.p50Ms, painting.p95Ms),
      ...steps,
      click ? `${Math.round(click.highlightMs)} / ${Math.round(click.panelMs)}` : '',
      `${rest.drawCalls}, ${Math.round(rest.triangles / 1e3)} k`,
    ];
  });
  const steps = Object.keys(Object.values(inside)[0] ?? {}).map((step) => `inside: ${step}`);
  return markdown(
    ['', 'turning', 'painting', ...steps, 'click: highlight / text', 'draw calls, triangles'],
    rows,
  );
}

function markdown(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function told(value: number, unit: Budget['unit']): string {
  const digits = unit === 'MB' ? 2 : unit === '%' ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

function seconds(ms: number): string {
  return `${(ms / 1e3).toFixed(1)} s`;
}

function pair(p50Ms: number, p95Ms: number): string {
  return `${Math.round(p50Ms)} / ${Math.round(p95Ms)}`;
}
