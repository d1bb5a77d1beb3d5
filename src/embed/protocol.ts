// What an embed and the page around it say to each other. Both sides check who speaks before they read a word.

/** Looks that a host may give the explorer; all else is the explorer's own. */
export const STYLE_KEYS = ['accent', 'paper', 'ink', 'radius', 'font'] as const;
export type StyleKey = (typeof STYLE_KEYS)[number];
export type EmbedStyle = Readonly<Partial<Record<StyleKey, string>>>;

/** What is to be shown: one of condition, muscle and point, or a whole link that `capture` gave. */
export interface EmbedTarget {
  readonly condition?: string;
  readonly muscle?: string;
  readonly point?: string;
  readonly side?: 'left' | 'right' | 'both';
}

/** From the page around it to the explorer. */
export type HostMessage =
  | { readonly type: 'tpe:show'; readonly target: EmbedTarget }
  | { readonly type: 'tpe:look'; readonly style: EmbedStyle; readonly theme: string | null }
  | { readonly type: 'tpe:capture'; readonly request: number }
  | { readonly type: 'tpe:restore'; readonly link: string };

/** From the explorer to the page around it. */
export type FrameMessage =
  | { readonly type: 'tpe:ready'; readonly link: string }
  | { readonly type: 'tpe:height'; readonly height: number }
  | { readonly type: 'tpe:top' }
  | {
      readonly type: 'tpe:place';
      readonly link: string;
      readonly condition: string | null;
      readonly muscle: string | null;
      readonly point: string | null;
    }
  | { readonly type: 'tpe:book'; readonly href: string }
  | {
      readonly type: 'tpe:captured';
      readonly request: number;
      readonly link: string;
      /** The body as it stands, PNG; null where there is none. */
      readonly picture: Blob | null;
    };

/** Longer than any link that `capture` gives: a full map has 4200, and as many muscles may be hidden as there are. */
const MOST_LINK_CHARACTERS = 10_000;
const MOST_ID_CHARACTERS = 80;
const MOST_STYLE_CHARACTERS = 200;

/** Reads what a host said; null where it is not a message of ours. Ids are looked up later, by whoever opens them. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data)) return null;
  switch (data.type) {
    case 'tpe:show': {
      const target = parseTarget(data.target);
      return target && { type: 'tpe:show', target };
    }
    case 'tpe:look':
      return {
        type: 'tpe:look',
        style: parseStyle(data.style),
        theme: data.theme === 'light' || data.theme === 'dark' ? data.theme : null,
      };
    case 'tpe:capture':
      return Number.isSafeInteger(data.request)
        ? { type: 'tpe:capture', request: data.request as number }
        : null;
    case 'tpe:restore':
      return isShort(data.link, MOST_LINK_CHARACTERS) && data.link.startsWith('/')
        ? { type: 'tpe:restore', link: data.link }
        : null;
    default:
      return null;
  }
}

/** Reads what the explorer said; null where it is not a message of ours. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null;
  switch (data.type) {
    case 'tpe:ready':
      return isShort(data.link, MOST_LINK_CHARACTERS) ? { type: 'tpe:ready', link: data.link } : null;
    case 'tpe:height':
      return typeof data.height === 'number' && Number.isFinite(data.height)
        ? { type: 'tpe:height', height: data.height }
        : null;
    case 'tpe:top':
      return { type: 'tpe:top' };
    case 'tpe:place': {
      const { link, condition, muscle, point } = data;
      const ids = [condition, muscle, point];
      if (!isShort(link, MOST_LINK_CHARACTERS)) return null;
      if (!ids.every((id) => id === null || isShort(id, MOST_ID_CHARACTERS))) return null;
      return { type: 'tpe:place', link, condition, muscle, point } as FrameMessage;
    }
    case 'tpe:book':
      return isShort(data.href, MOST_LINK_CHARACTERS) ? { type: 'tpe:book', href: data.href } : null;
    case 'tpe:captured':
      return Number.isSafeInteger(data.request) && isShort(data.link, MOST_LINK_CHARACTERS)
        ? {
            type: 'tpe:captured',
            request: data.request as number,
            link: data.link,
            picture: data.picture instanceof Blob ? data.picture : null,
          }
        : null;
    default:
      return null;
  }
}

/** Reads what is to be shown; null where nothing of it can be. */
export function parseTarget(value: unknown): EmbedTarget | null {
  if (!isRecord(value)) return null;
  const id = (key: 'condition' | 'muscle' | 'point') => {
    const asked = value[key];
    return isShort(asked, MOST_ID_CHARACTERS) && /^[a-z0-9-]+$/.test(asked) ? { [key]: asked } : {};
  };
  const side = (['left', 'right', 'both'] as const).find((known) => known === value.side);
  const target = { ...id('condition'), ...id('muscle'), ...id('point'), ...(side ? { side } : {}) };
  return Object.keys(target).length > 0 ? target : null;
}

function parseStyle(value: unknown): EmbedStyle {
  if (!isRecord(value)) return {};
  const asked = STYLE_KEYS.flatMap((key) => {
    const text = value[key];
    return isShort(text, MOST_STYLE_CHARACTERS) && text.trim() !== '' ? [[key, text.trim()] as const] : [];
  });
  return Object.fromEntries(asked);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}
