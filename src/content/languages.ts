/** A language the explorer can be read in. */
export interface Language {
  /** BCP 47 tag, as `lang` and `hreflang` take it. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** `begun`: most of it still stands in English, and says so. `test`: for tests of the layout, in no list. */
  readonly extent: 'whole' | 'begun' | 'test';
  /** A link to the page in this language, in this language. */
  readonly offer: string;
}

/** The languages by the folder of their pages: `es/conditions/...`. English stands at the root. */
export const LANGUAGES = {
  en: { tag: 'en', name: 'English', direction: 'ltr', extent: 'whole', offer: 'Read this in English' },
  es: { tag: 'es', name: 'Español', direction: 'ltr', extent: 'whole', offer: 'Leer en español' },
  'zh-hans': { tag: 'zh-Hans', name: '简体中文', direction: 'ltr', extent: 'whole', offer: '阅读中文版' },
  de: { tag: 'de', name: 'Deutsch', direction: 'ltr', extent: 'begun', offer: 'Auf Deutsch lesen' },
  'ar-xb': { tag: 'ar-XB', name: 'Right to left', direction: 'rtl', extent: 'test', offer: '' },
} as const satisfies Record<string, Language>;

export type LanguageId = keyof typeof LANGUAGES;
export const languageIds = Object.keys(LANGUAGES) as readonly LanguageId[];
/** The language that all others are translated from, and fall back to. */
export const SOURCE_LANGUAGE = 'en' satisfies LanguageId;

/** Languages that a reader is offered. */
export const offeredLanguages: readonly LanguageId[] = languageIds.filter(
  (id) => LANGUAGES[id].extent !== 'test',
);

/** Whether a string, as a folder of the address may be any, is a language that the app knows, whole or begun. */
export function isLanguageId(id: string): id is LanguageId {
  return Object.hasOwn(LANGUAGES, id);
}

/** Folder of a language's pages below the app's base, with its slash at the end; none for English. */
export function languageFolder(id: LanguageId): string {
  return id === SOURCE_LANGUAGE ? '' : `${id}/`;
}
