/** What stands on a poster, in one language. */
export interface PosterWords {
  /** On the button: opens the explorer. */
  readonly open: string;
  /** Below it: what this is not. */
  readonly notice: string;
  /** A link to the page by itself. */
  readonly ownPage: string;
  /** Past the explorer, for the keyboard. */
  readonly skip: string;
  /** Where no condition is named. */
  readonly title: string;
  /** Name and plain name of each condition. */
  readonly conditions: Readonly<Record<string, readonly [name: string, plainName: string]>>;
}

/** The words of all posters by the folder of their language; the build puts them in (tools/pages/embed-script.ts). */
export type AllPosterWords = Readonly<Record<string, PosterWords>>;
