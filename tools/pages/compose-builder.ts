import type { RenderedPage } from '../../src/twin/render-site.tsx';
import { composePage, type Frame } from './compose-page.ts';

/** Where its files lie below the base. */
export const BUILDER_SCRIPT = 'embed/builder.js';
export const BUILDER_STYLES = 'embed/builder.css';

/**
 * The page where a snippet is put together: the look of the explorer, which does not start here. The embed comes as it
 * comes to a clinic's page.
 */
export function composeBuilder(page: RenderedPage, frame: Frame): string {
  const own = [
    `<link rel="stylesheet" href="./${BUILDER_STYLES}">`,
    '<script defer src="./embed.js"></script>',
    `<script defer src="./${BUILDER_SCRIPT}"></script>`,
  ];
  const html = frame.html
    .replaceAll(/^.*<(?:script|link rel="(?:modulepreload|preload)").*$\n?/gm, '')
    .replace(/^.*<noscript>.*<\/noscript>\n?/m, '')
    .replace('</head>', () => `${own.map((line) => `  ${line}\n`).join('')}  </head>`);
  return composePage(page, { ...frame, html, earlyScripts: () => [] }).replace('<div id="root"></div>', '');
}
