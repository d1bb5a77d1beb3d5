import { use } from 'react';
import { loadWords } from '../content/load-words.ts';
import type { Words } from '../content/words.ts';

/** A table of words; the view waits in its Suspense until it is there. */
export function useWords<K extends keyof Words>(kind: K): Words[K] {
  return use(loadWords(kind));
}
