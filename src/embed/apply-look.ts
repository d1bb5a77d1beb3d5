import { useExplorer } from '../state/explorer-store.ts';
import type { EmbedStyle } from './protocol.ts';

/** Contrast that text must have with its ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/**
 * Gives the explorer the look of the page around it. A value that is none, and a colour in which text could not be
 * read, changes nothing and is named in the console.
 */
export function applyLook({ accent, paper, ink, radius, font }: EmbedStyle, theme: string | null): void {
  useExplorer.getState().set({ theme: theme === 'light' || theme === 'dark' ? theme : 'auto' });
  const root = document.documentElement;
  const own = getComputedStyle(root);
  for (const name of ['--paper-light', '--paper', '--ink', '--accent', '--on-accent', '--round', '--font'])
    root.style.removeProperty(name);
  const ground = colourOf(paper) ?? colourOf(own.getPropertyValue('--paper-light'));
  if (!ground) return;
  const set = (name: string, value: string) => root.style.setProperty(name, value);
  const readable = (asked: string | undefined, what: string) => {
    const colour = colourOf(asked);
    if (asked && !colour) console.warn(`--tpe-${what} is no colour: ${asked}`);
    if (!asked || !colour) return null;
    if (contrast(colour, ground) >= LEAST_CONTRAST) return colour;
    console.warn(`--tpe-${what} cannot be read on --tpe-paper and was left out: ${asked}`);
    return null;
  };
  const text = readable(ink, 'ink');
  if (text && ink) set('--ink', ink);
  const words = text ?? colourOf(own.getPropertyValue('--ink'));
  if (paper && colourOf(paper) && words && contrast(words, ground) >= LEAST_CONTRAST) {
    set('--paper-light', paper);
    set('--paper', paper);
  }
  const strong = readable(accent, 'accent');
  if (strong && accent) {
    set('--accent', accent);
    const white = [255, 255, 255] as const;
    set('--on-accent', contrast(strong, white) >= LEAST_CONTRAST ? '#ffffff' : '#1b1613');
  }
  if (radius && CSS.supports('border-radius', radius)) set('--round', radius);
  if (font && CSS.supports('font-family', font)) set('--font', font);
}

type Colour = readonly [red: number, green: number, blue: number];

/** A colour as the browser reads it, opaque; null where it is none. */
function colourOf(text: string | undefined): Colour | null {
  if (!text || !CSS.supports('color', text.trim()) || /var\(|currentcolor/i.test(text)) return null;
  const pencil = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pencil) return null;
  pencil.fillStyle = text.trim();
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
