import type { Tone } from '../state/view.ts';

/** Colours of paint and marks on the skin, sRGB. */
export interface InkColors {
  readonly strong: string;
  readonly weak: string;
  readonly chosen: string;
  readonly other: string;
  /** Dots and strokes; rings of what was chosen; bars of the other source. */
  readonly mark: string;
  readonly ring: string;
  readonly bar: string;
}

/** Tones of the closed skin, sRGB; the neutral one is the model's own. */
export const TONE_COLORS: Record<Exclude<Tone, 'neutral'>, string> = {
  light: '#efcfb8',
  medium: '#d6a283',
  brown: '#8f5f42',
  dark: '#54372a',
};

const ON_LIGHT: InkColors = {
  strong: '#c0304f',
  weak: '#d4607a',
  chosen: '#15897d',
  other: '#6f5bb0',
  mark: '#5f0c24',
  ring: '#05443e',
  bar: '#2f2163',
};
const ON_DARK: InkColors = {
  strong: '#e0476a',
  weak: '#d0607c',
  chosen: '#35b3a3',
  other: '#9a87df',
  mark: '#ffe3e0',
  ring: '#e2fff9',
  bar: '#f0eaff',
};

/** Marks stand out by lightness: dark ones on pale skin, pale ones on dark skin and on glass in the dark theme. */
export function inkColors(tone: Tone, skin: 'opaque' | 'glass', darkTheme: boolean): InkColors {
  const dark = skin === 'opaque' ? tone === 'brown' || tone === 'dark' : darkTheme;
  return dark ? ON_DARK : ON_LIGHT;
}
