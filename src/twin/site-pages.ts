import { muscleIds } from '../anatomy/muscles.ts';
import { triggerPointIds } from '../anatomy/trigger-points.ts';
import { ABOUT_PAGES } from '../content/about-pages.ts';
import { conditionIds } from '../content/facts.ts';
import { HOME, type Place } from '../state/place.ts';

/** Every place that has a page of its own, in the order of a table of contents. */
export const sitePlaces: readonly Place[] = [
  HOME,
  { kind: 'conditions' },
  ...conditionIds.map((id) => ({ kind: 'condition', id }) as const),
  { kind: 'hurts', zones: [] },
  { kind: 'muscles' },
  ...muscleIds.map((id) => ({ kind: 'muscle', id }) as const),
  ...triggerPointIds.flatMap((id) => [{ kind: 'point', id } as const, { kind: 'inside', id } as const]),
  { kind: 'map' },
  ...ABOUT_PAGES.map((page) => ({ kind: 'about', page }) as const),
];

/** Whether a page says something of its own, that a search engine should lead to. */
export function isFindable(place: Place): boolean {
  return place.kind !== 'map' && place.kind !== 'inside';
}
