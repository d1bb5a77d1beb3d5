import { createPlacePath, type Place, parsePlacePath, parseZone, type Unknown } from './place.ts';
import { DEFAULT_VIEW, type ViewState } from './view.ts';
import { createViewLink, parseViewLink } from './view-link.ts';

/** A link taken apart: where it leads, how it looks from there, and what in it could not be read. */
export interface ParsedLink {
  readonly place: Place;
  readonly view: ViewState;
  readonly unknown: Unknown | null;
}

/**
 * Reads a whole link: path below the app's base, and query. Never throws; what does not exist falls back and is
 * named in `unknown`, the place's fault before the view's. `parseLink(createLink(p, v))` gives `p` and `v`.
 */
export function parseLink(path: string, query: string): ParsedLink {
  const { view, unreadable } = parseViewLink(query);
  const parsed = parsePlacePath(path);
  const zone = parseZone(new URLSearchParams(query).get('zones'));
  const place: Place = parsed.place.kind === 'hurts' ? { kind: 'hurts', zone: zone.zone } : parsed.place;
  const viewFault: Unknown | null =
    unreadable.length > 0 ? { what: 'view', asked: unreadable.join(' ').slice(0, 60) } : null;
  const zoneFault = parsed.place.kind === 'hurts' ? zone.unknown : null;
  return { place, view, unknown: parsed.unknown ?? zoneFault ?? viewFault };
}

/** Writes a place and the view of it as a path below the app's base with its query. */
export function createLink(place: Place, view: ViewState = DEFAULT_VIEW): string {
  const query = createViewLink(view);
  if (place.kind !== 'hurts' || place.zone === null) return createPlacePath(place) + query;
  return `${createPlacePath(place)}?zones=${place.zone}${query.replace('?', '&')}`;
}
