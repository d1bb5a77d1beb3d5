import { renderToStaticMarkup } from 'react-dom/server';
import { conditionIds } from '../content/facts.ts';
import { LANGUAGES, type LanguageId, languageFolder, languageIds } from '../content/languages.ts';
import { loadMessages } from '../content/load-messages.ts';
import { setLanguage } from '../content/messages.ts';
import type { Words } from '../content/words.ts';
import type { AllPosterWords } from '../embed/poster-words.ts';
import { createPlacePath, type Place } from '../state/place.ts';
import { WORDS_OF_PLACE } from '../state/words-of-place.ts';
import { ChartFile } from './chart/chart-file.tsx';
import { describePage, type PageDescription, structuredData } from './describe-page.ts';
import { EmbedPage } from './embed-page.tsx';
import { type PageContext, PageProvider } from './page-context.ts';
import { isFindable, sitePlaces } from './site-pages.ts';
import { TwinPage } from './twin-page.tsx';

/** A page as it is written to the disk, but for what the build puts around it. */
export interface RenderedPage extends PageDescription {
  readonly language: LanguageId;
  /** Null where it is no place of the explorer. */
  readonly placeKind: Place['kind'] | null;
  /** Tables that the explorer's text of it is made from. */
  readonly tables: readonly (keyof Words)[];
  /** Folder below the base in which its `index.html` lies, with a slash at its end; empty for the first page. */
  readonly folder: string;
  /** The same for each language in which it is whole. */
  readonly folders: Readonly<Partial<Record<LanguageId, string>>>;
  readonly findable: boolean;
  readonly structuredData: object | null;
  readonly body: string;
}

const TABLES = import.meta.glob<{ default: unknown }>('../content/*/*.json', { eager: true });

/** Languages whose pages are written whole; one that has only begun is left to the explorer, which says so. */
const WHOLE = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');
/** Here, not when they are wanted: what the build imports this with is closed once it has. */
const MESSAGES = new Map(await Promise.all(WHOLE.map(async (id) => [id, await loadMessages(id)] as const)));

/** The picture file that the charts of all pages show parts of. */
export function renderChart(): string {
  return renderToStaticMarkup(<ChartFile />);
}

/** Files that pages show, by where they lie below the base. */
export interface SiteFiles {
  readonly chart: string;
}

/** The words of the posters of an embed, by the folder of their language. */
export function posterWords(): AllPosterWords {
  return Object.fromEntries(
    [...MESSAGES].map(([language, { embed, home, panel }]) => {
      const { conditions } = wordsOf(language);
      return [
        language,
        {
          ...embed.poster,
          title: home.documentTitle,
          notice: panel.notice.text.replace('{number}', panel.notice.localNumber),
          conditions: Object.fromEntries(
            conditionIds.map((id) => [id, [conditions[id].name, conditions[id].plainName]]),
          ),
        },
      ];
    }),
  );
}

/**
 * Writes the text of every page in every language that is whole, as the build needs them; the pages' heads and files
 * come from `tools/pages`. Leaves the last language set.
 */
export function renderSite(files: SiteFiles): readonly RenderedPage[] {
  const pages: RenderedPage[] = [];
  for (const [language, messages] of MESSAGES) {
    setLanguage(language, messages);
    const words = wordsOf(language);
    for (const place of sitePlaces) pages.push(renderPage(place, language, words, files));
  }
  return pages;
}

/** Below the folder of each language. */
const EMBED_PATH = '/embed';

/**
 * The page where a snippet is put together, in every whole language. It is no place of the explorer.
 * @param siteUrl address of the first page, where the build was told
 */
export function renderEmbedPages(siteUrl: string | null): readonly RenderedPage[] {
  return [...MESSAGES].map(([language, messages]) => {
    setLanguage(language, messages);
    const { title, lead } = messages.embed.builder;
    const page = pageContext(EMBED_PATH, language, wordsOf(language), { chart: '' });
    return {
      title: messages.shared.documentTitle(title),
      description: lead,
      picture: 'body',
      language,
      placeKind: null,
      tables: [],
      folder: folderOf(language, EMBED_PATH),
      folders: foldersOf(EMBED_PATH),
      findable: true,
      structuredData: null,
      body: renderToStaticMarkup(
        <PageProvider value={page}>
          <EmbedPage siteUrl={siteUrl} />
        </PageProvider>,
      ),
    };
  });
}

/**
 * Writes the text of one place with its title, description, structured data and addresses. The language must be the
 * one that is set.
 */
export function renderPage(place: Place, language: LanguageId, words: Words, files: SiteFiles): RenderedPage {
  const path = createPlacePath(place);
  const notes = new Map<string, number>();
  const page = pageContext(path, language, words, files, notes);
  return {
    ...describePage(place, words),
    language,
    placeKind: place.kind,
    tables: WORDS_OF_PLACE[place.kind],
    folder: folderOf(language, path),
    folders: foldersOf(path),
    findable: isFindable(place),
    structuredData: structuredData(place, words, LANGUAGES[language].tag),
    body: renderToStaticMarkup(
      <PageProvider value={page}>
        <TwinPage place={place} named={() => [...notes.keys()]} />
      </PageProvider>,
    ),
  };
}

function pageContext(
  path: string,
  language: LanguageId,
  words: Words,
  files: SiteFiles,
  notes = new Map<string, number>(),
): PageContext {
  const up = '../'.repeat(folderOf(language, path).split('/').length - 1) || './';
  return {
    language,
    words,
    linkTo: (to) => up + folderOf(language, to),
    chart: up + files.chart,
    licences: `${up}licences.txt`,
    noteOf: (source) => {
      const number = notes.get(source) ?? notes.size + 1;
      notes.set(source, number);
      return number;
    },
    inLanguage: (other) => up + folderOf(other, path),
  };
}

function foldersOf(path: string): Readonly<Partial<Record<LanguageId, string>>> {
  return Object.fromEntries(WHOLE.map((id) => [id, folderOf(id, path)]));
}

/** `conditions/neck-pain/` of a path `/conditions/neck-pain`; a query stays at the end. */
function folderOf(language: LanguageId, path: string): string {
  const [below = '', query] = path.replace(/^\//, '').split('?');
  return `${languageFolder(language)}${below && `${below}/`}${query === undefined ? '' : `?${query}`}`;
}

/** All tables of a language; those that are the same in every language from the English. */
export function wordsOf(language: LanguageId): Words {
  const own = (id: LanguageId) =>
    Object.entries(TABLES).flatMap(([path, table]) => {
      const [, name] = new RegExp(`/content/${id}/([a-z]+)\\.json$`).exec(path) ?? [];
      return name ? [[name, table.default] as const] : [];
    });
  return Object.fromEntries([...own('en'), ...own(language)]) as unknown as Words;
}
