import { condition } from './condition.ts';

/** The interface in English, the language that all others are typed after. */
export const en = {
  condition,
};
