import { LANGUAGES, type LanguageId, SOURCE_LANGUAGE } from '../../src/content/languages.ts';
import type { RenderedPage } from '../../src/twin/render-site.tsx';
import type { EarlyScripts } from './early-scripts.ts';

const OWN_ADDRESS = /(href|src)="\.\//g;
/** How many folders below the base an unknown address may lie and still find the app. */
const DEEPEST = 4;

/** What the build knows when pages are put together. */
export interface Frame {
  /** The built `index.html`, with its files named relative to itself. */
  readonly html: string;
  readonly earlyScripts: EarlyScripts;
  /** Address of the first page with a slash at its end, where the build was told. */
  readonly siteUrl: string | null;
}

/** A page with its text in it: what a browser shows at once, a search engine reads, and the app then takes over. */
export function composePage(page: RenderedPage, frame: Frame): string {
  const { tag, direction } = LANGUAGES[page.language];
  const up = upFrom(page.folder);
  const head = [
    ...early(frame.earlyScripts(page.language, page)),
    ...addresses(page, frame.siteUrl, up),
    ...sharing(page, frame.siteUrl, up),
    page.findable ? null : '<meta name="robots" content="noindex">',
    page.structuredData &&
      `<script type="application/ld+json">${JSON.stringify(page.structuredData).replaceAll('<', '\\u003c')}</script>`,
  ];
  return relocate(
    textFirst(withHead(frame.html, tag, direction, page.title, page.description, head)).replace(
      '<div id="root"></div>',
      () => `${page.body}<div id="root"></div>`,
    ),
    up,
  );
}

/** A page that the app fills by itself: of a language that has only begun, or kept for when there is no connection. */
export function composeShell(frame: Frame, language: LanguageId, folder: string, canonical?: string): string {
  const { tag, direction } = LANGUAGES[language];
  const up = upFrom(folder);
  const head = [
    ...early(frame.earlyScripts(language)),
    '<meta name="robots" content="noindex">',
    canonical !== undefined &&
      `<link rel="canonical" href="${frame.siteUrl ?? up}${canonical || (frame.siteUrl ? '' : './')}">`,
  ];
  const { title, description } = ownWords(frame.html);
  return relocate(withHead(frame.html, tag, direction, title, description, head), up);
}

/**
 * The page for addresses that do not exist, which cannot know how deep it is asked for: it names its script and style
 * once for each depth. Those that are not there stay unanswered, the one that is starts the app, and the app says
 * what the address asked for in vain. What would only come early (preloads, icon) is left out.
 */
export function composeNotFound({ html }: Frame): string {
  return html.replaceAll(/^.*<(?:script|link)[^>]*(?:href|src)="\.\/.*$\n?/gm, (line) => {
    if (!/<script|rel="stylesheet"/.test(line)) return '';
    const levels = Array.from({ length: DEEPEST + 1 }, (_, up) => '../'.repeat(up) || './');
    return levels.map((up) => line.replaceAll(OWN_ADDRESS, `$1="${up}`)).join('');
  });
}

function upFrom(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1) || './';
}

/** The build names its files relative to the first page. */
function relocate(html: string, up: string): string {
  return html.replaceAll(OWN_ADDRESS, `$1="${up}`);
}

function withHead(
  html: string,
  tag: string,
  direction: string,
  title: string,
  description: string,
  head: readonly (string | null | false | undefined)[],
): string {
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  return html
    .replace('<html lang="en">', `<html lang="${tag}"${dir}>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      (_, start: string) => `${start}${escaped(description)}"`,
    )
    .replace(
      '</head>',
      () =>
        `${head
          .filter(Boolean)
          .map((line) => `  ${line}\n  `)
          .join('')}</head>`,
    );
}

function early(scripts: readonly string[]): readonly string[] {
  return scripts.map((name) => `<link rel="modulepreload" crossorigin href="./${name}">`);
}

/**
 * Where the text is there already, its look comes before the scripts; of these the app comes before what it will ask
 * for in its turn (a browser would rate it lower, as a script that waits for the page).
 */
function textFirst(html: string): string {
  const styles = html.match(/^.*<link rel="stylesheet".*$\n/gm) ?? [];
  return (
    styles
      .reduce((rest, line) => rest.replace(line, ''), html)
      // the page says it itself, in its own language
      .replace(/^.*<noscript>.*<\/noscript>\n?/m, '')
      .replace('</title>', () => `</title>\n${styles.join('').trimEnd()}`)
      .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
      .replace('<script type="module"', '<script type="module" fetchpriority="high"')
  );
}

function ownWords(html: string): { readonly title: string; readonly description: string } {
  return {
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    description: /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1] ?? '',
  };
}

/** Which page this is among its translations. Without the site's address they can only be named relative to it. */
function addresses(page: RenderedPage, siteUrl: string | null, up: string): readonly string[] {
  const root = siteUrl ?? up;
  const at = (folder: string) => `${root}${folder || (siteUrl ? '' : './')}`.replace(/\.\/\.\//g, './');
  const others = Object.entries(page.folders) as [LanguageId, string][];
  return [
    `<link rel="canonical" href="${at(page.folder)}">`,
    ...others.map(
      ([id, folder]) => `<link rel="alternate" hreflang="${LANGUAGES[id].tag}" href="${at(folder)}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${at(page.folders[SOURCE_LANGUAGE] ?? page.folder)}">`,
  ];
}

/** What a messenger shows of a link. */
function sharing(page: RenderedPage, siteUrl: string | null, up: string): readonly string[] {
  const root = siteUrl ?? up;
  const property = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escaped(content)}">`;
  return [
    property('type', 'article'),
    property('site_name', 'Trigger Point Explorer'),
    property('title', page.title),
    property('description', page.description),
    property('locale', LANGUAGES[page.language].tag.replace('-', '_')),
    ...(siteUrl ? [property('url', siteUrl + page.folder)] : []),
    property('image', `${root}share/${page.picture}.jpg`),
    property('image:width', '1200'),
    property('image:height', '630'),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
