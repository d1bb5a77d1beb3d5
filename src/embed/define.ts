import { explorerElement } from './explorer-element.ts';
import type { AllPosterWords } from './poster-words.ts';

/** Put in by the build (tools/pages/embed-script.ts). */
declare const POSTER_WORDS: AllPosterWords;

// A classic script, so that any host can serve it to any site: modules would need a header for that.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && !customElements.get('trigger-point-explorer')) {
  const base = new URL('.', currentScript.src).href;
  customElements.define('trigger-point-explorer', explorerElement(base, POSTER_WORDS));
}
