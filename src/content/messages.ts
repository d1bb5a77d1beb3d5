import type { en } from './en/messages/index.ts';
import { LANGUAGES, type LanguageId, SOURCE_LANGUAGE } from './languages.ts';

/** Every text of the interface by its key. A language that lacks one does not compile. */
export type Messages = typeof en;

let current: { readonly id: LanguageId; readonly messages: Messages } | undefined;

/**
 * Sets the language of this page, before anything is drawn. It holds until the page is left: another language is
 * another address.
 */
export function setLanguage(id: LanguageId, messages: Messages): void {
  current = { id, messages };
}

/**
 * The texts of the interface in the language of this page. To be asked for while drawing, not while a module loads.
 * @throws where no language has been set yet
 */
export function messages(): Messages {
  if (!current) throw new Error('No language is set: call setLanguage before drawing');
  return current.messages;
}

/** The language of this page. */
export function language(): LanguageId {
  return current?.id ?? SOURCE_LANGUAGE;
}

/** Its BCP 47 tag. */
export function languageTag(): string {
  return LANGUAGES[language()].tag;
}
