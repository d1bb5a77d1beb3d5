import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGETS, checkBudgets } from '../../tools/bench/budgets.ts';
import type { BenchFigures } from '../../tools/bench/figures.ts';
import { withTables } from '../../tools/bench/keep-results.ts';
import { middle, middleOf } from '../../tools/bench/middle.ts';

const FOLDER = 'bench/results';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as BenchFigures;

describe('the figures of the benchmark', () => {
  it('are those of this version, and stand in the README as they were measured', () => {
    const figures = read(version);
    expect(figures.version).toBe(version);
    expect(figures.runs).toBeGreaterThanOrEqual(5);
    expect(figures.machine).not.toBe('');
    const readme = readFileSync('README.md', 'utf8');
    expect(withTables(readme, figures)).toBe(readme);
  });

  it('of every landing can be held against the budgets', () => {
    const kept = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(kept).toContain(`${version}.json`);
    for (const name of kept) {
      const checked = checkBudgets(read(name.replace('.json', '')));
      expect(checked).toHaveLength(BUDGETS.length);
      for (const { what, value } of checked) expect(value, what).not.toBeNaN();
    }
  });

  it('that passes its budget is seen', () => {
    const figures = read(version);
    const heavy = { ...figures, model: { ...figures.model, bytes: 1_600_000 } };
    expect(checkBudgets(heavy).find(({ what }) => what === 'whole model')?.kept).toBe(false);
  });

  it('are medians, name by name', () => {
    expect(middle([5, 1, 3])).toBe(3);
    expect(middle([4, 1, 3, 2])).toBe(3);
    expect(
      middleOf([
        { a: 1, b: { c: 9 } },
        { a: 3, b: { c: 7 } },
        { a: 2, b: { c: 8 } },
      ]),
    ).toEqual({
      a: 2,
      b: { c: 8 },
    });
    expect(() => middleOf([])).toThrow(RangeError);
  });
});
