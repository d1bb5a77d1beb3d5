import type { Plugin } from 'vite';

/**
 * No inline script or style, nothing from elsewhere. `wasm-unsafe-eval` lets the meshopt decoder, which is
 * served with the app, compile; it does not allow eval of JavaScript.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes the built page once more for every route, so that a plain static host under any base path answers it.
 *
 * The build refers to its files relatively (`base: './'`). A page one folder down needs `../` instead, with and
 * without a trailing slash, hence `a/b.html` and `a/b/index.html` for the route `a/b`.
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
          const source = html.replaceAll(/(href|src)="\.\//g, `$1="${'../'.repeat(up) || './'}`);
          this.emitFile({ type: 'asset', fileName, source });
        }
      }
    },
  };
}
