import { formatNumber } from '../../format.ts';
import type { Finding, Grade } from '../../words.ts';

/** How sure something is, and on which sources it rests. */
export const evidence = {
  grades: {
    good: { label: 'Good evidence', meaning: 'Several good studies agree.' },
    some: { label: 'Some evidence', meaning: 'A few studies say so. Not all of them are strong.' },
    debated: { label: 'Debated', meaning: 'Experts do not agree, or studies clash.' },
    practice: { label: 'Common practice', meaning: 'How clinics commonly work or advise. Studies are few.' },
    anatomy: { label: 'Anatomy', meaning: 'Books of anatomy agree on this.' },
  } satisfies Record<Grade, { label: string; meaning: string }>,
  howSure: (grade: string) => `${grade}: how sure is this?`,
  restsOn: 'It rests on',
  sources: (count: number) => `Sources (${formatNumber(count)})`,
  /** After a source that could not be looked up. */
  notChecked: 'Not checked.',
  allTerms: 'All words explained',
  /** Names that hold a technical word and are not the place to explain it. */
  notTerms: [] as readonly string[],
  findings: {
    helped: 'Some gain',
    mixed: 'Mixed',
    'no-difference': 'No added gain',
    'not-studied': 'Little studied',
    guideline: 'Advice of experts',
    background: 'Good to know',
    'not-read': 'Result not seen by us',
  } satisfies Record<Finding, string>,
};
