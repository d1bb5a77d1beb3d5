import table from './figures/context-parts.json';
import type { ContextPartId } from './ids.ts';

/** Parts of the body that are shown but belong to none of the clinical muscles. */
export const contextPartIds = Object.keys(table) as readonly ContextPartId[];
