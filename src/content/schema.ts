import { z } from 'zod';
import { CONDITION_REGIONS } from './facts.ts';
import { ROLES } from './ids.ts';

// What the tables of content must look like. Tests check every entry with it; the app trusts the tables and reads
// them through the types in words.ts, so that zod stays out of the bundle.

/** One line of text: not empty, no stray spaces, no dashes that a screen reader stumbles over. */
const text = z
  .string()
  .min(1)
  .refine((s) => s === s.trim(), 'has a space at its edge')
  .refine((s) => !/[–—!]/.test(s), 'has a dash or an exclamation mark');
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case');
const sources = z.array(key).min(1, 'names no source');
/** Null until a clinician has read the entry. */
const reviewed = z.strictObject({ by: text, on: z.iso.date() }).nullable();

export const URGENCIES = ['emergency', 'same-day', 'see-clinician'] as const;
export const GRADES = ['good', 'some', 'debated', 'practice'] as const;

export const conditionFactsSchema = z.strictObject({
  region: z.enum(CONDITION_REGIONS),
  muscles: z.array(z.strictObject({ muscle: key, role: z.enum(ROLES), points: z.array(key).min(1) })).min(4),
});

export const conditionWordsSchema = z.strictObject({
  name: text,
  plainName: text,
  alsoCalled: z.array(text).min(3),
  summary: z.array(text).min(2),
  feel: z.array(text).min(3),
  redFlags: z
    .array(
      z.strictObject({
        ask: text.regex(/\?$/, 'is not a question'),
        action: z.enum(URGENCIES),
        because: text,
      }),
    )
    .min(2),
  muscles: z.record(key, text),
  sources,
  reviewed,
});

export const muscleWordsSchema = z.strictObject({
  name: text,
  plainName: text,
  where: text,
  does: text,
  cautions: z.array(text).min(1),
  searchWords: z.array(text).min(1),
  region: key,
  professional: z.strictObject({
    latin: text,
    origin: text,
    insertion: text,
    action: text,
    nerve: text,
    fma: text.optional(),
  }),
  rarelyDescribed: z.literal(true).optional(),
  sources,
  reviewed,
});

export const pointWordsSchema = z.strictObject({
  place: text.max(40),
  where: text,
  feel: text,
  label: text,
  reviewed,
});

export const zoneWordsSchema = z.strictObject({
  name: text,
  where: text,
  region: key,
  feltDeep: z.literal(true).optional(),
  sensitive: z.literal(true).optional(),
});

export const sourceSchema = z.strictObject({
  authors: z.string().min(1),
  year: z.number().int().nullable(),
  title: z.string().min(1),
  journal: z.string().nullable(),
  doi: z.string().startsWith('10.').optional(),
  pmid: z.string().regex(/^\d+$/).optional(),
  url: z.url().optional(),
  kind: key,
  unverified: z.literal(true).optional(),
});

const item = z.strictObject({ text, sources });
const heading = text.optional();
export const aboutBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    heading,
    paragraphs: z.array(z.strictObject({ text, grade: z.enum(GRADES), sources })).min(1),
  }),
  z.strictObject({ kind: z.literal('list'), heading, items: z.array(item).min(1) }),
  z.strictObject({
    kind: z.literal('steps'),
    heading,
    items: z.array(z.strictObject({ title: text, text, sources })).min(2),
  }),
  z.strictObject({
    kind: z.literal('table'),
    heading,
    columns: z.array(z.string()).min(2),
    rows: z.array(z.strictObject({ cells: z.array(text).min(2), sources })).min(2),
  }),
  z.strictObject({
    kind: z.literal('urgent'),
    heading,
    items: z.array(z.strictObject({ text, action: z.enum(URGENCIES), sources })).min(1),
  }),
  z.strictObject({
    kind: z.literal('questions'),
    heading,
    items: z.array(z.strictObject({ question: text, answer: text, sources })).min(1),
  }),
]);
export const aboutPageSchema = z.strictObject({
  title: text,
  plainTitle: text,
  lead: text,
  blocks: z.array(aboutBlockSchema),
  reviewed,
});
