import { readingOrder } from '../../src/content/reading-order.ts';
import { PATIENT_TABLES } from './passages.ts';
import type { RawContent } from './read-content.ts';

interface Ban {
  readonly pattern: RegExp;
  readonly because: string;
}

/** What no text for patients says, and why. */
export const BANS: readonly Ban[] = [
  {
    pattern:
      /\b(cures?|cured|curing|fix(es|ed|ing)?|heals?|healed|healing|toxins?|proven|permanent(ly)?|painless(ly)?|guarantee[ds]?|miracle|risk.?free|no side effects)\b/i,
    because: 'promises what nobody can',
  },
  {
    pattern:
      /\b(damag(e|ed|es|ing)|crumbl(e|ed|es|ing)|degenerat\w*|stab(s|bed|bing)?|jab(s|bed|bing)?|pierc(e|ed|es|ing)|dangerous|wear and tear|worn out|bone on bone|knots?)\b/i,
    because: 'frightens',
  },
  {
    pattern:
      /\byou (probably |likely |most likely )?(have|suffer from) (a |an |got )?(sciatica|tendin|fasciitis|arthritis|trigger point|sprain|strain|migraine)/i,
    because: 'diagnoses',
  },
  {
    pattern:
      /%|\bper ?cent(age)?s?\b|\bpercent(age)?s?\b|\b(your|the) (chance|chances|odds|probability) of\b/i,
    because: 'puts a number on a person',
  },
  {
    pattern:
      /\b\d+(\.\d+)? ?(mm|cm|gauge|millimet\w+|centimet\w+|inch(es)?|degrees?)\b|\bneedle (length|depth|angle)\b|\bangle the needle\b|\b(insert|push|aim|direct|advance) the needle\b/i,
    because: 'tells how to needle',
  },
];

/** Words and phrases that no text for patients may hold, with the text they stand in. */
export function wordingFaults(content: RawContent): string[] {
  return PATIENT_TABLES.flatMap((file) =>
    Object.entries(content[file]).flatMap(([id, entry]) =>
      readingOrder(entry).flatMap(({ path, text }) =>
        BANS.flatMap(({ pattern, because }) => {
          const found = pattern.exec(text)?.[0];
          return found ? [`${file} ${id} ${path}: "${found}" ${because}: ${text}`] : [];
        }),
      ),
    ),
  );
}
