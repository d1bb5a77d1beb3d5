/** Contrast that text must have with its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** The colours that a page may ask for; null where it asks for none. */
export interface AskedColours {
  readonly accent: Colour | null;
  readonly paper: Colour | null;
  readonly ink: Colour | null;
}

/** The colours of the theme beside which they stand. */
export interface ThemeColours {
  readonly paper: Colour;
  /** Its texts, the palest as well. */
  readonly inks: readonly Colour[];
}

/**
 * Names those of the asked colours that can be read. Much of the theme stays beside them: so a paper must bear its
 * texts too, and an ink must be read on its paper too. A dark page asks for the dark theme.
 */
export function readableColours(
  { accent, paper, ink }: AskedColours,
  theme: ThemeColours,
): ReadonlySet<keyof AskedColours> {
  const readable = (text: Colour, ground: Colour) => contrast(text, ground) >= LEAST_CONTRAST;
  const taken = new Set<keyof AskedColours>();
  if (paper && theme.inks.every((text) => readable(text, paper))) taken.add('paper');
  const ground = taken.has('paper') && paper ? paper : theme.paper;
  if (ink && readable(ink, ground) && readable(ink, theme.paper)) taken.add('ink');
  if (accent && readable(accent, ground)) taken.add('accent');
  return taken;
}

/** A colour as the browser reads it; null where it is none, or not opaque. */
export function colourOf(text: string | undefined): Colour | null {
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
