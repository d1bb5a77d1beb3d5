import { asked, createPlacePath, type Place, parsePlacePath, type Unknown } from './place.ts';
import { createZonesParam, parseZonesParam } from './sided-zones.ts';
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
  const hurts = parsed.place.kind === 'hurts';
  const { zones, strangers } = parseZonesParam(
    hurts ? new URLSearchParams(query).get('zones') : null,
    view.side,
  );
  const place: Place = hurts ? { kind: 'hurts', zones } : parsed.place;
  const viewFault: Unknown | null =
    unreadable.length > 0 ? { what: 'view', asked: unreadable.join(' ').slice(0, 60) } : null;
  const zoneFault = strangers.length > 0 ? asked('zone', strangers.join(', ')) : null;
  return { place, view, unknown: parsed.unknown ?? zoneFault ?? viewFault };
}

/** Writes a place and the view of it as a path below the app's base with its query. */
export function createLink(place: Place, view: ViewState = DEFAULT_VIEW): string {
  const query = createViewLink(view);
  if (place.kind !== 'hurts' || place.zones.length === 0) return createPlacePath(place) + query;
  return `${createPlacePath(place)}?zones=${createZonesParam(place.zones)}${query.replace('?', '&')}`;
}
