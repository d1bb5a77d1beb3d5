/**
 * The number that fetches an ambulance, by the ISO code of the country. Only numbers that are beyond doubt; where a
 * country has one for everything and one for ambulances, the one that its health services tell people to call.
 *
 * A source names who tells of the number. The numbers are well known and were written down without looking each up anew.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  // check: Directive (EU) 2018/1972, article 109: 112 in every member state
  ...countries('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', '112'),
  // check: 112.is, the emergency line of Iceland
  IS: '112',
  // check: helsenorge.no, medical emergency telephone
  NO: '113',
  // check: ch.ch, emergency numbers: ambulance
  CH: '144',
  // check: nhs.uk, when to call 999
  GB: '999',
  // check: 112.gov.tr, one number for all emergencies
  TR: '112',

  // check: fcc.gov, 911 and E911 services; Puerto Rico is under the same plan of numbers
  US: '911',
  PR: '911',
  // check: crtc.gc.ca, 9-1-1 services in Canada
  CA: '911',
  // check: gob.mx, one number for emergencies since 2017
  MX: '911',
  // check: Línea 123, the national line for emergencies
  CO: '123',
  // check: minsal.cl, SAMU
  CL: '131',
  // check: argentina.gob.ar, SAME and other medical emergency services
  AR: '107',
  // check: gob.pe, SAMU of the ministry of health
  PE: '106',
  // check: gov.br, SAMU 192
  BR: '192',
  // check: ecu911.gob.ec, integrated service
  EC: '911',
  // check: 911.go.cr, system of emergencies
  CR: '911',
  // check: 911.gob.do, national system
  DO: '911',

  // check: National Health Commission, 120 for ambulances in mainland China
  CN: '120',
  // check: gov.hk, emergency hotline
  HK: '999',
  // check: gov.mo, emergency hotline
  MO: '999',
  // check: National Fire Agency: 119 for ambulances
  TW: '119',
  // check: fdma.go.jp: 119 for ambulances
  JP: '119',
  // check: nfa.go.kr: 119 for ambulances
  KR: '119',
  // check: scdf.gov.sg: 995 for ambulances
  SG: '995',
  // check: mcmc.gov.my, MERS 999
  MY: '999',
  // check: niems.go.th, medical emergencies
  TH: '1669',
  // check: Vietnamese ministry of health: 115 for ambulances
  VN: '115',
  // check: Executive Order 56 (2018): 911 in the whole of the Philippines
  PH: '911',
  // check: 112.gov.in, one number for all emergencies
  IN: '112',
  // check: mdais.org, Magen David Adom
  IL: '101',

  // check: triplezero.gov.au
  AU: '000',
  // check: govt.nz, 111
  NZ: '111',
  // check: gov.za, ambulance
  ZA: '10177',
};

/** The number for an ambulance in a country; null where it is not in the table. */
export function emergencyNumberOf(region: string): string | null {
  return Object.hasOwn(NUMBERS, region) ? (NUMBERS[region] ?? null) : null;
}

/**
 * The country that the first of some language tags names: GB of `en-GB`. One that names none tells nothing, and neither
 * do those that follow it: many a browser asks for `en-US` in second place wherever it is.
 */
export function regionOf(tags: readonly string[]): string | null {
  try {
    return new Intl.Locale(tags[0] ?? '').region ?? null;
  } catch {
    return null;
  }
}

function countries(codes: string, number: string): Readonly<Record<string, string>> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, number]));
}
