import { describe, expect, it } from 'vitest';
import { muscleIds } from '../../src/anatomy/muscles.ts';
import { triggerPointIds } from '../../src/anatomy/trigger-points.ts';
import { ABOUT_PAGES } from '../../src/content/about-pages.ts';
import { conditionIds } from '../../src/content/facts.ts';
import { zoneIds } from '../../src/content/zone-ids.ts';
import { createLink, parseLink } from '../../src/state/link.ts';
import { createPlacePath, type Place } from '../../src/state/place.ts';
import { zoneAsTapped } from '../../src/state/sided-zones.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { sitePlaces } from '../../src/twin/site-pages.ts';

const PLACES: readonly Place[] = [
  { kind: 'home' },
  { kind: 'conditions' },
  ...conditionIds.map((id): Place => ({ kind: 'condition', id })),
  { kind: 'muscles' },
  ...muscleIds.map((id): Place => ({ kind: 'muscle', id })),
  ...triggerPointIds.map((id): Place => ({ kind: 'point', id })),
  ...triggerPointIds.map((id): Place => ({ kind: 'inside', id })),
  { kind: 'hurts', zones: [] },
  { kind: 'map' },
  ...zoneIds.map((id): Place => ({ kind: 'hurts', zones: [zoneAsTapped(id, 'left')] })),
  { kind: 'hurts', zones: [zoneAsTapped('temple', 'right'), zoneAsTapped('temple', 'left')] },
  ...ABOUT_PAGES.map((page): Place => ({ kind: 'about', page })),
];

/** Path and query of a link. */
const apart = (link: string): [string, string] => {
  const { pathname, search } = new URL(link, 'http://app');
  return [pathname, search];
};

describe('a link', () => {
  it('leads to every one of the places and back, with and without a view', () => {
    expect(PLACES.length).toBe(2 + 15 + 1 + 101 + 176 + 176 + 1 + 1 + 145 + 15);
    const view = { ...DEFAULT_VIEW, side: 'left', layer: 'deep', hide: ['soleus'] } as const;
    for (const place of PLACES) {
      expect(parseLink(...apart(createLink(place)))).toEqual({ place, view: DEFAULT_VIEW, unknown: null });
      expect(parseLink(...apart(createLink(place, view)))).toEqual({ place, view, unknown: null });
    }
  });

  it.each([
    ['/', '', '/'],
    ['/conditions/', '', '/conditions'],
    ['/conditions/neck-pain/index.html', '', '/conditions/neck-pain'],
    ['/about', '', '/about/dry-needling'],
    ['/hurts', '?zones=heel-plantar&view=sole', '/hurts?zones=heel-plantar.r&view=sole'],
  ])('%s%s is read as %s', (path, query, canonical) => {
    const { place, view, unknown } = parseLink(path, query);
    expect(createLink(place, view)).toBe(canonical);
    expect(unknown).toBeNull();
  });

  it.each([
    ['/conditions/plantar-facitis', '', 'condition', 'plantar-facitis', 'conditions'],
    ['/muscles/spleen', '', 'muscle', 'spleen', 'muscles'],
    ['/points/', '', 'point', '', 'muscles'],
    ['/points/soleus-trp99', '', 'point', 'soleus-trp99', 'muscles'],
    ['/points/constructor', '', 'point', 'constructor', 'muscles'],
    ['/hurts', '?zones=tail', 'zone', 'tail', 'hurts'],
    ['/about/prices', '', 'about', 'prices', 'about'],
    ['/no/such/page', '', 'page', '/no/such/page', 'home'],
    ['/%E0%A4%A', '', 'page', '/%E0%A4%A', 'home'],
    ['/muscles/soleus', '?layer=marrow', 'view', 'layer=marrow', 'muscle'],
  ])('%s%s falls back and says that the %s is unknown', (path, query, what, asked, kind) => {
    const { place, unknown } = parseLink(path, query);
    expect(unknown).toEqual({ what, asked });
    expect(place.kind).toBe(kind);
  });

  it('of any length makes a message of readable length', () => {
    expect(parseLink(`/muscles/${'x'.repeat(5000)}`, '').unknown?.asked.length).toBeLessThan(70);
  });

  it('to every place but a zone has a page of its own in the build', () => {
    const paths = new Set(sitePlaces.map(createPlacePath));
    for (const place of PLACES) {
      const [path] = apart(createLink(place));
      expect(paths, path).toContain(path);
    }
  });
});
