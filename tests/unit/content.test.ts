import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { triggerPointIds, triggerPoints } from '../../src/anatomy/trigger-points.ts';
import { zoneIds as anatomyZoneIds } from '../../src/anatomy/zones.ts';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { conditionIds, conditions, muscleOf, pointsOf } from '../../src/content/facts.ts';
import {
  aboutPageSchema,
  conditionFactsSchema,
  conditionWordsSchema,
  muscleWordsSchema,
  pointWordsSchema,
  sourceSchema,
  zoneWordsSchema,
} from '../../src/content/schema.ts';
import { zoneIds } from '../../src/content/zone-ids.ts';
import { citedSources } from '../../src/ui/panel/cited-sources.ts';
import { isZoneRegion } from '../../src/ui/panel/zone-regions.ts';

type Table = Record<string, unknown>;
const read = (file: string): Table => JSON.parse(readFileSync(`src/content/${file}.json`, 'utf8')) as Table;

const TABLES: readonly [file: string, schema: z.ZodType, ids: readonly string[] | null][] = [
  ['facts/conditions', conditionFactsSchema, conditionIds],
  ['en/conditions', conditionWordsSchema, conditionIds],
  ['en/muscles', muscleWordsSchema, muscleIds],
  ['en/points', pointWordsSchema, triggerPointIds],
  ['en/zones', zoneWordsSchema, anatomyZoneIds],
  ['en/about', aboutPageSchema, ABOUT_PAGES],
  ['en/sources', sourceSchema, null],
];

/** What is wrong with a table, each fault with its file, id and field. */
function faultsOf(file: string, table: Table, schema: z.ZodType): string[] {
  return Object.entries(table).flatMap(([id, entry]) => {
    const { error } = schema.safeParse(entry);
    return error ? error.issues.map((i) => `${file} ${id} ${i.path.join('.')}: ${i.message}`) : [];
  });
}

describe('the content', () => {
  it.each(TABLES)('%s: every entry fits the schema, every id has one', (file, schema, ids) => {
    const table = read(file);
    expect(faultsOf(file, table, schema)).toEqual([]);
    if (ids) expect(Object.keys(table).sort()).toEqual([...ids].sort());
  });

  it('counts 15 conditions, 101 muscles, 176 points, 144 zones', () => {
    expect([conditionIds.length, muscleIds.length, triggerPointIds.length, zoneIds.length]).toEqual([
      15, 101, 176, 144,
    ]);
    expect([...zoneIds].sort()).toEqual([...anatomyZoneIds].sort());
  });

  it('a wrong entry is named with file, id and field', () => {
    const wrong = { ...(read('en/points')['soleus-trp1'] as object), feel: '' };
    const faults = faultsOf('en/points', { 'soleus-trp1': wrong }, pointWordsSchema);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^en\/points soleus-trp1 feel: /);
  });

  it('every point of a condition belongs to its muscle, and both have their words there', () => {
    const words = read('en/conditions') as Record<string, { muscles: Record<string, string> }>;
    for (const id of conditionIds) {
      const linked = conditions[id].muscles;
      expect(Object.keys(words[id]?.muscles ?? {}), id).toEqual(linked.map(({ muscle }) => muscle));
      for (const { muscle, points } of linked)
        for (const point of points) expect(muscleOf(point), `${id} ${point}`).toBe(muscle);
    }
  });

  it('muscles and points agree with the anatomy', () => {
    for (const id of triggerPointIds) expect(muscleOf(id), id).toBe(triggerPoints[id].muscle);
    expect(muscleIds.flatMap(pointsOf).sort()).toEqual([...triggerPointIds].sort());
  });

  it('the places of a muscle have names that tell them apart', () => {
    const words = read('en/points') as Record<string, { place: string }>;
    for (const muscle of muscleIds) {
      const places = pointsOf(muscle).map((id) => words[id]?.place);
      expect(new Set(places).size, muscle).toBe(places.length);
    }
  });

  it('every pattern names known zones, none both strong and weak, and every zone has a region with its signs', () => {
    const referral = read('facts/referral') as Record<string, { primary: string[]; spillover: string[] }>;
    expect(Object.keys(referral).sort()).toEqual([...triggerPointIds].sort());
    for (const [id, { primary, spillover }] of Object.entries(referral)) {
      expect(primary.length, id).toBeGreaterThan(0);
      const all = [...primary, ...spillover];
      expect(new Set(all).size, id).toBe(all.length);
      for (const zone of all) expect(zoneIds, `${id} ${zone}`).toContain(zone);
    }
    for (const [id, zone] of Object.entries(read('en/zones') as Record<string, { region: string }>))
      expect(isZoneRegion(zone.region), `${id} ${zone.region}`).toBe(true);
  });

  it('every source that is cited is in the list', () => {
    const sources = read('en/sources');
    const cited = citedSources([read('en/about'), read('en/conditions'), read('en/muscles')]);
    expect(cited.size).toBeGreaterThan(60);
    expect([...cited].filter((key) => !(key in sources))).toEqual([]);
  });

  it('the safety questions of a condition go from the most urgent to the least, and some are urgent', () => {
    const order = ['emergency', 'same-day', 'see-clinician'];
    for (const [id, { redFlags }] of Object.entries(
      read('en/conditions') as Record<string, { redFlags: { action: string }[] }>,
    )) {
      const ranks = redFlags.map(({ action }) => order.indexOf(action));
      expect(ranks, id).toEqual([...ranks].sort());
      expect(ranks[0], id).toBeLessThan(2);
    }
  });

  it('uses no word that frightens or promises, no percentage, no measure of a needle', () => {
    const banned =
      /\b(cures?|cured|fixes|heals|healed|toxins?|proven|permanent(ly)?|painless|guaranteed?|crumbling|degenerated|miracle|damaged?|stab(s|bing)?|jab)\b|\d ?%|\b\d+ ?mm\b|per ?cent/i;
    for (const file of ['en/conditions', 'en/muscles', 'en/points', 'en/about']) {
      const walk = (value: unknown, where: string): void => {
        if (typeof value === 'string') expect(banned.exec(value)?.[0], `${where}: ${value}`).toBeUndefined();
        else if (value && typeof value === 'object')
          for (const [key, inner] of Object.entries(value))
            if (key !== 'professional' && key !== 'sources') walk(inner, `${where} ${key}`);
      };
      walk(read(file), file);
    }
  });

  it('is not called reviewed before somebody has', () => {
    for (const file of ['en/conditions', 'en/muscles', 'en/points', 'en/about'])
      for (const [id, entry] of Object.entries(read(file) as Record<string, { reviewed: unknown }>))
        expect(entry.reviewed, `${file} ${id}`).toBeNull();
  });
});
