import { useExplorer } from '../state/explorer-store.ts';
import type { EmbedStyle } from './protocol.ts';
import { type Colour, colourOf, contrast, LEAST_CONTRAST, readableColours } from './readable-colours.ts';

const WHITE: Colour = [255, 255, 255];

/**
 * Gives the explorer the look of the page around it. A value that is none, and a colour in which text could not be
 * read, changes nothing and is named in the console.
 */
export function applyLook(style: EmbedStyle, theme: string | null): void {
  useExplorer.getState().set({ theme: theme === 'light' || theme === 'dark' ? theme : 'auto' });
  const root = document.documentElement;
  for (const name of ['--paper-light', '--paper', '--ink', '--accent', '--on-accent', '--round', '--font'])
    root.style.removeProperty(name);
  const own = getComputedStyle(root);
  const ofTheme = (name: string) => colourOf(own.getPropertyValue(name));
  const paper = ofTheme('--paper-light');
  const inks = [ofTheme('--ink'), ofTheme('--ink-soft')].filter((ink) => ink !== null);
  if (!paper) return;
  const asked = { accent: colourOf(style.accent), paper: colourOf(style.paper), ink: colourOf(style.ink) };
  const readable = readableColours(asked, { paper, inks });
  const set = (name: string, value: string | undefined) => value && root.style.setProperty(name, value);
  for (const key of ['paper', 'ink', 'accent'] as const) {
    const value = style[key];
    if (value === undefined) continue;
    if (readable.has(key)) set(`--${key}`, value);
    else if (asked[key])
      console.warn(`--tpe-${key} could not be read in this theme and was left out: ${value}`);
    else console.warn(`--tpe-${key} is no opaque colour and was left out: ${value}`);
  }
  if (readable.has('paper')) set('--paper-light', style.paper);
  if (asked.accent && readable.has('accent'))
    set('--on-accent', contrast(asked.accent, WHITE) >= LEAST_CONTRAST ? '#ffffff' : '#1b1613');
  if (CSS.supports('border-radius', style.radius ?? '')) set('--round', style.radius);
  if (CSS.supports('font-family', style.font ?? '')) set('--font', style.font);
}
