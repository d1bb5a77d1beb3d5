import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { TriggerPointId } from '../../src/anatomy/ids.ts';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { conditionIds, conditions, muscleOf, pointsOf } from '../../src/content/facts.ts';
import { LANGUAGES, type LanguageId, languageFolder, languageIds } from '../../src/content/languages.ts';
import { loadMessages } from '../../src/content/load-messages.ts';
import { referral } from '../../src/content/referral.ts';
import { shortName } from '../../src/content/short-name.ts';
import type { Words } from '../../src/content/words.ts';
import {
  BUILT,
  type BuiltPage,
  builtFiles,
  readPage,
  stringsIn,
  textOf,
  valuesOf,
} from './read-built-pages.ts';

// what the build wrote, read from the disk: no browser is needed
const FILES = new Set(builtFiles());
const PAGES: readonly BuiltPage[] = [...FILES].filter((file) => file.endsWith('.html')).map(readPage);
const pageAt = new Map(PAGES.map((page) => [page.file, page]));
const WHOLE = languageIds.filter((id) => LANGUAGES[id].extent === 'whole');

function page(language: LanguageId, address: string): BuiltPage {
  const found = pageAt.get(`${languageFolder(language)}${address}index.html`);
  if (!found) throw new Error(`no page ${address} in ${language}`);
  return found;
}

function languageOf({ file }: BuiltPage): LanguageId {
  return languageIds.find((id) => id !== 'en' && file.startsWith(`${id}/`)) ?? 'en';
}

/** The words of a table in a language, as its translators wrote them. */
function tableOf<K extends keyof Words>(language: LanguageId, table: K): Words[K] {
  return JSON.parse(readFileSync(`src/content/${language}/${table}.json`, 'utf8')) as Words[K];
}

describe('the HTML of the pages', () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      'heading-level': 'error',
      // how index.html is formatted, and how React writes: browsers read both alike
      'doctype-style': 'off',
      'void-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // measured for every page in describe-page.test.ts: a few names are longer
      'long-title': 'off',
    },
  });
  const faultsOf = ({ file, html }: BuiltPage, off: readonly string[] = []) =>
    validator
      // the validator reads the paths of drawings letter by letter, and has nothing to say of them
      .validateStringSync(html.replaceAll(/ d="M[^"]*"/g, ' d=""'))
      .results.flatMap(({ messages }) => messages)
      .filter(({ ruleId }) => !off.includes(ruleId))
      .map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} ${selector ?? ''}`);

  /** The journeys into a muscle differ in names alone: some of them. Of other languages one page of each kind. */
  const isRead = (read: BuiltPage, i: number) => {
    if (languageOf(read) !== 'en') return isSample(read.file);
    return !read.file.endsWith('/inside/index.html') || i % 8 === 0;
  };
  const isSample = (file: string) =>
    /^[a-z-]+\/(?:|conditions\/(?:neck-pain\/)?|muscles\/(?:soleus\/)?|points\/soleus-trp1\/(?:inside\/)?|hurts\/|map\/|about\/[a-z-]+\/)index\.html$/.test(
      file,
    );

  it('is valid: every kind of page, all of the English ones', () => {
    const read = PAGES.filter(isRead);
    expect(read.length).toBeGreaterThan(300);
    for (const known of ['index.html', '404.html', 'shell.html', 'es/index.html', 'de/muscles/index.html'])
      expect(read.map(({ file }) => file)).toContain(known);
    // the choices of the page where an embed is tried out act at once: there is nothing to submit
    const offIn = (file: string) => (file.startsWith('embed/') ? ['wcag/h32'] : []);
    expect(read.flatMap((each) => faultsOf(each, offIn(each.file)))).toEqual([]);
  });

  it('would be found faulty: the test itself sees a wrong order of headings, an id twice, a picture without words', () => {
    const wrong = '<h1>a</h1><h3 id="x">b</h3><p id="x">c</p><img src="a.png">';
    const { html } = page('en', 'muscles/soleus/');
    const faults = faultsOf({ file: 'wrong', html: html.replace('<main', `${wrong}<main`) }).join('\n');
    for (const rule of ['heading-level', 'no-dup-id', 'wcag/h37']) expect(faults).toContain(rule);
  });
});

/** Every address that a page names, wherever it does. */
function addressesIn(read: BuiltPage): string[] {
  const pictures = [...read.html.matchAll(/property="og:image" content="([^"]*)"/g)].map(
    ([, to]) => to as string,
  );
  return [...new Set([...valuesOf(read, 'href'), ...valuesOf(read, 'src'), ...pictures])];
}

describe('every link', () => {
  const BASE = 'http://site/';
  const idsOf = new Map<string, ReadonlySet<string>>();
  const hasId = (file: string, id: string) => {
    const known = idsOf.get(file) ?? new Set(valuesOf(pageAt.get(file) ?? readPage(file), 'id'));
    idsOf.set(file, known);
    return known.has(id);
  };
  const faultOf = ({ file }: BuiltPage, address: string): string | null => {
    const { origin, pathname, hash } = new URL(address, BASE + file);
    if (`${origin}/` !== BASE) return /^https?:\/\//.test(address) ? null : `${file}: ${address}`;
    const asked = decodeURIComponent(pathname.slice(1));
    const target = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    if (!FILES.has(target)) return `${file}: ${address}`;
    return hash && !hasId(target, decodeURIComponent(hash.slice(1))) ? `${file}: ${address}` : null;
  };

  it('of every page in every language leads to a file of the build, and to a place in it', () => {
    // the page for unknown addresses names its files for every depth, most of them in vain
    const read = PAGES.filter(({ file }) => file !== '404.html');
    const links = read.flatMap((from) => addressesIn(from).map((address) => [from, address] as const));
    expect(read.length).toBeGreaterThan(1900);
    expect(links.length).toBeGreaterThan(40_000);
    expect(links.map(([from, address]) => faultOf(from, address)).filter((fault) => fault !== null)).toEqual(
      [],
    );
  });

  it('would be missed: the test itself sees a dead link, a dead anchor, an address of no site', () => {
    const from = page('en', 'muscles/soleus/');
    expect(faultOf(from, '../../muscles/spleen/')).not.toBeNull();
    expect(faultOf(from, '#source-nobody')).not.toBeNull();
    expect(faultOf(from, 'javascript:0')).not.toBeNull();
    expect(faultOf(from, '../../conditions/')).toBeNull();
  });
});

describe.each(WHOLE)('in %s', async (language) => {
  const { tag } = LANGUAGES[language];
  const [points, muscles, zones] = [
    tableOf(language, 'points'),
    tableOf(language, 'muscles'),
    tableOf(language, 'zones'),
  ];

  it('every trigger point has its place, where it sits, its feel and its zones', () => {
    const lacking = triggerPointIds.flatMap((id) => {
      const text = textOf(page(language, `points/${id}/`));
      const { place, where, feel } = points[id];
      const felt = [...referral[id].primary, ...referral[id].spillover].map((zone) => zones[zone].name);
      const name = shortName(muscles[muscleOf(id)].name);
      return [place, where, feel, name, ...felt]
        .filter((said) => !text.includes(said))
        .map((said) => `${id}: ${said}`);
    });
    expect(triggerPointIds).toHaveLength(176);
    expect(lacking).toEqual([]);
  });

  it('every muscle has its words, its points with a link, and itself in the drawing', () => {
    const lacking = muscleIds.flatMap((id) => {
      const read = page(language, `muscles/${id}/`);
      const text = textOf(read);
      const { name, plainName, where, does } = muscles[id];
      const links = new Set(valuesOf(read, 'href'));
      return [
        ...[shortName(name), plainName, where, does].filter((said) => !text.includes(said)),
        ...pointsOf(id).filter(
          (point) => !links.has(`${up(language, 2)}points/${point}/`) || !text.includes(points[point].place),
        ),
        ...faultsOfChart(read, [id], pointsOf(id), [shortName(name)]),
      ].map((what) => `${id}: ${what}`);
    });
    expect(lacking).toEqual([]);
  });

  it('every condition has its muscles and points in the drawing, and the drawing says so', () => {
    const lacking = conditionIds.flatMap((id) => {
      const linked = conditions[id].muscles;
      const names = linked.map(({ muscle }) => shortName(muscles[muscle].name));
      const faults = faultsOfChart(
        page(language, `conditions/${id}/`),
        linked.map(({ muscle }) => muscle),
        linked.flatMap((entry) => entry.points),
        names,
      );
      return faults.map((what) => `${id}: ${what}`);
    });
    expect(lacking).toEqual([]);
  });

  it('every page says which language it is in', () => {
    const own = PAGES.filter(
      (read) => languageOf(read) === language && !/^(?:embed|playground)\//.test(read.file),
    );
    expect(own.length).toBeGreaterThan(480);
    expect(own.filter(({ html }) => !html.includes(`<html lang="${tag}">`)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

/** From a page that lies so many folders below the first page of its language to that of the site. */
function up(language: LanguageId, depth: number): string {
  return language === 'en' ? '../'.repeat(depth) : `${'../'.repeat(depth + 1)}${language}/`;
}

/** What the drawing of a page lacks: muscles, points, its picture file, its name with their names. */
function faultsOfChart(
  read: BuiltPage,
  muscles: readonly string[],
  points: readonly TriggerPointId[],
  names: readonly string[],
): string[] {
  const [drawing = ''] = /<svg class="twin-chart".*?<\/svg>/s.exec(read.html) ?? [];
  const svg: BuiltPage = { file: read.file, html: drawing };
  const [label = ''] = valuesOf(svg, 'aria-label');
  const [drawnMuscles, drawnPoints] = [
    new Set(valuesOf(svg, 'data-muscle')),
    new Set(valuesOf(svg, 'data-point')),
  ];
  const uses = valuesOf(svg, 'href').map((to) => path.posix.basename(to));
  return [
    ...muscles.filter((id) => !drawnMuscles.has(id)),
    ...points.filter((id) => !drawnPoints.has(id)),
    ...names.filter((name) => !label.toLowerCase().includes(name.toLowerCase())),
    ...['#front', '#back'].filter(
      (part) => !uses.some((file) => /^body-chart-.*\.svg/.test(file) && file.endsWith(part)),
    ),
    ...(drawing.includes('role="img"') ? [] : ['role']),
  ].map(String);
}

describe.each(WHOLE.filter((id) => id !== 'en'))('translated into %s', async (language) => {
  const [english, own] = [await loadMessages('en'), await loadMessages(language)];
  /** English sentences that are said otherwise in this language. */
  const sentencesOf = (inEnglish: unknown, translated: unknown) => {
    const kept = new Set(stringsIn(translated));
    return stringsIn(inEnglish).filter(
      (text) => text.length >= 20 && text.includes(' ') && !/^FMA\d/.test(text) && !kept.has(text),
    );
  };
  const ofMessages = sentencesOf(english, own);
  const leftIn = (read: BuiltPage, sentences: readonly string[]) => {
    const text = `${textOf(read)} ${valuesOf(read, 'aria-label').join(' ')} ${valuesOf(read, 'content').join(' ')}`;
    return sentences
      .filter((sentence) => text.includes(sentence))
      .map((sentence) => `${read.file}: ${sentence}`);
  };

  it('no page has an English sentence left in it', () => {
    const left = (['conditions', 'muscles', 'points', 'about'] as const).flatMap((table) => {
      const [all, translated] = [tableOf('en', table), tableOf(language, table)] as [object, object];
      return Object.entries(all).flatMap(([id, entry]) => {
        const sentences = sentencesOf(entry, (translated as Record<string, unknown>)[id]);
        expect(sentences.length, `${table} ${id}`).toBeGreaterThan(0);
        return leftIn(page(language, `${table}/${id}/`), [...sentences, ...ofMessages]);
      });
    });
    const others = ['', 'conditions/', 'muscles/', 'hurts/', 'map/', 'points/soleus-trp1/inside/'];
    expect([...left, ...others.flatMap((address) => leftIn(page(language, address), ofMessages))]).toEqual(
      [],
    );
  });

  it('the red flags are in it, and not in English', () => {
    const [flags, inEnglish] = [tableOf(language, 'conditions'), tableOf('en', 'conditions')];
    for (const id of conditionIds) {
      const text = textOf(page(language, `conditions/${id}/`));
      const asks = flags[id].redFlags.map(({ ask }) => ask);
      expect(asks.length).toBe(inEnglish[id].redFlags.length);
      expect(
        asks.filter((ask) => !text.includes(ask)),
        id,
      ).toEqual([]);
      expect(
        inEnglish[id].redFlags.filter(({ ask }) => text.includes(ask)),
        id,
      ).toEqual([]);
    }
  });
});

it('the build lies where it is looked for', () => {
  expect(FILES.has('index.html'), BUILT).toBe(true);
});
