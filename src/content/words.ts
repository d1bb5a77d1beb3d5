import type { z } from 'zod';
import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import type { AboutPageId, ConditionId, SourceKey, TermId } from './ids.ts';
import type { InsideStepId } from './inside-steps.ts';
import type { HoursId, SentenceId, TalkId } from './map-ids.ts';
import type {
  aboutBlockSchema,
  aboutPageSchema,
  claimSchema,
  conditionWordsSchema,
  DOT_MARKS,
  FIGURES,
  FINDINGS,
  GRADES,
  insideWordsSchema,
  mapWordsSchema,
  muscleWordsSchema,
  pointWordsSchema,
  regionWordsSchema,
  sourceSchema,
  termSchema,
  URGENCIES,
  zoneWordsSchema,
} from './schema.ts';
import type { ZoneRegion } from './zone-regions.ts';

// Types only, derived from the schema: nothing of zod reaches the app.

/** How soon to get help. */
export type Urgency = (typeof URGENCIES)[number];
/**
 * How sure a claim is: several good studies, limited studies, experts disagree, how clinics commonly work, or what
 * books of anatomy agree on.
 */
export type Grade = (typeof GRADES)[number];
/** What a study came to. */
export type Finding = (typeof FINDINGS)[number];
/** A picture drawn for a page of text. */
export type FigureId = (typeof FIGURES)[number];
export type DotMark = (typeof DOT_MARKS)[number];
export type Claim = z.infer<typeof claimSchema>;
/** Short lines that stand together on one footing. */
export type Lines = ConditionWords['feel'];
/** What an entry of a table says of itself where a language lacks it: the words are the English ones. */
interface MayBeEnglish {
  readonly inEnglish?: true;
}
export type RegionWords = z.infer<typeof regionWordsSchema> & MayBeEnglish;
export type Term = z.infer<typeof termSchema> & MayBeEnglish;
/** Who has read an entry and when; null until somebody has. */
export type Review = z.infer<typeof conditionWordsSchema>['reviewed'];
export type ConditionWords = z.infer<typeof conditionWordsSchema> & MayBeEnglish;
export type MuscleWords = z.infer<typeof muscleWordsSchema> & MayBeEnglish;
export type PointWords = z.infer<typeof pointWordsSchema> & MayBeEnglish;
export type InsideWords = z.infer<typeof insideWordsSchema> & MayBeEnglish;
export type MapWords = z.infer<typeof mapWordsSchema> & MayBeEnglish;
/** What a therapist can say of a mark. */
export type SentenceWords = Extract<MapWords, { kind: 'sentence' }>;
/** What was talked about. */
export type TalkWords = Extract<MapWords, { kind: 'talk' }>;
/** One box of the next 72 hours. */
export type HoursWords = Extract<MapWords, { kind: 'hours' }>;
export type ZoneWords = z.infer<typeof zoneWordsSchema> & MayBeEnglish;
export type Source = z.infer<typeof sourceSchema>;
export type AboutBlock = z.infer<typeof aboutBlockSchema>;
export type AboutPage = z.infer<typeof aboutPageSchema> & MayBeEnglish;

/** Every table of words by its name. */
export interface Words {
  readonly conditions: Readonly<Record<ConditionId, ConditionWords>>;
  readonly muscles: Readonly<Record<MuscleId, MuscleWords>>;
  readonly points: Readonly<Record<TriggerPointId, PointWords>>;
  readonly inside: Readonly<Record<InsideStepId, InsideWords>>;
  readonly map: Readonly<
    Record<SentenceId, SentenceWords> & Record<TalkId, TalkWords> & Record<HoursId, HoursWords>
  >;
  readonly zones: Readonly<Record<ZoneId, ZoneWords>>;
  readonly regions: Readonly<Record<ZoneRegion, RegionWords>>;
  readonly about: Readonly<Record<AboutPageId, AboutPage>>;
  readonly glossary: Readonly<Record<TermId, Term>>;
  readonly sources: Readonly<Record<SourceKey, Source>>;
}
