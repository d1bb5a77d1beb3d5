import { create } from 'zustand';
import { conditionIds } from '../content/facts.ts';
import type { ConditionId } from '../content/ids.ts';
import { plainNote } from './marks.ts';

/**
 * What a clinic says of itself: in `clinic.json` beside the app, or in the query of a link (`clinic-name=` and so on).
 * All of it is optional; null is what the file does not say, or says wrongly.
 */
export interface Clinic {
  /** At most 60 characters on one line; a longer one is cut. */
  readonly name: string | null;
  /** A picture beside the app, as a path below the app's base: `logo.svg`, `our/logo.png`. Only in the file. */
  readonly logo: string | null;
  /** As it is read: digits, spaces and `+ ( ) - . /`, at most 30 characters. A longer one is not cut but dropped. */
  readonly phone: string | null;
  /** Where a visit is booked: an `https:`, `tel:` or `mailto:` link. */
  readonly booking: string | null;
  /** The number that is called in an emergency: digits and spaces, at most 12 characters. */
  readonly emergency: string | null;
  /** A BCP 47 tag such as `en-GB`. Only in the file. */
  readonly language: string | null;
  /** The conditions that stand in the list; null for all. */
  readonly conditions: readonly ConditionId[] | null;
}

export const NO_CLINIC: Clinic = {
  name: null,
  logo: null,
  phone: null,
  booking: null,
  emergency: null,
  language: null,
  conditions: null,
};

const MOST_NAME_CHARACTERS = 60;
const MOST_PHONE_CHARACTERS = 30;
const MOST_EMERGENCY_CHARACTERS = 12;
const MOST_ADDRESS_CHARACTERS = 400;
const BOOKING_PROTOCOLS: readonly string[] = ['https:', 'tel:', 'mailto:'];
/**
 * What a link may say. An emergency number or a booking page is told by the clinic's own file alone: else anybody could
 * make a link to this host that sends a patient to a wrong one.
 */
const QUERY_KEYS = ['name', 'phone', 'conditions'] as const;

export interface ReadClinic {
  readonly clinic: Clinic;
  /** What was dropped or cut, and why, in words for whoever looks after the page. */
  readonly faults: readonly string[];
}

/** Reads a clinic's file. Never throws: what is wrong is dropped and named, the rest stays. */
export function readClinic(json: unknown): ReadClinic {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { clinic: NO_CLINIC, faults: ['not a list of settings in { }'] };
  }
  const faults: string[] = [];
  const settings = new Map<string, unknown>(Object.entries(json));
  for (const key of settings.keys()) {
    if (!Object.hasOwn(NO_CLINIC, key)) faults.push(`${shortened(key)}: no such setting`);
  }
  /** A setting as text without space around it, or null where there is none. */
  const textOf = (key: keyof Clinic): string | null => {
    const value = settings.get(key);
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') return value.trim() || null;
    faults.push(`${key}: not a text in quotes`);
    return null;
  };
  const read = <T>(key: keyof Clinic, parse: (text: string) => T | null, rule: string): T | null => {
    const text = textOf(key);
    const value = text === null ? null : parse(text);
    if (text !== null && value === null) faults.push(`${key}: ${rule}`);
    return value;
  };
  const clinic: Clinic = {
    name: cutName(textOf('name'), faults),
    logo: read('logo', parseLogo, 'not a path to a picture below the app, such as logo.svg'),
    phone: read('phone', parsePhone, `not a phone number of at most ${MOST_PHONE_CHARACTERS} characters`),
    booking: read('booking', parseBooking, 'not an https:, tel: or mailto: link'),
    emergency: read(
      'emergency',
      parseEmergency,
      `not a number of at most ${MOST_EMERGENCY_CHARACTERS} digits and spaces`,
    ),
    language: read('language', parseLanguage, 'not a BCP 47 tag, such as en-GB'),
    conditions: readConditions(settings.get('conditions'), faults),
  };
  return { clinic, faults };
}

/** Lays over a clinic what a query says, such as `?clinic-name=Elm%20Street`; what is wrong there changes nothing. */
export function clinicFromQuery(query: string, base: Clinic): Clinic {
  const { clinic } = readClinic(settingsOf(query));
  const said = Object.entries(clinic).filter(([, value]) => value !== null);
  return { ...base, ...Object.fromEntries(said) };
}

/**
 * Names each setting of a clinic in an address that is not taken, as it is called there: `clinic-phone`. Empty where
 * all is well.
 */
export function clinicQueryFaults(query: string): readonly string[] {
  return readClinic(settingsOf(query)).faults.map((fault) => `clinic-${fault}`);
}

function settingsOf(query: string): Record<string, unknown> {
  const params = new URLSearchParams(query);
  const said = QUERY_KEYS.flatMap((key) => {
    const value = params.get(`clinic-${key}`);
    if (!value) return [];
    return [[key, key === 'conditions' ? value.split(',') : value] as const];
  });
  return Object.fromEntries(said);
}

function cutName(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  const name = plainNote(text).trim();
  if ([...name].length <= MOST_NAME_CHARACTERS) return name || null;
  faults.push(`name: longer than ${MOST_NAME_CHARACTERS} characters, cut`);
  return [...name].slice(0, MOST_NAME_CHARACTERS).join('').trim();
}

/** Only letters that cannot lead elsewhere: no scheme, no host, no way up, nothing written in another way. */
function parseLogo(text: string): string | null {
  const plain = /^\w[\w-]*(?:[./][\w-]+)*\.(?:svg|png|jpe?g|webp|avif)$/i.test(text);
  return plain && text.length <= MOST_ADDRESS_CHARACTERS ? text : null;
}

function parsePhone(text: string): string | null {
  const fits = text.length <= MOST_PHONE_CHARACTERS && /^\+?[\d ()./-]+$/.test(text);
  return fits && text.replace(/\D/g, '').length >= 3 ? text : null;
}

function parseBooking(text: string): string | null {
  if (text.length > MOST_ADDRESS_CHARACTERS || /[\s\p{Cc}\p{Cf}\\]/u.test(text)) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !BOOKING_PROTOCOLS.includes(url.protocol)) return null;
  // what stands before an @ looks like the host and is not
  if (url.protocol === 'https:' && (url.username || url.password || !/^https:\/\//i.test(text))) return null;
  if (url.protocol === 'tel:' && !parsePhone(url.pathname)) return null;
  if (url.protocol === 'mailto:' && !/^[^@]+@[^@]+$/.test(url.pathname)) return null;
  return url.href;
}

function parseEmergency(text: string): string | null {
  const fits = text.length <= MOST_EMERGENCY_CHARACTERS && /^\d[\d ]*\d$/.test(text);
  return fits ? text.replace(/ +/g, ' ') : null;
}

function parseLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** The known conditions in the order of the explorer's own list; a list that names none of them is no choice. */
function readConditions(value: unknown, faults: string[]): readonly ConditionId[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) {
    faults.push('conditions: not a list in [ ]');
    return null;
  }
  const asked: readonly unknown[] = value;
  const known = conditionIds.filter((id) => asked.includes(id));
  const strangers = asked.filter((id) => !(conditionIds as readonly unknown[]).includes(id));
  if (strangers.length > 0) {
    const names = strangers.map((id) => (typeof id === 'string' ? id : typeof id)).join(', ');
    faults.push(`conditions: not known: ${shortened(names)}`);
  }
  if (known.length > 0) return known;
  if (strangers.length === 0) faults.push('conditions: an empty list; leave it out to show all');
  return null;
}

/** A file can hold anything; a line in the console is short. */
function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A phone number as a link dials it; the zero that is left out from abroad is left out. */
export function phoneLink(phone: string): string {
  const dialled = phone.startsWith('+') ? phone.replace(/\(0\)/, '') : phone;
  return `tel:${dialled.replace(/[^\d+]/g, '')}`;
}

interface ClinicStore {
  readonly clinic: Clinic;
  setClinic(clinic: Clinic): void;
}

/** The clinic whose page this is; read once when the app starts. */
export const useClinic = create<ClinicStore>()((set) => ({
  clinic: NO_CLINIC,
  setClinic: (clinic) => set({ clinic }),
}));
