import { useSyncExternalStore } from 'react';
import { useEmbedding } from '../state/embedding.ts';

/** Below this width, or on a phone lying on its side, the panel is a sheet at the bottom. */
export const PHONE = '(max-width: 47.99rem)';

/** Below this width there is no room for names at both sides of the body: the chosen one alone is shown. */
export const NO_LABEL_COLUMNS = '(max-width: 75.99rem)';

/** Whether a media query holds now; follows it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** Whether the text lies below the body: on a phone, and where a frame is as high as what is in it. */
export function useStacked(): boolean {
  const phone = useMedia(PHONE);
  return useEmbedding((s) => s.embedding?.fit === 'content') || phone;
}
