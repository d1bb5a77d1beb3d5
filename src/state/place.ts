import type { MuscleId, TriggerPointId } from '../anatomy/ids.ts';
import { muscleIds } from '../anatomy/muscles.ts';
import { ABOUT_PAGES } from '../content/about-pages.ts';
import { conditionIds, isTriggerPointId } from '../content/facts.ts';
import type { AboutPageId, ConditionId } from '../content/ids.ts';
import type { SidedZone } from './sided-zones.ts';

/** What the panel speaks of and the camera looks at. One place, one address. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'conditions' }
  | { readonly kind: 'condition'; readonly id: ConditionId }
  | { readonly kind: 'muscles' }
  | { readonly kind: 'muscle'; readonly id: MuscleId }
  | { readonly kind: 'point'; readonly id: TriggerPointId }
  /** Inside the muscle at a trigger point: its fibres, and the story of a needling. */
  | { readonly kind: 'inside'; readonly id: TriggerPointId }
  | { readonly kind: 'hurts'; readonly zones: readonly SidedZone[] }
  /** What a therapist has marked and a patient takes home; the marks stand in the link's fragment. */
  | { readonly kind: 'map' }
  | { readonly kind: 'about'; readonly page: AboutPageId };

export const HOME: Place = { kind: 'home' };

/** What an address asked for that does not exist; the words for it are the panel's business. */
export interface Unknown {
  readonly what: 'page' | 'condition' | 'muscle' | 'point' | 'zone' | 'about' | 'view';
  /** As it stood in the address, cut to a readable length. */
  readonly asked: string;
}

/** What a path says: a place that is there, and what it asked for in vain. */
export interface ParsedPlace {
  readonly place: Place;
  readonly unknown: Unknown | null;
}

/** Path of a place below the app's base, with a slash at its start. */
export function createPlacePath(place: Place): string {
  switch (place.kind) {
    case 'home':
      return '/';
    case 'condition':
      return `/conditions/${place.id}`;
    case 'muscle':
      return `/muscles/${place.id}`;
    case 'point':
      return `/points/${place.id}`;
    case 'inside':
      return `/points/${place.id}/inside`;
    case 'about':
      return `/about/${place.page}`;
    default:
      return `/${place.kind}`;
  }
}

/**
 * Reads a place from a path below the app's base. Never throws: what does not exist falls back to the list it would
 * stand in, or to the first page, and says what was asked. `parsePlacePath(createPlacePath(p))` gives `p`, but for
 * the zones of `hurts`, which stands in the query.
 */
export function parsePlacePath(path: string): ParsedPlace {
  const [first = '', id, ...rest] = path.split('/').filter((piece) => piece !== '' && piece !== 'index.html');
  const inside = first === 'points' && rest.length === 1 && rest[0] === 'inside';
  if (rest.length > 0 && !inside) return lost('page', path);
  switch (first) {
    case '':
      return found(HOME);
    case 'conditions':
      if (id === undefined) return found({ kind: 'conditions' });
      return isOneOf(conditionIds, id)
        ? found({ kind: 'condition', id })
        : { place: { kind: 'conditions' }, unknown: asked('condition', id) };
    case 'muscles':
      if (id === undefined) return found({ kind: 'muscles' });
      return isOneOf(muscleIds, id)
        ? found({ kind: 'muscle', id })
        : { place: { kind: 'muscles' }, unknown: asked('muscle', id) };
    case 'points':
      return id !== undefined && isTriggerPointId(id)
        ? found(inside ? { kind: 'inside', id } : { kind: 'point', id })
        : { place: { kind: 'muscles' }, unknown: asked('point', id ?? '') };
    case 'hurts':
      return id === undefined ? found({ kind: 'hurts', zones: [] }) : lost('page', path);
    case 'map':
      return id === undefined ? found({ kind: 'map' }) : lost('page', path);
    case 'about':
      if (id === undefined) return found({ kind: 'about', page: ABOUT_PAGES[0] });
      return isOneOf(ABOUT_PAGES, id)
        ? found({ kind: 'about', page: id })
        : { place: { kind: 'about', page: ABOUT_PAGES[0] }, unknown: asked('about', id) };
    default:
      return lost('page', path);
  }
}

/** Whether two places have one address; the zones of `hurts` are a choice made at that place. */
export function isSamePlace(a: Place, b: Place): boolean {
  return createPlacePath(a) === createPlacePath(b);
}

function isOneOf<T extends string>(known: readonly T[], id: string): id is T {
  return (known as readonly string[]).includes(id);
}

function found(place: Place): ParsedPlace {
  return { place, unknown: null };
}

function lost(what: Unknown['what'], value: string): ParsedPlace {
  return { place: HOME, unknown: asked(what, value) };
}

/** A link can be of any length; a message is not. */
export function asked(what: Unknown['what'], value: string): Unknown {
  const readable = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return { what, asked: readable };
}
