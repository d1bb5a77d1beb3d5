import { changeTexts, fallBackOn } from './fall-back.ts';
import type { LanguageId } from './languages.ts';
import type { Messages } from './messages.ts';

const english = async () => (await import('./en/messages/index.ts')).en;

const IMPORTS: Readonly<Record<LanguageId, () => Promise<Messages>>> = {
  en: english,
  es: async () => (await import('./es/messages/index.ts')).es,
  'zh-hans': async () => (await import('./zh-hans/messages/index.ts')).zhHans,
  de: async () => {
    const [whole, { de }] = await Promise.all([english(), import('./de/messages/index.ts')]);
    return fallBackOn(whole, de);
  },
  // every text in marks that make it run from right to left, as a language does that is written so
  'ar-xb': async () => changeTexts(await english(), (text) => text && `\u202e${text}\u202c`),
};

/**
 * Loads the texts of the interface in a language.
 * @throws (rejects) when they do not arrive
 */
export function loadMessages(id: LanguageId): Promise<Messages> {
  return IMPORTS[id]();
}
