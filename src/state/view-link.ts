import {
  DEBUG_FLAGS,
  DEFAULT_VIEW,
  LAYERS,
  PEELED,
  REGIONS,
  SKINS,
  THEMES,
  VIEWS,
  type ViewState,
} from './view.ts';

function oneOf<T extends string>(known: readonly T[], value: string | null, fallback: T): T {
  return known.find((id) => id === value) ?? fallback;
}

/**
 * Reads a view from a link's query, such as `?layer=deep&view=back`.
 *
 * Never throws: links are old, cut off or typed by hand, so an unknown or missing value becomes its default and
 * an unknown key is ignored. `parseViewLink(createViewLink(v))` equals `v`.
 */
export function parseViewLink(query: string): ViewState {
  const params = new URLSearchParams(query);
  const flags = (params.get('debug') ?? '').split(',');
  return {
    layer: oneOf(LAYERS, params.get('layer'), DEFAULT_VIEW.layer),
    view: oneOf(VIEWS, params.get('view'), DEFAULT_VIEW.view),
    region: oneOf(REGIONS, params.get('region'), DEFAULT_VIEW.region),
    skin: oneOf(SKINS, params.get('skin'), DEFAULT_VIEW.skin),
    peeled: oneOf(PEELED, params.get('peeled'), DEFAULT_VIEW.peeled),
    theme: oneOf(THEMES, params.get('theme'), DEFAULT_VIEW.theme),
    debug: DEBUG_FLAGS.filter((flag) => flags.includes(flag)),
    freeze: params.get('freeze') === '1',
    bare: params.get('bare') === '1',
  };
}

/**
 * Writes a view as a query, with its `?`, or an empty string for the default view.
 *
 * Defaults stay out, keys keep one order: equal views give equal links.
 */
export function createViewLink(view: ViewState): string {
  const pairs: string[] = [];
  for (const key of ['layer', 'view', 'region', 'skin', 'peeled', 'theme'] as const) {
    if (view[key] !== DEFAULT_VIEW[key]) pairs.push(`${key}=${view[key]}`);
  }
  const flags = DEBUG_FLAGS.filter((flag) => view.debug.includes(flag));
  if (flags.length > 0) pairs.push(`debug=${flags.join(',')}`);
  if (view.freeze) pairs.push('freeze=1');
  if (view.bare) pairs.push('bare=1');
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
