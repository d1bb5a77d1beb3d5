import { LANGUAGES, type LanguageId } from '../../src/content/languages.ts';
import { HEADER_POLICY } from './content-security-policy.ts';

/** What of a page the list for search engines needs. */
export interface ListedPage {
  readonly language: LanguageId;
  readonly folder: string;
  readonly folders: Readonly<Partial<Record<LanguageId, string>>>;
  readonly findable: boolean;
}

/**
 * `sitemap.xml`: every page that can be found, with the same page in the other languages.
 * @param siteUrl address of the first page, with a slash at its end
 */
export function sitemapOf(pages: readonly ListedPage[], siteUrl: string): string {
  const entries = pages
    .filter(({ findable }) => findable)
    .map(({ folder, folders }) => {
      const others = Object.entries(folders).map(([id, other]) => {
        const { tag } = LANGUAGES[id as LanguageId];
        return `<xhtml:link rel="alternate" hreflang="${tag}" href="${siteUrl}${other}"/>`;
      });
      return `<url><loc>${siteUrl}${folder}</loc>${others.join('')}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`; hosts read it at their root only. */
export function robotsOf(siteUrl: string | null): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (siteUrl) lines.push('', `Sitemap: ${siteUrl}sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};
/** Files whose name changes with what is in them are kept for a year; all else is asked for anew each time. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_ANEW = 'no-cache';

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: security, and how long which file may be kept.
 * @param basePath path of the first page, with slashes at both ends
 */
export function headersOf(basePath: string): string {
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [`${basePath}*`, { ...EVERYWHERE, 'Cache-Control': ASK_ANEW }],
    [`${basePath}assets/*`, { '! Cache-Control': '', 'Cache-Control': FOR_A_YEAR }],
    // loaded into the pages of other sites
    [`${basePath}embed.js`, { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
    [`${basePath}share/*`, { 'Cross-Origin-Resource-Policy': 'cross-origin' }],
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}${value && `: ${value}`}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n');
}
