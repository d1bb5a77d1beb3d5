import type { z } from 'zod';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { zoneIds } from '../../src/anatomy/zones.ts';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { conditionIds } from '../../src/content/facts.ts';
import { INSIDE_STEP_IDS } from '../../src/content/inside-steps.ts';
import { HOURS_IDS, SENTENCE_IDS, TALK_IDS } from '../../src/content/map-ids.ts';
import {
  aboutPageSchema,
  conditionFactsSchema,
  conditionWordsSchema,
  insideWordsSchema,
  mapWordsSchema,
  muscleWordsSchema,
  pointWordsSchema,
  referralSchema,
  regionWordsSchema,
  sourceSchema,
  termSchema,
  zoneWordsSchema,
} from '../../src/content/schema.ts';
import { ZONE_REGIONS } from '../../src/content/zone-regions.ts';
import { danglingFaults } from './dangling.ts';
import type { RawContent, RawTable, TableFile } from './read-content.ts';
import { readingFaults } from './reading.ts';
import { wordingFaults } from './wording.ts';

interface TableRule {
  readonly schema: z.ZodType;
  /** The ids that must have an entry, or null where the table itself is the registry. */
  readonly ids: readonly string[] | null;
}

const RULES: Readonly<Record<TableFile, TableRule>> = {
  'facts/conditions': { schema: conditionFactsSchema, ids: conditionIds },
  'facts/referral': { schema: referralSchema, ids: triggerPointIds },
  'en/conditions': { schema: conditionWordsSchema, ids: conditionIds },
  'en/muscles': { schema: muscleWordsSchema, ids: muscleIds },
  'en/points': { schema: pointWordsSchema, ids: triggerPointIds },
  'en/inside': { schema: insideWordsSchema, ids: INSIDE_STEP_IDS },
  'en/map': { schema: mapWordsSchema, ids: [...SENTENCE_IDS, ...TALK_IDS, ...HOURS_IDS] },
  'en/zones': { schema: zoneWordsSchema, ids: zoneIds },
  'en/regions': { schema: regionWordsSchema, ids: ZONE_REGIONS.map(({ id }) => id) },
  'en/about': { schema: aboutPageSchema, ids: ABOUT_PAGES },
  'en/glossary': { schema: termSchema, ids: null },
  'en/sources': { schema: sourceSchema, ids: null },
};

/**
 * Everything that is wrong with the content, each fault as "file id field: what". Empty when nothing is.
 *
 * What does not fit the schema is named first and alone, since the other checks read by it.
 */
export function findFaults(content: RawContent): string[] {
  const shape = (Object.keys(RULES) as TableFile[]).flatMap((file) =>
    schemaFaults(file, content[file], RULES[file]),
  );
  if (shape.length > 0) return shape;
  return [...danglingFaults(content), ...wordingFaults(content), ...readingFaults(content)];
}

/** What of a table does not fit its schema, and which ids have no entry or should have none. */
export function schemaFaults(file: TableFile, table: RawTable, { schema, ids }: TableRule): string[] {
  const faults = Object.entries(table).flatMap(([id, entry]) => {
    const { error } = schema.safeParse(entry);
    return (error?.issues ?? []).map(({ path, message }) => `${file} ${id} ${path.join('.')}: ${message}`);
  });
  if (!ids) return faults;
  const missing = ids.filter((id) => !(id in table)).map((id) => `${file} ${id}: has no entry`);
  const strange = Object.keys(table)
    .filter((id) => !ids.includes(id))
    .map((id) => `${file} ${id}: is not known`);
  return [...faults, ...missing, ...strange];
}
