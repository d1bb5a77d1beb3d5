import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTables, TableError } from '../../tools/model/read-tables.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
  cpSync('src/anatomy/figures', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As much of a table's shape as the damage below needs; which of it a row has depends on the table. */
interface Row {
  fascicles: (number | null)[][][];
  thickness: number[][];
  slips: { radius: number[] }[];
  parts: string[];
  plates: number[][];
  part: string;
  u: number;
  layer: number;
}
type LooseTable = Record<string, Row>;

const row = (table: LooseTable, id: string): Row => {
  const found = table[id];
  if (!found) throw new Error(`there is no ${id} to damage`);
  return found;
};

/** Damages one table of the copy through its parsed form. */
function damage(file: string, change: (table: LooseTable) => void): void {
  const path = join(folder, file);
  const table = JSON.parse(readFileSync(path, 'utf8')) as LooseTable;
  change(table);
  writeFileSync(path, JSON.stringify(table));
}

describe('a damaged table stops the compiler and says where', () => {
  const cases: [string, string, (t: LooseTable) => void, string[]][] = [
    [
      'a missing station',
      'muscles.json',
      (t) => row(t, 'soleus').fascicles[1]?.pop(),
      ['muscles.json', 'soleus', 'fascicles[1]'],
    ],
    [
      'a negative thickness',
      'muscles.json',
      (t) => row(t, 'soleus').thickness[0]?.splice(2, 1, -4),
      ['muscles.json', 'soleus', 'thickness[0][2]'],
    ],
    [
      'a figure that is null',
      'muscles.json',
      (t) => row(t, 'gracilis').fascicles[0]?.[1]?.splice(2, 1, null),
      ['muscles.json', 'gracilis', 'fascicles[0][1]'],
    ],
    [
      'a slip without radius',
      'muscles.json',
      (t) => row(t, 'extensor-digitorum').slips[2]?.radius.pop(),
      ['extensor-digitorum', 'slips[2]'],
    ],
    [
      'an unknown part of a muscle',
      'muscle-map.json',
      (t) => row(t, 'soleus').parts.splice(0, 1, 'solues'),
      ['muscle-map.json', 'soleus', "'solues'"],
    ],
    ['a part that nobody owns', 'muscle-map.json', (t) => delete t.soleus, ['muscles.json', 'soleus']],
    [
      'an unknown ball of a bone',
      'bones.json',
      (t) => row(t, 'femur').plates.splice(0, 1, [0, 99]),
      ['bones.json', 'femur', 'plates[0]'],
    ],
    [
      'a trigger point off its muscle',
      'trigger-points.json',
      (t) => Object.assign(row(t, 'soleus-trp1'), { part: 'gracilis' }),
      ['trigger-points.json', 'soleus-trp1'],
    ],
    [
      'a trigger point beyond the insertion',
      'trigger-points.json',
      (t) => Object.assign(row(t, 'soleus-trp1'), { u: 1.2 }),
      ['soleus-trp1', 'u: 1.2'],
    ],
    [
      'a layer that is none',
      'context-parts.json',
      (t) => Object.assign(row(t, 'platysma'), { layer: 9 }),
      ['context-parts.json', 'platysma', 'layer'],
    ],
  ];

  test.each(cases)('%s', (_what, file, change, named) => {
    damage(file, change);
    expect(() => readTables(folder)).toThrow(TableError);
    for (const word of named) expect(() => readTables(folder)).toThrow(word);
  });

  test('NaN, which JSON does not know', () => {
    const path = join(folder, 'muscles.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("gracilis": .*?\[\[)[\d.]+/, '$1NaN'));
    expect(() => readTables(folder)).toThrow(/muscles\.json › gracilis › holds NaN/);
  });

  test('a table that is not there', () => {
    rmSync(join(folder, 'bones.json'));
    expect(() => readTables(folder)).toThrow(/bones\.json › - › cannot be read/);
  });
});

test('the command refuses damaged tables, says why, and leaves the old model in place', async () => {
  damage('muscles.json', (t) => row(t, 'soleus').thickness[0]?.splice(2, 1, -4));
  const out = join(folder, 'models');
  cpSync('public/models', out, { recursive: true });
  const before = readFileSync(join(out, 'body.glb'));
  const { code, stderr } = await new Promise<{ code: number; stderr: string }>((resolve) => {
    const run = execFile(
      'npx',
      ['tsx', 'tools/model/main.ts', '--tables', folder, '--out', out],
      (_e, _o, err) => resolve({ code: run.exitCode ?? -1, stderr: err }),
    );
  });
  expect(code).toBe(1);
  expect(stderr).toContain('muscles.json › soleus › thickness[0][2]: -4 is not a length');
  expect(stderr).toContain('not touched');
  expect(readFileSync(join(out, 'body.glb')).equals(before)).toBe(true);
});
