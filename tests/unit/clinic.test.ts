import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionIds } from '../../src/content/facts.ts';
import {
  clinicFromQuery,
  clinicQueryFaults,
  NO_CLINIC,
  phoneLink,
  readClinic,
} from '../../src/state/clinic.ts';

/** The same runs each time. */
const RUNS = { seed: 20261126, numRuns: 500 };

const WHOLE = {
  name: 'Elm Street Physiotherapy',
  logo: 'clinic/logo.svg',
  phone: '+44 (0)20 7946 0018',
  booking: 'https://elm.example/book?from=explorer',
  emergency: '112',
  language: 'en-GB',
  conditions: ['neck-pain', 'headache'],
} as const;

/** What is left of one setting, and what is said of it. */
function readOne(key: keyof typeof WHOLE, value: unknown) {
  const { clinic, faults } = readClinic({ [key]: value });
  return { value: clinic[key], faults };
}

describe("a clinic's file", () => {
  it('is read whole, and the one that comes with the app says nothing', () => {
    expect(readClinic(WHOLE)).toEqual({ clinic: WHOLE, faults: [] });
    const own: unknown = JSON.parse(readFileSync('public/clinic.json', 'utf8'));
    expect(readClinic(own)).toEqual({ clinic: NO_CLINIC, faults: [] });
  });

  it.each([null, undefined, 'x', 3, [], [WHOLE]])('is no clinic when it is %j', (json) => {
    expect(readClinic(json)).toEqual({ clinic: NO_CLINIC, faults: [expect.any(String)] });
  });

  it('names settings that do not exist, and keeps the rest', () => {
    const { clinic, faults } = readClinic(
      JSON.parse('{"name":"Elm","telephone":"1","__proto__":{"phone":"999"}}'),
    );
    expect(clinic).toEqual({ ...NO_CLINIC, name: 'Elm' });
    expect(faults).toEqual(['telephone: no such setting', '__proto__: no such setting']);
  });

  it.each([
    ['booking', 'https://elm.example/', 'https://elm.example/'],
    ['booking', 'tel:+442079460018', 'tel:+442079460018'],
    ['booking', 'mailto:desk@elm.example?subject=Visit', 'mailto:desk@elm.example?subject=Visit'],
    ['phone', '  020 7946-0018 ', '020 7946-0018'],
    ['emergency', '1  1 2', '1 1 2'],
    ['language', 'de-ch', 'de-CH'],
    ['logo', 'our-logo.2x.PNG', 'our-logo.2x.PNG'],
    ['name', '  Elm\n Street\u202e ', 'Elm Street'],
    ['name', '', null],
  ] as const)('takes %s %j as %j', (key, given, taken) => {
    expect(readOne(key, given)).toEqual({ value: taken, faults: [] });
  });

  it.each([
    ['booking', 'javascript:alert(1)'],
    ['booking', ' JavaScript:alert(1)'],
    ['booking', 'java\nscript:alert(1)'],
    ['booking', 'data:text/html,<script>1</script>'],
    ['booking', 'http://elm.example/'],
    ['booking', '//elm.example/'],
    ['booking', '/book'],
    ['booking', 'https:elm.example'],
    ['booking', 'https://elm.example@evil.example/'],
    ['booking', 'https://elm.example\\@evil.example/'],
    ['booking', 'tel:javascript'],
    ['booking', 'mailto:'],
    ['booking', `https://elm.example/${'a'.repeat(500)}`],
    ['logo', 'https://evil.example/logo.svg'],
    ['logo', '//evil.example/logo.svg'],
    ['logo', '\\\\evil.example\\logo.svg'],
    ['logo', '/logo.svg'],
    ['logo', '../logo.svg'],
    ['logo', 'a/../../logo.svg'],
    ['logo', 'a/%2e%2e/logo.svg'],
    ['logo', 'data:image/svg+xml,x.svg'],
    ['logo', 'logo.html'],
    ['logo', 'logo.svg?to=//evil.example'],
    ['phone', 'call us'],
    ['phone', '+44 20 7946 0018, then press 2'],
    ['phone', '1'.repeat(31)],
    ['phone', '()'],
    ['phone', 2079460018],
    ['emergency', '112 or 999'],
    ['emergency', '1'.repeat(13)],
    ['emergency', '+112'],
    ['emergency', '١١٢'],
    ['emergency', 112],
    ['language', 'English, please'],
    ['language', 'e'],
    ['name', { toString: 'x' }],
    ['conditions', 'neck-pain'],
    ['conditions', []],
  ] as const)('drops %s %j and says so', (key, given) => {
    const { value, faults } = readOne(key, given);
    expect(value).toBeNull();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${key}: `));
  });

  it('cuts a name that is too long, between characters, and says so', () => {
    const { value, faults } = readOne('name', '🦵'.repeat(80));
    expect(value).toBe('🦵'.repeat(60));
    expect(faults).toEqual(['name: longer than 60 characters, cut']);
  });

  it('names conditions that do not exist; a list of none but those is no choice', () => {
    expect(readOne('conditions', ['sciatica', 'gout', 'neck-pain', 'neck-pain', 7])).toEqual({
      value: ['neck-pain', 'sciatica'],
      faults: ['conditions: not known: gout, number'],
    });
    expect(readOne('conditions', ['gout', '__proto__']).value).toBeNull();
    const long = readOne('conditions', Array(1000).fill('x')).faults[0] as string;
    expect(long.length).toBeLessThan(100);
  });

  it('never throws, and what is left can always be shown', () => {
    const setting = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
    );
    const file = fc.dictionary(fc.constantFrom(...Object.keys(WHOLE), 'other'), setting);
    fc.assert(
      fc.property(fc.oneof(file, fc.anything({ withNullPrototype: true })), (json) => {
        const { clinic } = readClinic(json);
        expect([...(clinic.name ?? '')].length).toBeLessThanOrEqual(60);
        expect(clinic.booking ?? 'https:').toMatch(/^(https|tel|mailto):/);
        expect(clinic.phone ?? '000').toMatch(/^\+?[\d ()./-]{3,30}$/);
        expect(clinic.emergency ?? '112').toMatch(/^[\d ]{2,12}$/);
        for (const id of clinic.conditions ?? []) expect(conditionIds).toContain(id);
      }),
      RUNS,
    );
  });
});

describe("a clinic's link", () => {
  const base = readClinic(WHOLE).clinic;

  it('lays what it says over the file', () => {
    const query =
      '?kiosk=90&clinic-name=Oak%20%26%20Ash&clinic-conditions=sciatica,knee-pain&clinic-phone=111';
    expect(clinicFromQuery(query, base)).toEqual({
      ...base,
      name: 'Oak & Ash',
      phone: '111',
      conditions: ['knee-pain', 'sciatica'],
    });
    expect(clinicQueryFaults(query)).toEqual([]);
  });

  it('changes nothing by what is wrong, empty or not its to say', () => {
    const query =
      '?clinic-booking=https://evil.example&clinic-emergency=900&clinic-phone=&clinic-conditions=gout' +
      '&clinic-logo=x.svg&clinic-language=fr&name=Oak';
    expect(clinicFromQuery(query, base)).toEqual(base);
    expect(clinicQueryFaults(query)).toEqual(['clinic-conditions: not known: gout']);
    expect(clinicFromQuery('', NO_CLINIC)).toEqual(NO_CLINIC);
    expect(clinicFromQuery('?clinic-name=%E0%A4%A', NO_CLINIC).name).not.toBe('');
  });
});

describe('a phone number', () => {
  it.each([
    ['+44 (0)20 7946 0018', 'tel:+442079460018'],
    ['(020) 7946-0018', 'tel:02079460018'],
    ['1 1 2', 'tel:112'],
  ])('%s is dialled as %s', (shown, link) => {
    expect(phoneLink(shown)).toBe(link);
  });
});
