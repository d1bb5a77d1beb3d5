import { useEffect, useSyncExternalStore } from 'react';
import { languageTag } from '../../content/messages.ts';

/** A little slower than talk: it is for somebody who lies on a couch. */
const RATE = 0.92;

function synthesis(): SpeechSynthesis | null {
  return typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null;
}

/** A voice that speaks the page's language on this device; others would send the text to somebody else. */
function localVoice(): SpeechSynthesisVoice | null {
  const voices = synthesis()?.getVoices() ?? [];
  return voices.find(({ localService, lang }) => localService && isSpokenHere(lang)) ?? null;
}

/** Voices name their language in several ways: `en-GB`, `en_US`, `es`. */
function isSpokenHere(lang: string): boolean {
  const [voice] = lang.toLowerCase().split(/[-_]/);
  const [page] = languageTag().toLowerCase().split('-');
  return voice === page;
}

/** Whether this device can read aloud by itself; voices may come a moment after the page. */
export function useCanReadAloud(): boolean {
  return useSyncExternalStore(
    (changed) => {
      synthesis()?.addEventListener('voiceschanged', changed);
      return () => synthesis()?.removeEventListener('voiceschanged', changed);
    },
    () => localVoice() !== null,
  );
}

/** Reads a text aloud each time it changes, while it is switched on; silence when it is off, or on leaving. */
export function useReadAloud(text: string, on: boolean): void {
  useEffect(() => {
    const voice = localVoice();
    const speech = synthesis();
    if (!on || !voice || !speech) return;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.rate = RATE;
    speech.speak(utterance);
    return () => speech.cancel();
  }, [text, on]);
}
