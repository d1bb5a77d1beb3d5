import type { Plugin } from 'vite';

/**
 * No inline script, no inline style but one by its hash, nothing from elsewhere. `wasm-unsafe-eval` lets the meshopt
 * decoder, which is served with the app, compile; it does not allow eval of JavaScript.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // the one rule that react-aria puts into the page itself: what can be pressed may be scrolled by touch
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  // data: the picture of the page that is taken home is drawn from an image made in the browser
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  // the app itself, kept for when there is no connection
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** How many folders below the base an unknown address may lie and still find the app. */
const DEEPEST = 3;

const OWN_ADDRESS = /(href|src)="\.\//g;

/**
 * Writes the built page once more for every route, so that a plain static host under any base path answers it.
 *
 * The build refers to its files relatively (`base: './'`). A page one folder down needs `../` instead, with and
 * without a trailing slash, hence `a/b.html` and `a/b/index.html` for the route `a/b`. Hosts answer an unknown address
 * with `404.html`: see `pageAtAnyDepth`.
 * Also puts the content security policy into the built page; the dev server needs inline scripts and goes without.
 */
export function pagesUnderAnyBase(routes: readonly string[]): Plugin {
  return {
    name: 'pages-under-any-base',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const html = String(page.source);
      for (const route of routes) {
        const depth = route.split('/').length;
        for (const [fileName, up] of [
          [`${route}.html`, depth - 1],
          [`${route}/index.html`, depth],
        ] as const) {
          const source = html.replaceAll(OWN_ADDRESS, `$1="${'../'.repeat(up) || './'}`);
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
      this.emitFile({ type: 'asset', fileName: '404.html', source: pageAtAnyDepth(html) });
    },
  };
}

/**
 * The page for addresses that do not exist, which cannot know how deep it is asked for: it names its script and style
 * once for each depth. Those that are not there stay unanswered, the one that is starts the app, and the app says
 * what the address asked for in vain. What would only come early (preloads, icon) is left out.
 */
function pageAtAnyDepth(html: string): string {
  return html.replaceAll(/^.*<(?:script|link)[^>]*(?:href|src)="\.\/.*$\n?/gm, (line) => {
    if (!/<script|rel="stylesheet"/.test(line)) return '';
    const levels = Array.from({ length: DEEPEST + 1 }, (_, up) => '../'.repeat(up) || './');
    return levels.map((up) => line.replaceAll(OWN_ADDRESS, `$1="${up}`)).join('');
  });
}
