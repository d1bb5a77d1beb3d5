import { LANGUAGES } from '../content/languages.ts';
import { pageLanguage } from '../state/app-base.ts';

/** Tells the browser, and whoever reads aloud, in which language this page is, and which way it runs. */
export function syncLanguage(): void {
  const { tag, direction } = LANGUAGES[pageLanguage];
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}
