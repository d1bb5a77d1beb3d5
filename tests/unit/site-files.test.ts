import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFolder, languageIds } from '../../src/content/languages.ts';
import { createPlacePath } from '../../src/state/place.ts';
import { isFindable, sitePlaces } from '../../src/twin/site-pages.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../tools/pages/content-security-policy.ts';
import { headersOf, type ListedPage, robotsOf, sitemapOf, siteUrlOf } from '../../tools/pages/site-files.ts';

const SITE = 'https://clinic.example/body/';
const WHOLE = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');

/** All pages, as the build lists them. */
const PAGES: readonly ListedPage[] = WHOLE.flatMap((language) =>
  sitePlaces.map((place) => {
    const path = createPlacePath(place).slice(1);
    const below = path && `${path}/`;
    return {
      language,
      folder: languageFolder(language) + below,
      folders: Object.fromEntries(WHOLE.map((id) => [id, languageFolder(id) + below])),
      findable: isFindable(place),
    };
  }),
);

describe('the list for search engines', () => {
  const xml = sitemapOf(PAGES, SITE);
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address as string);

  it('has every page that can be found, in every whole language, once', () => {
    const findable = PAGES.filter((page) => page.findable).map(({ folder }) => SITE + folder);
    expect(listed.length).toBeGreaterThan(500);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual([...findable].sort());
    expect(listed).toContain(SITE);
    expect(listed).toContain(`${SITE}zh-hans/points/soleus-trp1/`);
    expect(listed.filter((address) => /\/map\/|\/inside\//.test(address))).toEqual([]);
  });

  it('names only whole addresses, each page with all its translations and itself', () => {
    const named = [...xml.matchAll(/href="([^"]*)"/g)].map(([, address]) => address as string);
    expect([...listed, ...named].filter((address) => !address.startsWith(SITE))).toEqual([]);
    expect(named).toHaveLength(listed.length * WHOLE.length);
    const known = new Set(listed);
    expect(named.filter((address) => !known.has(address))).toEqual([]);
  });

  it('is well-formed', () => {
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, end, name = '', itself] of xml.matchAll(/<(\/?)([a-z:]+)[^<>]*?(\/?)>/g)) {
      if (end) {
        if (open.pop() !== name) wrong.push(name);
      } else if (!itself) open.push(name);
    }
    expect({ open, wrong }).toEqual({ open: [], wrong: [] });
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
  });
});

describe('robots.txt', () => {
  it('lets all in and names the list where the address of the site is known', () => {
    expect(robotsOf(SITE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n`);
    expect(robotsOf(null)).toBe('User-agent: *\nAllow: /\n');
  });
});

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as hosts do. */
function rulesOf(text: string): readonly Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return {
        path,
        headers: lines.map((line) => {
          const [, name = '', value = ''] = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
          if (!name) throw new Error(`no host reads this line: ${line}`);
          return [name, value] as const;
        }),
      };
    });
}

/** All headers that the rules give an address, by name; a name twice where two rules give it. */
function headersFor(rules: readonly Rule[], address: string): readonly (readonly [string, string])[] {
  return rules
    .filter(({ path }) => (path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path))
    .flatMap(({ headers }) => headers);
}

describe('_headers', () => {
  const folders = [...PAGES.map(({ folder }) => folder), 'de/', 'playground/body/'];
  const rules = rulesOf(headersOf('/body/', folders));
  const cacheOf = (address: string) =>
    headersFor(rules, `/body/${address}`).find(([name]) => name === 'Cache-Control')?.[1];

  it('keeps within what hosts read', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/body\/[^*]*\*?$/);
      for (const [name, value] of headers) expect(`  ${name}: ${value}`.length).toBeLessThan(2000);
    }
  });

  it('lets files with a changing name be kept for a year, and asks for all pages anew', () => {
    expect(cacheOf('assets/main-AbC123.js')).toBe('public, max-age=31536000, immutable');
    expect(PAGES.filter(({ folder }) => cacheOf(folder) !== 'no-cache')).toEqual([]);
    for (const file of ['index.html', 'de/muscles/', 'service-worker.js', 'embed.js', 'models/body.glb'])
      expect(cacheOf(file), file).toBe('no-cache');
  });

  it('gives no address the same header twice: hosts differ in what they make of it', () => {
    const addresses = [
      ...folders,
      'assets/x.js',
      'embed.js',
      'share/body.jpg',
      'models/body.glb',
      '404.html',
    ];
    const wrong = addresses.filter((address) => {
      const names = headersFor(rules, `/body/${address}`).map(([name]) => name);
      return new Set(names).size < names.length || !names.includes('Content-Security-Policy');
    });
    expect(wrong).toEqual([]);
  });

  it('sends with every file what keeps it safe, and lets any site show it', () => {
    for (const file of ['', 'es/conditions/', 'embed.js', 'share/body.jpg', 'models/body.glb', '404.html']) {
      const sent = Object.fromEntries(headersFor(rules, `/body/${file}`));
      expect(sent, file).toMatchObject({
        'Content-Security-Policy': HEADER_POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
      expect(sent).not.toHaveProperty('X-Frame-Options');
    }
  });

  it('lends nothing to a page that the app does not use, and keeps what it does', () => {
    const policy = headersFor(rules, '/body/').find(([name]) => name === 'Permissions-Policy')?.[1] ?? '';
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'bluetooth', 'midi'])
      expect(policy).toContain(`${feature}=()`);
    // each is empty, none is named twice
    const named = policy.split(', ').map((rule) => /^([a-z-]+)=\(\)$/.exec(rule)?.[1]);
    expect(new Set(named).size).toBe(named.length);
    expect(named).not.toContain(undefined);
    for (const used of [
      'screen-wake-lock',
      'clipboard-write',
      'web-share',
      'fullscreen',
      'window-management',
    ])
      expect(named).not.toContain(used);
  });
});

describe('the content security policy', () => {
  it('lets nothing in from elsewhere, and nothing inline', () => {
    for (const policy of [PAGE_POLICY, HEADER_POLICY]) {
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\bblob:/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      const open = policy.split('; ').filter((directive) => directive.includes('*'));
      expect(open).toEqual(policy === HEADER_POLICY ? ['frame-ancestors *'] : []);
    }
  });

  it('says in a page what a page may say, and all else in the header', () => {
    expect(HEADER_POLICY).toBe(`${PAGE_POLICY}; frame-ancestors *`);
    expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'");
    // one policy, of one purpose, and none that turns a string into markup
    expect(PAGE_POLICY).toMatch(/; trusted-types [a-z-]+$/);
    // browsers pass over it in a page, with a complaint
    expect(PAGE_POLICY).not.toContain('frame-ancestors');
  });
});

describe('SITE_URL', () => {
  it.each([
    ['https://clinic.example', 'https://clinic.example/'],
    ['https://clinic.example/body', 'https://clinic.example/body/'],
    ['https://clinic.example/body/?a=b#c', 'https://clinic.example/body/'],
    ['', null],
    [undefined, null],
  ])('%s is read as %s', (asked, read) => {
    expect(siteUrlOf(asked)).toBe(read);
  });

  it.each(['clinic.example', '/body/', 'ftp://clinic.example/', 'nonsense'])(
    '%s is refused, with an example',
    (asked) => {
      expect(() => siteUrlOf(asked)).toThrow(
        `SITE_URL is "${asked}": it must be the address of the first page`,
      );
    },
  );
});
