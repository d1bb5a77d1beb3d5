import type { ABOUT_PAGES } from './about-pages.ts';

/** Ids of what is said, read off the tables: a misspelt id does not compile. Types only. */
export type ConditionId = keyof typeof import('./facts/conditions.json');
export type TermId = keyof typeof import('./en/glossary.json');
export type SourceKey = keyof typeof import('./en/sources.json');
/** A page of text in the section about dry needling and about this explorer. */
export type AboutPageId = (typeof ABOUT_PAGES)[number];

/** Part a muscle is thought to play in a condition; a clinical judgement, not a finding. */
export const ROLES = ['primary', 'secondary', 'perpetuating'] as const;
export type Role = (typeof ROLES)[number];
