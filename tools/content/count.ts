import { LINK_GRADE, MUSCLE_GRADES, POINT_GRADES, RED_FLAG_GRADE } from '../../src/content/field-grades.ts';
import type { Grade } from '../../src/content/words.ts';
import type { RawContent, TableFile } from './read-content.ts';

/** How many claims a table makes, by how sure they are. */
export type GradeCounts = Readonly<Record<Grade, number>>;

const NONE: GradeCounts = { good: 0, some: 0, debated: 0, practice: 0, anatomy: 0 };
const CLAIMING: readonly TableFile[] = [
  'en/conditions',
  'en/muscles',
  'en/points',
  'en/inside',
  'en/map',
  'en/regions',
  'en/about',
  'en/glossary',
];

/** Claims of each table by grade; those whose grade is fixed for their field count by it. */
export function countClaims(content: RawContent): ReadonlyMap<TableFile, GradeCounts> {
  return new Map(
    CLAIMING.map((file) => {
      const counts = { ...NONE };
      for (const entry of Object.values(content[file])) for (const grade of gradesIn(entry)) counts[grade]++;
      for (const grade of fixedGrades(file, content[file])) counts[grade]++;
      return [file, counts];
    }),
  );
}

/** The grade of every claim in an entry; a list of lines makes one claim a line. */
function* gradesIn(value: unknown): Generator<Grade> {
  if (!value || typeof value !== 'object') return;
  const { grade, items } = value as { grade?: Grade; items?: unknown };
  if (grade) for (const _ of Array.isArray(items) ? items : [value]) yield grade;
  for (const inner of Object.values(value)) yield* gradesIn(inner);
}

function* fixedGrades(file: TableFile, table: Readonly<Record<string, unknown>>): Generator<Grade> {
  for (const entry of Object.values(table)) {
    const { redFlags, muscles, cautions } = entry as Record<string, object | undefined>;
    if (file === 'en/conditions' || file === 'en/regions')
      for (const _ of Object.keys(redFlags ?? {})) yield RED_FLAG_GRADE;
    if (file === 'en/conditions') {
      for (const _ of Object.keys(muscles ?? {})) yield LINK_GRADE;
    } else if (file === 'en/muscles') {
      yield* [MUSCLE_GRADES.where, MUSCLE_GRADES.does];
      for (const _ of Object.keys(cautions ?? {})) yield MUSCLE_GRADES.cautions;
    } else if (file === 'en/points') yield* [POINT_GRADES.where, POINT_GRADES.feel];
  }
}

/** How many entries of each table no clinician has reviewed, of how many. */
export function countUnreviewed(content: RawContent): ReadonlyMap<TableFile, readonly [number, number]> {
  const reviewable: readonly TableFile[] = [
    'en/conditions',
    'en/muscles',
    'en/points',
    'en/inside',
    'en/map',
    'en/about',
  ];
  return new Map(
    reviewable.map((file) => {
      const entries = Object.values(content[file]) as { reviewed: unknown }[];
      return [file, [entries.filter(({ reviewed }) => reviewed === null).length, entries.length]];
    }),
  );
}
