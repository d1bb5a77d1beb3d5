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

/** What the app never asks for, nor may anything in it. It keeps the screen awake, copies and shares a link. */
const NEVER_USED = [
  ...[
    'accelerometer',
    'autoplay',
    'bluetooth',
    'camera',
    'display-capture',
    'encrypted-media',
    'geolocation',
  ],
  ...['gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['publickey-credentials-get', 'serial', 'storage-access', 'usb', 'xr-spatial-tracking'],
];

/** Sent with every file. All of it is public and asks only its own site, so that any page may hold it. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  // an address tells what somebody reads about: no other site hears of it
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': NEVER_USED.map((feature) => `${feature}=()`).join(', '),
  // no page that opened this one, or was opened by it, has a hold on it
  'Cross-Origin-Opener-Policy': 'same-origin',
  // both together let a page that has isolated itself show the explorer in a frame
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/** Files whose name changes with what is in them are kept for a year; all else is asked for anew each time. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const ASK_ANEW = 'no-cache';
/** Files of the base that keep their name. */
const FILES = [
  'index.html',
  'shell.html',
  'service-worker.js',
  'manifest.webmanifest',
  'clinic.json',
  'licences.txt',
];

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it: security, and how long which file may be kept.
 *
 * Where two rules name the same header, one host takes the more exact rule, another joins both values with a comma, and
 * only one knows how to take a header back. So no header of a file comes from two rules.
 *
 * @param basePath path of the first page, with slashes at both ends
 * @param folders of all pages, below the base
 */
export function headersOf(basePath: string, folders: readonly string[]): string {
  const areas = [...new Set(folders.map((folder) => folder.split('/')[0]).filter(Boolean))].sort();
  const keep = (value: string) => ({ 'Cache-Control': value });
  const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['*', EVERYWHERE],
    ['assets/*', keep(FOR_A_YEAR)],
    ...['', ...FILES, ...areas.map((area) => `${area}/*`), 'embed/*', 'models/*', 'embed.js', 'share/*'].map(
      (path) => [path, keep(ASK_ANEW)] as const,
    ),
  ];
  return rules
    .map(([path, headers]) =>
      [basePath + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/**
 * The address of the first page, with a slash at its end, from what `SITE_URL` says; null where it says nothing.
 * @throws where it is set and is no address
 */
export function siteUrlOf(asked: string | undefined): string | null {
  if (!asked) return null;
  if (!URL.canParse(asked) || !/^https?:/.test(asked))
    throw new Error(
      `SITE_URL is "${asked}": it must be the address of the first page, such as https://clinic.example/body/`,
    );
  const { origin, pathname } = new URL(asked);
  return origin + pathname.replace(/\/?$/, '/');
}
