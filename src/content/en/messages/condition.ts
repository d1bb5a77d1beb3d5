import type { ConditionRegion } from '../../facts.ts';
import type { Role } from '../../ids.ts';

/** The page of a condition, and the list of them. */
export const condition = {
  choose: 'Choose what your therapist named, or what comes closest.',
  regions: {
    'head-neck': 'Head and neck',
    back: 'Back',
    'shoulder-arm': 'Shoulder and arm',
    'hip-leg': 'Hip, leg and knee',
    'foot-ankle': 'Foot and ankle',
    'whole-body': 'Anywhere',
  } satisfies Record<ConditionRegion, string>,
  linkedWith: 'Commonly linked with',
  /** Buttons that lead to the parts of the page. */
  jumps: {
    'linked-muscles': 'Muscles',
    'what-it-is': 'What it is',
    'what-to-do': 'What you can do',
    'needling-for': 'Dry needling',
    'same-ache': 'Same ache, other source',
    evidence: 'What studies found',
    'teach-back': 'Check yourself',
  },
  /** Headings of its parts. */
  muscles: 'Muscles often linked with it',
  whatItIs: 'What it is',
  feel: 'What people often feel',
  whatToDo: 'What you can do',
  overTime: 'What usually happens over time',
  needling: 'Dry needling for this',
  sameAche: 'Same ache, other source',
  studies: 'What studies found',
  teachBack: 'What would you tell a friend?',

  linkedNote:
    'Drawn from common pain patterns. Which muscles take part is a judgement, and how trigger points work is still debated.',
  roles: {
    primary: 'Often linked',
    secondary: 'Sometimes linked',
    perpetuating: 'May keep it going',
  } satisfies Record<Role, string>,
  care: { tonight: 'Tonight', thisWeek: 'This week', seeSomeone: 'When to see someone' },
  whatItMayDo: 'What it may do',
  whatItDoesNot: 'What it does not treat',
  whyTraining: 'Why training matters here',
  moreNeedling: 'More about dry needling',
  paintedOn: { left: "On the body's left side", right: "On the body's right side" },
  showBoth: 'Show both on the body',
  teachBackNote: 'Three small questions, to see if our words were clear. Nobody sees your answers.',
};
