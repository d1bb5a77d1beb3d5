import { LANGUAGES, type LanguageId, languageFolder } from '../content/languages.ts';
import { FRAME_ALLOW, FRAME_SANDBOX } from './frame-permissions.ts';
import { linkOfTarget } from './link-of-target.ts';
import type { EmbedTarget } from './protocol.ts';

/** Stands for the address of the explorer where that is not known. */
export const EXAMPLE_ADDRESS = 'https://explorer.example/anatomy/';
/** The side that the explorer shows where none is named, as in src/state/view.ts (embed.test.ts). */
export const DEFAULT_SIDE = 'right';
/** How high an embed is that is not as high as its text. */
export const BOX_HEIGHT = '40rem';

/** What somebody wants in their page. */
export interface EmbedChoices {
  /** The element with its script, or a frame without any. */
  readonly way: 'element' | 'frame';
  readonly target: EmbedTarget;
  readonly language: LanguageId;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly fit: 'content' | 'box';
  /** A colour of their own, as CSS writes it. */
  readonly accent: string | null;
  readonly radiusPx: number | null;
}

/**
 * Choices of the builder before anybody has chosen: plantar heel pain as a custom element, as high as its text, in
 * the page's language and colours.
 */
export function firstChoices(language: LanguageId): EmbedChoices {
  const target = { condition: 'plantar-heel-pain' };
  return { way: 'element', target, language, theme: 'auto', fit: 'content', accent: null, radiusPx: null };
}

/** An element as it stands in a page: for the live one, and for the lines to copy. */
export interface EmbedMarkup {
  readonly tag: 'trigger-point-explorer' | 'iframe';
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
}

/**
 * @param base address of the explorer with a slash at its end
 * @param title what a screen reader says of a frame
 */
export function markupOf(choices: EmbedChoices, base: string, title: string): EmbedMarkup {
  const { way, target, language, theme, fit, accent, radiusPx } = choices;
  if (way === 'frame') {
    const url = new URL(base + languageFolder(language) + linkOfTarget(target).slice(1));
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    url.searchParams.set('embed', 'box');
    if (theme !== 'auto') url.searchParams.set('theme', theme);
    return {
      tag: 'iframe',
      attributes: { src: url.href, title, sandbox: FRAME_SANDBOX, allow: FRAME_ALLOW, loading: 'lazy' },
      style: { display: 'block', width: '100%', height: BOX_HEIGHT, border: '0' },
    };
  }
  return {
    tag: 'trigger-point-explorer',
    attributes: {
      ...target,
      lang: LANGUAGES[language].tag,
      ...(theme === 'auto' ? {} : { theme }),
      ...(fit === 'box' ? { fit } : {}),
    },
    style: {
      ...(fit === 'box' ? { height: BOX_HEIGHT } : {}),
      ...(accent ? { '--tpe-accent': accent } : {}),
      ...(radiusPx === null ? {} : { '--tpe-radius': `${radiusPx}px` }),
    },
  };
}

/** The lines to copy into a page. */
export function snippetOf(choices: EmbedChoices, base: string, title: string): string {
  const { tag, attributes, style } = markupOf(choices, base, title);
  const styles = Object.entries(style).map(([name, value]) => `${name}: ${value}`);
  const all = { ...attributes, ...(styles.length > 0 ? { style: styles.join('; ') } : {}) };
  const written = Object.entries(all).map(([name, value]) => `${name}="${escaped(value)}"`);
  if (tag === 'iframe') return `<iframe\n  ${written.join('\n  ')}\n></iframe>`;
  return `<script src="${escaped(base)}embed.js" defer></script>\n<${tag} ${written.join(' ')}></${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
