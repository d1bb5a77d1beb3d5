import { contextPartIds } from '../anatomy/context-parts.ts';
import { muscleIds } from '../anatomy/muscles.ts';
import { INSIDE_STEPS } from './inside.ts';
import {
  DEBUG_FLAGS,
  DEFAULT_VIEW,
  type HideableId,
  LAYERS,
  PEELED,
  REACHES,
  REGIONS,
  ROOMS,
  SIDES,
  SKINS,
  THEMES,
  TONES,
  VIEWS,
  type ViewState,
} from './view.ts';

const CHOICES = {
  side: SIDES,
  layer: LAYERS,
  view: VIEWS,
  region: REGIONS,
  skin: SKINS,
  peeled: PEELED,
  theme: THEMES,
  tone: TONES,
  reach: REACHES,
  step: INSIDE_STEPS,
  room: ROOMS,
} as const;

const HIDEABLE: ReadonlySet<string> = new Set<string>([...muscleIds, ...contextPartIds]);

/** A view read from a link, and what in it could not be read. */
export interface ParsedView {
  readonly view: ViewState;
  /** `key=value` of each known key with an unknown value. */
  readonly unreadable: readonly string[];
}

/**
 * Reads a view from a link's query, such as `?layer=deep&view=back`.
 *
 * Never throws: links are old, cut off or typed by hand, so an unknown or missing value becomes its default and
 * an unknown key is ignored. `parseViewLink(createViewLink(v)).view` equals `v`.
 */
export function parseViewLink(query: string): ParsedView {
  const params = new URLSearchParams(query);
  const unreadable: string[] = [];
  const choose = <K extends keyof typeof CHOICES>(key: K): ViewState[K] => {
    const value = params.get(key);
    const known = (CHOICES[key] as readonly string[]).find((id) => id === value);
    if (value && !known) unreadable.push(`${key}=${value}`);
    return (known ?? DEFAULT_VIEW[key]) as ViewState[K];
  };
  const names = (params.get('hide') ?? '').split(',').filter((id) => id !== '');
  const strangers = names.filter((id) => !HIDEABLE.has(id));
  if (strangers.length > 0) unreadable.push(`hide=${strangers.join(',')}`);
  const left = (params.get('skip') ?? '').split(',').filter((id) => id !== '');
  const skip = INSIDE_STEPS.filter((step) => left.includes(step));
  if (skip.length < new Set(left).size) unreadable.push(`skip=${left.join(',')}`);
  const flags = (params.get('debug') ?? '').split(',');
  const view: ViewState = {
    side: choose('side'),
    layer: choose('layer'),
    view: choose('view'),
    hide: [...new Set(names)].filter((id): id is HideableId => HIDEABLE.has(id)).sort(),
    isolate: params.get('isolate') === '1',
    region: choose('region'),
    skin: choose('skin'),
    peeled: choose('peeled'),
    theme: choose('theme'),
    tone: choose('tone'),
    reach: choose('reach'),
    path: params.get('path') === '1',
    compare: /^[0-9]$/.test(params.get('compare') ?? '') ? Number(params.get('compare')) : null,
    room: choose('room'),
    step: choose('step'),
    tight: tightnessOf(params.get('tight')),
    skip,
    calm: params.get('calm') === '1',
    debug: DEBUG_FLAGS.filter((flag) => flags.includes(flag)),
    freeze: params.get('freeze') === '1',
    bare: params.get('bare') === '1',
  };
  return { view, unreadable };
}

/** A whole number from 0 to 100, else as it starts. */
function tightnessOf(value: string | null): number {
  const tight = /^\d{1,3}$/.test(value ?? '') ? Number(value) : DEFAULT_VIEW.tight;
  return Math.min(100, tight);
}

/**
 * Writes a view as a query, with its `?`, or an empty string for the default view.
 *
 * Defaults stay out, keys keep one order: equal views give equal links.
 */
export function createViewLink(view: ViewState): string {
  const pairs: string[] = [];
  for (const key of ['side', 'layer', 'view'] as const) {
    if (view[key] !== DEFAULT_VIEW[key]) pairs.push(`${key}=${view[key]}`);
  }
  if (view.hide.length > 0) pairs.push(`hide=${[...view.hide].sort().join(',')}`);
  if (view.isolate) pairs.push('isolate=1');
  for (const key of ['region', 'skin', 'peeled', 'theme', 'tone', 'reach'] as const) {
    if (view[key] !== DEFAULT_VIEW[key]) pairs.push(`${key}=${view[key]}`);
  }
  if (view.path) pairs.push('path=1');
  if (view.compare !== null) pairs.push(`compare=${view.compare}`);
  if (view.room !== DEFAULT_VIEW.room) pairs.push(`room=${view.room}`);
  if (view.step !== DEFAULT_VIEW.step) pairs.push(`step=${view.step}`);
  if (view.tight !== DEFAULT_VIEW.tight) pairs.push(`tight=${view.tight}`);
  if (view.skip.length > 0) pairs.push(`skip=${view.skip.join(',')}`);
  if (view.calm) pairs.push('calm=1');
  const flags = DEBUG_FLAGS.filter((flag) => view.debug.includes(flag));
  if (flags.length > 0) pairs.push(`debug=${flags.join(',')}`);
  if (view.freeze) pairs.push('freeze=1');
  if (view.bare) pairs.push('bare=1');
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
