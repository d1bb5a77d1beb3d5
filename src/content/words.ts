import type { z } from 'zod';
import type { MuscleId, TriggerPointId, ZoneId } from '../anatomy/ids.ts';
import type { AboutPageId, ConditionId, SourceKey } from './ids.ts';
import type {
  aboutBlockSchema,
  aboutPageSchema,
  conditionWordsSchema,
  GRADES,
  muscleWordsSchema,
  pointWordsSchema,
  sourceSchema,
  URGENCIES,
  zoneWordsSchema,
} from './schema.ts';

// Types only, derived from the schema: nothing of zod reaches the app.

/** How soon to get help. */
export type Urgency = (typeof URGENCIES)[number];
/** How sure a claim is: several good studies, limited studies, experts disagree, or how clinics commonly work. */
export type Grade = (typeof GRADES)[number];
export type ConditionWords = z.infer<typeof conditionWordsSchema>;
export type MuscleWords = z.infer<typeof muscleWordsSchema>;
export type PointWords = z.infer<typeof pointWordsSchema>;
export type ZoneWords = z.infer<typeof zoneWordsSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type AboutBlock = z.infer<typeof aboutBlockSchema>;
export type AboutPage = z.infer<typeof aboutPageSchema>;

/** Every table of words by its name. */
export interface Words {
  readonly conditions: Readonly<Record<ConditionId, ConditionWords>>;
  readonly muscles: Readonly<Record<MuscleId, MuscleWords>>;
  readonly points: Readonly<Record<TriggerPointId, PointWords>>;
  readonly zones: Readonly<Record<ZoneId, ZoneWords>>;
  readonly about: Readonly<Record<AboutPageId, AboutPage>>;
  readonly sources: Readonly<Record<SourceKey, Source>>;
  readonly referral: Readonly<
    Record<TriggerPointId, { readonly primary: readonly ZoneId[]; readonly spillover: readonly ZoneId[] }>
  >;
}
