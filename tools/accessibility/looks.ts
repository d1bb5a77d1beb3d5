/** How a page is looked at: on which screen, in which theme and language. */
export interface Look {
  readonly screen: Screen;
  readonly theme: Theme;
  readonly language: Language;
}

export type Theme = 'light' | 'dark';

export interface Language {
  /** Folder of its pages. */
  readonly folder: '' | 'es/' | 'zh-hans/' | 'ar-xb/';
  readonly name: string;
}

export interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Letters of twice their size: as the page is scaled, or as the browser is set. */
  readonly letters?: 'scaled' | 'set';
}

export const THEMES: readonly Theme[] = ['light', 'dark'];

export const LANGUAGES: readonly Language[] = [
  { folder: '', name: 'English' },
  { folder: 'es/', name: 'Spanish' },
  { folder: 'zh-hans/', name: 'Chinese' },
  { folder: 'ar-xb/', name: 'right to left' },
];

export const SCREENS: readonly Screen[] = [
  { name: '390x844', width: 390, height: 844 },
  { name: '1024x768', width: 1024, height: 768 },
  { name: '1440x900', width: 1440, height: 900 },
  { name: '320x640', width: 320, height: 640 },
  { name: '390x844, letters of 200 %', width: 390, height: 844, letters: 'scaled' },
  { name: '1024x768, browser set to letters of 200 %', width: 1024, height: 768, letters: 'set' },
];

/**
 * Looks for a row of pages: each page on each of the screens; over the row, each page meets each language and theme, and
 * every pair of screen, language and theme is there (pairwise, not the full product of them).
 *
 * @returns for each page its looks, one per screen
 */
export function pairwise(pages: number, screens: readonly Screen[] = SCREENS): readonly (readonly Look[])[] {
  return Array.from({ length: pages }, (_, i) =>
    screens.map((screen, j) => ({
      screen,
      language: LANGUAGES[(i + j) % LANGUAGES.length] as Language,
      theme: THEMES[(i + Math.floor(j / 2)) % THEMES.length] as Theme,
    })),
  );
}
