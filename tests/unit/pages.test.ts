import { describe, expect, it } from 'vitest';
import type { RenderedPage } from '../../src/twin/render-site.tsx';
import { isFindable, sitePlaces } from '../../src/twin/site-pages.ts';
import { composeNotFound, composePage, composeShell, type Frame } from '../../tools/pages/compose-page.ts';

const SITE = 'https://clinic.example/body/';
const FRAME: Frame = {
  html: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The app</title>
    <meta
      name="description"
      content="What it is."
    />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/main.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`,
  earlyScripts: (language, page) => [
    `assets/words-${language}.js`,
    ...(page ? [`assets/${page.placeKind}-panel.js`] : []),
  ],
  siteUrl: SITE,
};

const PAGE: RenderedPage = {
  language: 'es',
  placeKind: 'condition',
  tables: ['conditions'],
  folder: 'es/conditions/neck-pain/',
  folders: {
    en: 'conditions/neck-pain/',
    es: 'es/conditions/neck-pain/',
    'zh-hans': 'zh-hans/conditions/neck-pain/',
  },
  title: 'Dolor & "cuello"',
  description: 'Menos de 1 < 2.',
  picture: 'neck-pain',
  findable: true,
  structuredData: { name: '</script><script>alert(1)</script>' },
  body: '<div class="twin">$& <a href="../../muscles/">x</a></div>',
};

function linksOf(html: string, rel: string): string[] {
  return [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]*href="([^"]*)"`, 'g'))].map(
    ([, href]) => href as string,
  );
}

const html = composePage(PAGE, FRAME);

describe('a page that is put together', () => {
  it.each([
    ['', './'],
    ['es/', '../'],
    ['es/conditions/', '../../'],
    ['points/soleus-trp1/inside/', '../../../'],
  ])('in %s names its files from there: %s', (folder, up) => {
    const page = composePage({ ...PAGE, folder }, FRAME);
    expect(page).toContain(`src="${up}assets/main.js"`);
    expect(page).toContain(`href="${up}assets/main.css"`);
    expect(page).toContain(`href="${up}assets/words-es.js"`);
    expect(page).toContain(`href="${up}icon.svg"`);
    // the folder of each file is there: only from the base a name begins with ./
    expect([...page.matchAll(/(?:href|src)="\.\/(?!\.)/g)].length > 0).toBe(folder === '');
  });

  it('says its language, title and description, whatever stands in them', () => {
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('<title>Dolor &amp; &quot;cuello&quot;</title>');
    expect(html).toMatch(/name="description"\s+content="Menos de 1 &lt; 2\."/);
    expect(html).not.toContain('The app');
    expect(html).toContain('<div class="twin">$& <a href="../../muscles/">x</a></div><div id="root"></div>');
  });

  it('says where it is, and where its translations are', () => {
    expect(linksOf(html, 'canonical')).toEqual([`${SITE}es/conditions/neck-pain/`]);
    const alternates = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.map(([, tag, href]) => [tag, href])).toEqual([
      ['en', `${SITE}conditions/neck-pain/`],
      ['es', `${SITE}es/conditions/neck-pain/`],
      ['zh-Hans', `${SITE}zh-hans/conditions/neck-pain/`],
      ['x-default', `${SITE}conditions/neck-pain/`],
    ]);
  });

  it('without the address of the site names itself and its translations from where it lies', () => {
    const near = composePage(PAGE, { ...FRAME, siteUrl: null });
    const at = (href: string) => new URL(href, `https://somewhere.example/deep/${PAGE.folder}`).href;
    const [canonical = ''] = linksOf(near, 'canonical');
    expect(at(canonical)).toBe(`https://somewhere.example/deep/${PAGE.folder}`);
    expect(linksOf(near, 'alternate').map(at)).toContain(
      'https://somewhere.example/deep/zh-hans/conditions/neck-pain/',
    );
    expect(near).not.toContain('og:url');
    const first = composePage(
      { ...PAGE, folder: '', folders: { en: '', es: 'es/' } },
      { ...FRAME, siteUrl: null },
    );
    expect(linksOf(first, 'canonical')).toEqual(['./']);
    const second = composePage(
      { ...PAGE, folder: 'es/', folders: { en: '', es: 'es/' } },
      { ...FRAME, siteUrl: null },
    );
    expect(linksOf(second, 'alternate').slice(0, 1)).toEqual(['../']);
  });

  it('says what a messenger shows of it', () => {
    const said = Object.fromEntries(
      [...html.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    expect(said).toMatchObject({
      title: 'Dolor &amp; &quot;cuello&quot;',
      description: 'Menos de 1 &lt; 2.',
      url: `${SITE}es/conditions/neck-pain/`,
      image: `${SITE}share/neck-pain.jpg`,
      locale: 'es',
    });
    expect(composePage({ ...PAGE, language: 'zh-hans' }, FRAME)).toContain('content="zh_Hans"');
  });

  it('keeps what machines read within its element', () => {
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(data).not.toContain('<');
    expect(JSON.parse(data)).toEqual(PAGE.structuredData);
  });

  it('is not to be found where it says nothing of its own', () => {
    expect(html).not.toContain('noindex');
    expect(composePage({ ...PAGE, findable: false }, FRAME)).toContain(
      '<meta name="robots" content="noindex">',
    );
    const hidden = sitePlaces.filter((place) => !isFindable(place)).map(({ kind }) => kind);
    expect([...new Set(hidden)].sort()).toEqual(['inside', 'map']);
  });

  it('has its look before its scripts, and the app before what it will ask for', () => {
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('<script type="module"'));
    expect(html).toMatch(/<script type="module" fetchpriority="high"[^>]* src/);
    expect(html.indexOf('<script type="module"')).toBeLessThan(html.indexOf('rel="modulepreload"'));
  });
});

describe('the scripts a page asks for at once', () => {
  it('are its messages and its panel, after those of the app, and wait as they do', () => {
    const early = linksOf(html, 'modulepreload');
    expect(early).toEqual(
      ['react', 'words-es', 'condition-panel'].map((name) => `../../../assets/${name}.js`),
    );
    expect(html.match(/<link rel="modulepreload" fetchpriority="low"/g)).toHaveLength(3);
  });
});

describe('a page without text', () => {
  it('is in its language, leads to the English page and is not to be found', () => {
    const shell = composeShell(FRAME, 'de', 'de/muscles/', 'muscles/');
    expect(shell).toContain('<html lang="de">');
    expect(shell).toContain('noindex');
    expect(linksOf(shell, 'canonical')).toEqual([`${SITE}muscles/`]);
    expect(shell).toContain('src="../../assets/main.js"');
    expect(shell).toContain('<title>The app</title>');
  });

  it('runs from right to left where its language does', () => {
    expect(composeShell(FRAME, 'ar-xb', 'ar-xb/')).toContain('<html lang="ar-XB" dir="rtl">');
  });

  it('for an address that is not there names script and style from every depth, once each', () => {
    const html = composeNotFound(FRAME);
    const scripts = [...html.matchAll(/src="([^"]*)assets\/main\.js"/g)].map(([, up]) => up);
    expect(scripts).toEqual(['./', '../', '../../', '../../../', '../../../../']);
    expect([...html.matchAll(/assets\/main\.css/g)]).toHaveLength(5);
    expect(html).not.toMatch(/preload|icon/);
  });
});
