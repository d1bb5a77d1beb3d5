import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextPartIds } from '../../../src/anatomy/context-parts.ts';
import { muscleIds } from '../../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../../src/anatomy/trigger-points.ts';
import { ABOUT_PAGES } from '../../../src/content/about-pages.ts';
import { conditionIds } from '../../../src/content/facts.ts';
import { languageFolder, languageIds } from '../../../src/content/languages.ts';
import { MIDLINE_ZONES, zoneIds } from '../../../src/content/zone-ids.ts';
import { languageOfPath } from '../../../src/state/app-base.ts';
import { parseEmbedding, withEmbedding } from '../../../src/state/embedding.ts';
import { INSIDE_STEPS } from '../../../src/state/inside.ts';
import { parseKiosk, withKiosk } from '../../../src/state/kiosk.ts';
import { createLink, parseLink } from '../../../src/state/link.ts';
import type { Place } from '../../../src/state/place.ts';
import { MOST_ZONES, type SidedZone } from '../../../src/state/sided-zones.ts';
import * as views from '../../../src/state/view.ts';
import { wishedLanguage } from '../../../src/ui/panel/text/language-notes.tsx';
import { hostileQuery, hostileText, objectsAreClean, runs, tiring } from './hostile.ts';

const HIDEABLE = [...muscleIds, ...contextPartIds];
const CHOICES = {
  side: views.SIDES,
  layer: [null, ...views.LAYERS],
  view: [null, ...views.VIEWS],
  region: views.REGIONS,
  skin: views.SKINS,
  peeled: views.PEELED,
  theme: views.THEMES,
  tone: views.TONES,
  reach: views.REACHES,
  step: INSIDE_STEPS,
  room: views.ROOMS,
} as const;
const FLAGS = ['isolate', 'path', 'calm', 'freeze', 'bare'] as const;
const KEYS = [...Object.keys(views.DEFAULT_VIEW), 'zones', 'embed', 'host', 'kiosk'];
const VALUES = [
  ...Object.values(CHOICES).flatMap((all) => all.filter((value) => value !== null)),
  ...[
    '1',
    '0',
    '100',
    '75',
    'soleus',
    'soleus,gastrocnemius',
    'heel-plantar.l',
    'box',
    'content',
    'https://elm.example',
  ],
];

const zone: fc.Arbitrary<SidedZone> = fc.constantFrom(...zoneIds).chain((id) =>
  fc.record({
    id: fc.constant(id),
    side: MIDLINE_ZONES.includes(id) ? fc.constant('midline') : fc.constantFrom('left', 'right'),
  }),
) as fc.Arbitrary<SidedZone>;
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ kind: 'home' }, { kind: 'conditions' }, { kind: 'muscles' }, { kind: 'map' }),
  fc.constantFrom(...conditionIds).map((id): Place => ({ kind: 'condition', id })),
  fc.constantFrom(...muscleIds).map((id): Place => ({ kind: 'muscle', id })),
  fc.constantFrom(...triggerPointIds).map((id): Place => ({ kind: 'point', id })),
  fc.constantFrom(...triggerPointIds).map((id): Place => ({ kind: 'inside', id })),
  fc.constantFrom(...ABOUT_PAGES).map((page): Place => ({ kind: 'about', page })),
  fc
    .uniqueArray(zone, { maxLength: MOST_ZONES, selector: ({ id, side }) => `${id} ${side}` })
    .map((zones): Place => ({ kind: 'hurts', zones })),
);
const view = fc.record({
  ...(Object.fromEntries(
    Object.entries(CHOICES).map(([key, all]) => [key, fc.constantFrom<unknown>(...all)]),
  ) as Record<string, fc.Arbitrary<unknown>>),
  ...Object.fromEntries(FLAGS.map((key) => [key, fc.boolean()])),
  hide: fc.uniqueArray(fc.constantFrom(...HIDEABLE), { maxLength: 8 }).map((ids) => ids.sort()),
  skip: fc.subarray([...INSIDE_STEPS]),
  debug: fc.subarray([...views.DEBUG_FLAGS]),
  compare: fc.option(fc.integer({ min: 0, max: 9 })),
  tight: fc.integer({ min: 0, max: 100 }),
}) as unknown as fc.Arbitrary<views.ViewState>;

function splitLink(link: string): readonly [path: string, query: string] {
  const at = link.indexOf('?');
  return at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at)];
}

/** What can be wrong with a place and a view that were read: nothing, whatever was asked. */
function expectKnown({ place: at, view: seen }: ReturnType<typeof parseLink>): void {
  if (at.kind === 'condition') expect(conditionIds).toContain(at.id);
  if (at.kind === 'muscle') expect(muscleIds).toContain(at.id);
  if (at.kind === 'point' || at.kind === 'inside') expect(triggerPointIds).toContain(at.id);
  if (at.kind === 'about') expect(ABOUT_PAGES).toContain(at.page);
  if (at.kind === 'hurts') {
    expect(at.zones.length).toBeLessThanOrEqual(MOST_ZONES);
    for (const { id, side } of at.zones) {
      expect(zoneIds).toContain(id);
      expect(side === 'midline').toBe(MIDLINE_ZONES.includes(id));
    }
  }
  for (const [key, all] of Object.entries(CHOICES)) expect(all).toContain(seen[key as keyof typeof CHOICES]);
  for (const key of FLAGS) expect(typeof seen[key]).toBe('boolean');
  for (const id of seen.hide) expect(HIDEABLE).toContain(id);
  expect(new Set(seen.hide).size).toBe(seen.hide.length);
  expect(seen.tight).toBeGreaterThanOrEqual(0);
  expect(seen.tight).toBeLessThanOrEqual(100);
  expect(Object.keys(seen).sort()).toEqual(Object.keys(views.DEFAULT_VIEW).sort());
}

describe('a link', () => {
  it('comes back as it was written, for every place and view', () => {
    fc.assert(
      fc.property(place, view, (at, seen) => {
        expect(parseLink(...splitLink(createLink(at, seen)))).toEqual({
          place: at,
          view: seen,
          unknown: null,
        });
      }),
      runs(400),
    );
  });

  it('of any text gives a known place and view, the same when it is written and read again, and a short complaint', () => {
    const ids = [
      ...conditionIds.slice(0, 3),
      'soleus',
      'soleus-trp1',
      'inside',
      'hurts',
      'map',
      'about',
      'index.html',
    ];
    const path = hostileText(['conditions', 'muscles', 'points', ...ids]).map((text) => `/${text}`);
    fc.assert(
      fc.property(path, hostileQuery(KEYS, VALUES), (asked, query) => {
        const read = parseLink(asked, query);
        expectKnown(read);
        expect([...(read.unknown?.asked ?? '')].length).toBeLessThanOrEqual(61);
        const again = parseLink(...splitLink(createLink(read.place, read.view)));
        expect(again).toEqual({ place: read.place, view: read.view, unknown: null });
        expect(createLink(read.place, read.view)).toMatch(/^\/[\w\-./?=&,]*$/);
      }),
      runs(800),
    );
    expect(objectsAreClean()).toBe(true);
  });

  it('as long as a browser sends it is read to its end', () => {
    for (const text of tiring(100_000)) {
      expectKnown(parseLink(`/${text}`, ''));
      const query = ['hide', 'zones', 'skip', 'debug', 'tight', 'layer']
        .map((key) => `${key}=${text}`)
        .join('&');
      expectKnown(parseLink('/hurts', `?${query}`));
    }
  });
});

describe('a page within another', () => {
  it('listens to one http origin or to nobody, whatever its address says, and stays in it', () => {
    const hosts = [
      'https://elm.example',
      'http://localhost:1',
      'blob:https://a.example/b',
      'file:///a',
      '//a.example',
    ];
    fc.assert(
      fc.property(hostileQuery(['embed', 'host'], ['box', 'content', ...hosts]), place, (query, at) => {
        const read = parseEmbedding(query);
        if (!read) return;
        expect(['box', 'content']).toContain(read.fit);
        if (read.hostOrigin !== null) {
          expect(new URL(read.hostOrigin).origin).toBe(read.hostOrigin);
          expect(read.hostOrigin).toMatch(/^https?:\/\/[^/@*]+$/);
        }
        const link = withEmbedding(createLink(at), read);
        expect(parseEmbedding(splitLink(link)[1])).toEqual(read);
        expect(parseLink(...splitLink(link)).place).toEqual(at);
      }),
      runs(600),
    );
  });
});

describe('a screen in a waiting room', () => {
  it('waits from 30 to 600 seconds or is none, whatever its address says, and stays so', () => {
    fc.assert(
      fc.property(hostileQuery(['kiosk'], ['1', '0', '90', '29', '601', '999999', '٣٠']), (query) => {
        const { settings, fault } = parseKiosk(query);
        expect((fault ?? '').length).toBeLessThan(60);
        if (!settings) return;
        expect(fault).toBeNull();
        expect(Number.isInteger(settings.idleS) && settings.idleS >= 30 && settings.idleS <= 600).toBe(true);
        expect(parseKiosk(splitLink(withKiosk('/conditions', settings))[1]).settings).toEqual(settings);
      }),
      runs(400),
    );
  });
});

describe('a language', () => {
  it('of any path or browser is one that is there', () => {
    const texts = hostileText([...languageIds, 'zh-CN', 'zh-Hant', 'es-419', '/es/', '/zh-hans/x']);
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, asked) => {
        expect(languageIds).toContain(languageOfPath(text, '/'));
        expect(languageIds).toContain(languageOfPath(`/a/b/${text}`, '/a/b/'));
        const wished = wishedLanguage(asked);
        if (wished !== null) expect(languageIds).toContain(wished);
      }),
      runs(400),
    );
    for (const id of languageIds) expect(languageOfPath(`/a/${languageFolder(id)}map`, '/a/')).toBe(id);
    for (const text of tiring(100_000)) wishedLanguage([text]);
  });
});
