import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import { LANGUAGES, languageFolder, languageIds } from '../../src/content/languages.ts';
import { translatedTables } from '../languages/translated-tables.ts';
import { BUILDER_SCRIPT, BUILDER_STYLES, composeBuilder } from './compose-builder.ts';
import { composeNotFound, composePage, composeShell, type Frame } from './compose-page.ts';
import { PAGE_POLICY } from './content-security-policy.ts';
import { earlyScriptsOf } from './early-scripts.ts';
import { buildBuilder, buildEmbedScript } from './embed-script.ts';
import { headersOf, robotsOf, sitemapOf, siteUrlOf } from './site-files.ts';

type Site = typeof import('../../src/twin/render-site.tsx');

/** Pages of the app that are for us and not for readers. */
const WORKSHOP = ['playground/body', 'playground/model', 'playground/zones'];
/** What the service worker answers every address with. */
export const SHELL = 'shell.html';

/**
 * Writes every page of the site into the build, so that a plain static host under any base path answers it: with its
 * text in it, for whoever reads before the app has come, or without it. One `index.html` per address, in a folder:
 * hosts then lead there with and without a slash.
 *
 * The build refers to its files relatively (`base: './'`); each page names them from its own depth. `SITE_URL` in the
 * environment is the address under which the site will be found; without it there is no sitemap, and pages name each
 * other relatively. Also puts the content security policy into each page; the dev server needs inline scripts and goes
 * without.
 */
export function writtenPages(): Plugin {
  return {
    name: 'written-pages',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
      // as the header says it, for hosts that send none
      { tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' }, injectTo: 'head-prepend' },
    ],
    async generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') return;
      const siteUrl = siteUrlOf(process.env.SITE_URL);
      const frame: Frame = {
        html: String(index.source),
        earlyScripts: earlyScriptsOf(bundle),
        siteUrl,
      };
      const write = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      const { module: site } = await runnerImport<Site>('/src/twin/render-site.tsx', {
        configFile: false,
        logLevel: 'error',
        plugins: [translatedTables()],
      });
      const chart = this.getFileName(
        this.emitFile({ type: 'asset', name: 'body-chart.svg', source: site.renderChart() }),
      );
      const pages = site.renderSite({ chart });
      for (const page of pages) {
        const html = composePage(page, frame);
        if (page.folder === '') index.source = html;
        else write(`${page.folder}index.html`, html);
      }
      const begun = languageIds.filter((id) => LANGUAGES[id].extent === 'begun');
      for (const language of begun) {
        for (const { folder } of pages.filter((page) => page.language === 'en')) {
          const own = languageFolder(language) + folder;
          write(`${own}index.html`, composeShell(frame, language, own, folder));
        }
      }
      for (const page of WORKSHOP) write(`${page}/index.html`, composeShell(frame, 'en', `${page}/`));
      write(SHELL, composeShell({ ...frame, earlyScripts: () => [] }, 'en', ''));
      write('embed.js', await buildEmbedScript(site.posterWords()));
      const embedPages = site.renderEmbedPages(siteUrl);
      for (const page of embedPages) write(`${page.folder}index.html`, composeBuilder(page, frame));
      const builder = await buildBuilder();
      write(BUILDER_SCRIPT, builder.script);
      write(BUILDER_STYLES, builder.styles);
      write('404.html', composeNotFound(frame));
      write('robots.txt', robotsOf(siteUrl));
      const folders = [...pages.map(({ folder }) => folder), ...begun.map(languageFolder), ...WORKSHOP];
      write('_headers', headersOf(siteUrl ? new URL(siteUrl).pathname : '/', folders));
      if (siteUrl) write('sitemap.xml', sitemapOf([...pages, ...embedPages], siteUrl));
    },
  };
}
