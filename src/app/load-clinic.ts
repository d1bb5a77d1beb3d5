import { siteBase } from '../state/app-base.ts';
import {
  type Clinic,
  clinicFromQuery,
  clinicQueryFaults,
  NO_CLINIC,
  readClinic,
  useClinic,
} from '../state/clinic.ts';

/** Longer is no clinic's file. */
const MOST_CHARACTERS = 20_000;

/**
 * Reads what the clinic says of itself: at once from the address, which loses these keys with the first step in the
 * app, then from `clinic.json` beside it. A file that does not come or is no JSON is no clinic; nothing waits for it.
 */
export async function loadClinic(): Promise<void> {
  const query = location.search;
  const faults: string[] = [...clinicQueryFaults(query)];
  const apply = (base: Clinic) => useClinic.getState().setClinic(clinicFromQuery(query, base));
  apply(NO_CLINIC);
  const file = await fetchClinic(faults);
  if (file !== undefined) {
    const { clinic, faults: inFile } = readClinic(file);
    faults.push(...inFile);
    apply(clinic);
  }
  if (faults.length > 0)
    console.warn(`Settings of the clinic that were not used as they are:\n${faults.join('\n')}`);
}

/** What the file says, or undefined where there is none: a host may answer with its own page, or not at all. */
async function fetchClinic(faults: string[]): Promise<unknown> {
  try {
    const answer = await fetch(`${siteBase}clinic.json`, { cache: 'no-cache', mode: 'same-origin' });
    if (!answer.ok || !/\bjson\b/.test(answer.headers.get('content-type') ?? '')) return undefined;
    const text = await answer.text();
    if (text.length <= MOST_CHARACTERS) return parseJson(text, faults);
    faults.push(`clinic.json: longer than ${MOST_CHARACTERS} characters`);
  } catch {
    // no connection: no clinic
  }
  return undefined;
}

function parseJson(text: string, faults: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    faults.push(`clinic.json: not JSON (${error instanceof Error ? error.message : 'broken'})`);
    return undefined;
  }
}
