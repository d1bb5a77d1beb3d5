import { createContext, useContext } from 'react';
import type { LanguageId } from '../content/languages.ts';
import type { Words } from '../content/words.ts';

/** What the parts of a page need to know of the page they stand on. */
export interface PageContext {
  readonly language: LanguageId;
  readonly words: Words;
  /** The address of a place of the same language, relative to this page; as `createPlacePath` gives it. */
  readonly linkTo: (path: string) => string;
  /** The picture file of the body, relative to this page. */
  readonly chart: string;
  /** The file with the licences of all parts, relative to this page. */
  readonly licences: string;
  /** The number of a source on this page; a source that is asked for is listed at the end. */
  readonly noteOf: (source: string) => number;
  /** The same page in another language. */
  readonly inLanguage: (language: LanguageId) => string;
}

const Page = createContext<PageContext | null>(null);

/** Gives the parts of a page what they need to know of it; they ask by `usePage`. */
export const PageProvider = Page.Provider;

/**
 * Words, addresses and notes of the page that is being written; every part of a page asks here. @throws Error outside
 * of one.
 */
export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('usePage outside of a page');
  return page;
}
