/**
 * No inline script, no inline style but one by its hash, nothing from elsewhere. `wasm-unsafe-eval` lets the meshopt
 * decoder, which is served with the app, compile; it does not allow eval of JavaScript.
 */
const DIRECTIVES = [
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
  // the page where an embed is tried out shows it
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Trusted Types: no string becomes markup or script, in our code or a library's. The one policy lets the app name its own
  // worker (src/app/offline/trusted-address.ts); it can be made once, and there is none for markup
  "require-trusted-types-for 'script'",
  'trusted-types trigger-point-explorer-worker',
] as const;

/** The policy as a page says it of itself; what only a header can say is left out. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The policy as a host sends it: any site may show the explorer in a frame, as the embed does. */
export const HEADER_POLICY = [...DIRECTIVES, 'frame-ancestors *'].join('; ');
