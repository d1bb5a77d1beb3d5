import { create } from 'zustand';

/** How long a screen in a waiting room may stand unused; the warning is added to it. */
export interface KioskSettings {
  readonly idleS: number;
}

/** What becomes of what the last person left: it is in use, about to go, or gone. */
export type KioskPhase = 'used' | 'warning' | 'over';

/** How long the screen asks whether somebody is still there. */
export const WARNING_S = 20;

const USUAL_IDLE_S = 90;
const [LEAST_IDLE_S, MOST_IDLE_S] = [30, 600];

/** In which phase a screen is that has not been touched for so many seconds. */
export function kioskPhase(untouchedS: number, { idleS }: KioskSettings): KioskPhase {
  if (untouchedS < idleS) return 'used';
  return untouchedS < idleS + WARNING_S ? 'warning' : 'over';
}

/**
 * Whole seconds, as the screen counts them down, before the kiosk forgets; at most those of the warning, never below
 * 0.
 */
export function secondsLeft(untouchedS: number, { idleS }: KioskSettings): number {
  return Math.min(WARNING_S, Math.max(0, Math.ceil(idleS + WARNING_S - untouchedS)));
}

export interface ParsedKiosk {
  /** Null where the screen is nobody's waiting room. */
  readonly settings: KioskSettings | null;
  /** What in the query could not be read; it is off then. */
  readonly fault: string | null;
}

/** Reads `?kiosk=90`, seconds from 30 to 600; `kiosk=1` is the usual time, `kiosk=0` is off. Never throws. */
export function parseKiosk(query: string): ParsedKiosk {
  const value = new URLSearchParams(query).get('kiosk');
  if (value === null || value === '0') return { settings: null, fault: null };
  if (!/^\d{1,6}$/.test(value)) {
    return { settings: null, fault: `kiosk=${value.slice(0, 20)} is not a number of seconds` };
  }
  const asked = value === '1' ? USUAL_IDLE_S : Number(value);
  return { settings: { idleS: Math.min(MOST_IDLE_S, Math.max(LEAST_IDLE_S, asked)) }, fault: null };
}

/** Puts the kiosk's key into a link while it is on, so that a reload stays in it; other links stay as they are. */
export function withKiosk(link: string, settings: KioskSettings | null): string {
  if (!settings) return link;
  return `${link}${link.includes('?') ? '&' : '?'}kiosk=${settings.idleS}`;
}

interface KioskStore {
  readonly settings: KioskSettings | null;
  /** Link of the page that each new person finds, below the app's base. */
  readonly startLink: string;
  begin(settings: KioskSettings, startLink: string): void;
  /** Ends it: staff alone do. */
  leave(): void;
}

/** Whether this screen stands in a waiting room; read once when the app starts. */
export const useKiosk = create<KioskStore>()((set) => ({
  settings: null,
  startLink: '/',
  begin: (settings, startLink) => set({ settings, startLink }),
  leave: () => set({ settings: null, startLink: '/' }),
}));
