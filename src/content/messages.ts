import type { en } from './en/messages/index.ts';
import { LANGUAGES, type LanguageId, SOURCE_LANGUAGE } from './languages.ts';

/** Every text of the interface by its key. A language that lacks one does not compile. */
export type Messages = typeof en;

let id: LanguageId = SOURCE_LANGUAGE;
let current: Messages | undefined;

/**
 * Sets the language of this page, before anything is drawn. It holds until the page is left: another language is
 * another address. The messages may follow: tables of words can be asked for while they are on their way.
 */
export function setLanguage(language: LanguageId, messages?: Messages): void {
  id = language;
  current = messages;
}

/**
 * The texts of the interface in the language of this page. To be asked for while drawing, not while a module loads.
 * @throws where no language has been set yet
 */
export function messages(): Messages {
  if (!current) throw new Error('No language is set: call setLanguage before drawing');
  return current;
}

/** Language that was set last by `setLanguage`: that of the folder in the address, English until then. */
export function language(): LanguageId {
  return id;
}

/** BCP 47 tag of the language that is set, for `lang`, `Intl` and speech: `es`, `zh-Hans`. */
export function languageTag(): string {
  return LANGUAGES[language()].tag;
}
