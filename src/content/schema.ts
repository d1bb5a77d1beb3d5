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
export const GRADES = ['good', 'some', 'debated', 'practice', 'anatomy'] as const;

/** Where one of two sources of the same ache is felt: by the patterns of trigger points, or by zones. */
const acheSchema = z.strictObject({ points: z.array(key), zones: z.array(key) });

export const conditionFactsSchema = z.strictObject({
  region: z.enum(CONDITION_REGIONS),
  muscles: z.array(z.strictObject({ muscle: key, role: z.enum(ROLES), points: z.array(key).min(1) })).min(4),
  aches: z.array(z.tuple([acheSchema, acheSchema])).min(1),
});

/** One thing that is claimed, how sure it is, and on what it rests. */
export const claimSchema = z.strictObject({ text, grade: z.enum(GRADES), sources });
/** Short lines that stand together on one footing. */
const lines = z.strictObject({ items: z.array(text).min(2), grade: z.enum(GRADES), sources });

const conditionNeedlingSchema = z.strictObject({
  may: z.array(claimSchema).min(1),
  doesNot: z.array(claimSchema).min(1),
  care: z.array(claimSchema).min(1),
});

const selfCareSchema = z.strictObject({ tonight: lines, thisWeek: lines, seeSomeone: lines });

/** Two sources of much the same ache, to be shown side by side; what they paint stands in the facts. */
const sameAcheSchema = z.strictObject({
  heading: text,
  sides: z.tuple([sameAcheSideSchema(), sameAcheSideSchema()]),
  together: text,
  grade: z.enum(GRADES),
  sources,
});
function sameAcheSideSchema() {
  return z.strictObject({ name: text, text });
}

export const FINDINGS = [
  'helped',
  'mixed',
  'no-difference',
  'not-studied',
  'guideline',
  'background',
  'not-read',
] as const;
const evidenceSchema = z.strictObject({
  text,
  finding: z.enum(FINDINGS),
  study: text,
  grade: z.enum(GRADES),
  sources,
  /** False where the paper was found but its result could not be read by us. */
  checked: z.boolean(),
});

const teachBackSchema = z.strictObject({
  ask: text.regex(/\?$/, 'is not a question'),
  answers: z
    .array(z.strictObject({ text, fits: z.boolean(), reply: text }))
    .length(3)
    .refine(
      (answers) => answers.filter(({ fits }) => fits).length === 1,
      'has not just one answer that fits',
    ),
});

/** Where the pain of a trigger point is felt most, and where sometimes: ids of zones. */
export const referralSchema = z.strictObject({ primary: z.array(key).min(1), spillover: z.array(key) });

/** A sign that needs help first, as a question, and how soon. */
const redFlagSchema = z.strictObject({
  ask: text.regex(/\?$/, 'is not a question'),
  action: z.enum(URGENCIES),
  because: text,
  sources,
});

export const conditionWordsSchema = z.strictObject({
  name: text,
  plainName: text,
  alsoCalled: z.array(text).min(3),
  summary: z.array(claimSchema).min(2),
  feel: lines,
  redFlags: z.array(redFlagSchema).min(2),
  muscles: z.record(key, text),
  needling: conditionNeedlingSchema,
  course: z.array(claimSchema).min(1),
  selfCare: selfCareSchema,
  sameAche: z.array(sameAcheSchema).min(1),
  evidence: z.array(evidenceSchema).min(2),
  teachBack: z.array(teachBackSchema).length(3),
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

/** How the bundles of a muscle of each build run, in one sentence. */
const fibresRunSchema = z.strictObject({
  strap: text,
  fan: text,
  feather: text,
  'two-feathers': text,
  'many-feathers': text,
});

/**
 * One step inside a muscle. `{muscle}` and `{place}` in `caption` and `shows` stand for the names of the muscle and of
 * the trigger point's place.
 */
export const insideWordsSchema = z.strictObject({
  title: text.max(32),
  /** Stands over the picture. */
  caption: text.max(150),
  /** What the picture shows, for whoever does not see it. */
  shows: text,
  says: z.array(claimSchema).min(1).max(4),
  /** What one may feel, where the step is something that is felt. */
  feel: text.optional(),
  fibresRun: fibresRunSchema.optional(),
  /** Why chest, neck, shoulder and upper back ask for special care. */
  care: z.array(claimSchema).min(2).optional(),
  reviewed,
});

/** One thing that a therapist can say of a mark: one or two plain sentences to the patient. */
const mapSentenceSchema = z.strictObject({
  kind: z.literal('sentence'),
  /** Stands on the chip that the therapist taps. */
  short: text.max(28),
  text: text.max(90).regex(/\.$/, 'is not a sentence'),
  reviewed,
});
/** One thing that was talked about: not a consent, and nothing is agreed to by it. */
const mapTalkSchema = z.strictObject({
  kind: z.literal('talk'),
  /** Stands at the box that the therapist ticks. */
  short: text.max(40),
  /** What the patient reads of it later. */
  text: text.regex(/^[^.?]+\.$/, 'is not one sentence'),
  reviewed,
});
/** One box of the next 72 hours. */
const mapHoursSchema = z.strictObject({
  kind: z.literal('hours'),
  /** The heading of the box. */
  short: text,
  items: z
    .array(claimSchema.extend({ text: text.max(100) }))
    .min(3)
    .max(5),
  reviewed,
});
/** What a treatment-room map can say: of a mark, of the talk, and of the next 72 hours. */
export const mapWordsSchema = z.discriminatedUnion('kind', [
  mapSentenceSchema,
  mapTalkSchema,
  mapHoursSchema,
]);

export const zoneWordsSchema = z.strictObject({
  name: text,
  where: text,
  region: key,
  feltDeep: z.literal(true).optional(),
  sensitive: z.literal(true).optional(),
});

/** Signs that belong to a region whatever the condition, and what else than muscle may hurt there. */
export const regionWordsSchema = z.strictObject({
  redFlags: z.array(redFlagSchema),
  otherReasons: lines,
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

/** A technical word, every spelling of it that a text may use, and what it means. */
export const termSchema = z.strictObject({
  term: text,
  forms: z.array(text.regex(/^[^A-Z]+$/, 'is not in lower case')).min(1),
  meaning: text,
  more: text.optional(),
  /** Where the meaning claims more than what a word stands for. */
  grade: z.enum(GRADES).optional(),
  sources,
});

export const FIGURES = ['taut-band', 'circle', 'layers'] as const;
export const DOT_MARKS = ['blood', 'bruise', 'pain', 'after', 'worse', 'other'] as const;

const grade = z.enum(GRADES);
const heading = text.optional();
/** What happened to 100 sessions as one survey counted them. */
const hundredSchema = z.strictObject({
  name: text,
  counted: text,
  groups: z
    .array(z.strictObject({ mark: z.enum(DOT_MARKS), count: z.number().int().min(1), label: text }))
    .min(1)
    .refine((groups) => groups.reduce((sum, { count }) => sum + count, 0) < 100, 'fills all 100'),
  rest: text,
  sources,
});
export const aboutBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), heading, paragraphs: z.array(claimSchema).min(1) }),
  /** What is said of this explorer itself: no claim about health, so no grade and no source. */
  z.strictObject({ kind: z.literal('notes'), heading, paragraphs: z.array(text).min(1) }),
  z.strictObject({ kind: z.literal('list'), heading, items: z.array(claimSchema).min(1) }),
  z.strictObject({
    kind: z.literal('steps'),
    heading,
    items: z.array(z.strictObject({ title: text, text, grade, sources })).min(2),
  }),
  z.strictObject({
    kind: z.literal('table'),
    heading,
    columns: z.array(z.string()).min(2),
    rows: z.array(z.strictObject({ cells: z.array(text).min(2), grade, sources })).min(2),
  }),
  z.strictObject({
    kind: z.literal('urgent'),
    heading,
    items: z.array(z.strictObject({ text, action: z.enum(URGENCIES), sources })).min(1),
  }),
  z.strictObject({
    kind: z.literal('questions'),
    heading,
    items: z.array(z.strictObject({ question: text, answer: text, grade, sources })).min(1),
  }),
  z.strictObject({
    kind: z.literal('figure'),
    heading,
    figure: z.enum(FIGURES),
    /** What the picture shows, for whoever does not see it. */
    shows: text,
    /** What stands at each number of the picture, in order. */
    parts: z.array(text).min(2),
    grade,
    sources,
  }),
  z.strictObject({ kind: z.literal('hundred'), heading, lead: text, surveys: z.array(hundredSchema).min(1) }),
]);
export const aboutPageSchema = z.strictObject({
  title: text,
  plainTitle: text,
  lead: text,
  blocks: z.array(aboutBlockSchema),
  reviewed,
});
