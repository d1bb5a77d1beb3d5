import { create } from 'zustand';

/** `content`: the frame is as high as what is in it, and nothing scrolls inside; `box`: it fills the box it is given. */
export const EMBED_FITS = ['content', 'box'] as const;
export type EmbedFit = (typeof EMBED_FITS)[number];

/** How the explorer is shown within another page. */
export interface Embedding {
  readonly fit: EmbedFit;
  /** The page around it, which alone is listened to and spoken to; null where it did not say who it is. */
  readonly hostOrigin: string | null;
}

/**
 * Reads `?embed=content&host=https://clinic.example`; null where the explorer stands by itself. Never throws: a host
 * that is no origin is none.
 */
export function parseEmbedding(query: string): Embedding | null {
  const params = new URLSearchParams(query);
  const fit = EMBED_FITS.find((known) => known === params.get('embed'));
  return fit ? { fit, hostOrigin: parseOrigin(params.get('host')) } : null;
}

/** Puts the keys of an embedding into a link, so that a reload stays in it; other links stay as they are. */
export function withEmbedding(link: string, embedding: Embedding | null): string {
  if (!embedding) return link;
  const host = embedding.hostOrigin ? `&host=${encodeURIComponent(embedding.hostOrigin)}` : '';
  return `${link}${link.includes('?') ? '&' : '?'}embed=${embedding.fit}${host}`;
}

function parseOrigin(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

interface EmbeddingStore {
  readonly embedding: Embedding | null;
}

/** Whether this page stands within another; read once when the app starts. */
export const useEmbedding = create<EmbeddingStore>()(() => ({ embedding: null }));
