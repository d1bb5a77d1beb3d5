import { emergencyNumberOf, regionOf } from '../content/emergency-numbers.ts';
import { formatCountry } from '../content/format.ts';
import { messages } from '../content/messages.ts';
import { phoneLink, useClinic } from '../state/clinic.ts';
import { Rich } from './rich.tsx';

/** A number for emergencies, and the country where it holds. */
export interface LocalNumber {
  /** Its name in the language of the page. */
  readonly country: string;
  readonly number: string;
}

/** The emergency number of the clinic's country, or else of the reader's; null where neither is known. */
export function useLocalNumber(): LocalNumber | null {
  const ofClinic = useClinic((s) => s.clinic.language);
  return localNumber(ofClinic, navigator.languages);
}

/** The same by the language tags of a clinic and of a browser. */
export function localNumber(ofClinic: string | null, ofBrowser: readonly string[]): LocalNumber | null {
  const region = regionOf(ofClinic ? [ofClinic] : []) ?? regionOf(ofBrowser);
  const number = region && emergencyNumberOf(region);
  return region && number ? { country: formatCountry(region), number } : null;
}

/** "your local number (United Kingdom: 999)" in one text; one may be travelling, so that the country is always named. */
export function withLocalNumber(local: string, known: LocalNumber | null): string {
  if (!known) return local;
  const parts: Readonly<Record<string, string>> = { local, ...known };
  return messages().shared.localNumber.replace(/\{(\w+)\}/g, (place, name: string) => parts[name] ?? place);
}

/** The number to call: the clinic's own, else the words for a local one, with the number where it is known. */
export function EmergencyNumber({ local }: { local: string }) {
  const own = useClinic((s) => s.clinic.emergency);
  const known = useLocalNumber();
  if (own) return <NumberLink number={own} />;
  if (!known) return local;
  return (
    <Rich
      text={messages().shared.localNumber}
      parts={{ local, country: known.country, number: <NumberLink number={known.number} /> }}
    />
  );
}

function NumberLink({ number }: { number: string }) {
  return <a href={phoneLink(number)}>{number}</a>;
}
