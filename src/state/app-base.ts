import { isLanguageId, type LanguageId, languageFolder, SOURCE_LANGUAGE } from '../content/languages.ts';

/**
 * Path under which the files of the app lie, with its slash at the end: `/`, `/practice/anatomy/`.
 *
 * The build knows no base path; its scripts lie in `<base>assets/`, and each script knows its own address.
 */
export const siteBase: string = import.meta.env.DEV ? '/' : folderAbove(import.meta.url);

/** The language of this page, by its address: a folder below the base, or none for English. */
export const pageLanguage: LanguageId = languageOfPath(
  typeof location === 'undefined' ? '' : location.pathname,
  siteBase,
);

/** Path under which the pages of this language lie: `/`, `/practice/anatomy/es/`. */
export const appBase: string = siteBase + languageFolder(pageLanguage);

/** The language that a path asks for; English where it names none. */
export function languageOfPath(path: string, base: string): LanguageId {
  const first = path.startsWith(base) ? path.slice(base.length).split('/')[0] : '';
  return first && isLanguageId(first) ? first : SOURCE_LANGUAGE;
}

function folderAbove(address: string): string {
  return new URL('..', address).pathname;
}
