/**
 * The number that fetches an ambulance, by the ISO code of the country. Only numbers that are beyond doubt; where a
 * country has one for everything and one for ambulances, the one that its health services tell people to call.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  // source: Directive (EU) 2018/1972, article 109: 112 in every member state
  ...countries('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK', '112'),
  // source: 112.is, the emergency line of Iceland
  IS: '112',
  // source: helsenorge.no, medical emergency telephone
  NO: '113',
  // source: ch.ch, emergency numbers: ambulance
  CH: '144',
  // source: nhs.uk, when to call 999
  GB: '999',
  // source: 112.gov.tr, one number for all emergencies
  TR: '112',

  // source: fcc.gov, 911 and E911 services; Puerto Rico is under the same plan of numbers
  US: '911',
  PR: '911',
  // source: crtc.gc.ca, 9-1-1 services in Canada
  CA: '911',
  // source: gob.mx, one number for emergencies since 2017
  MX: '911',
  // source: linea123 of Bogota and of the Colombian ministry for information and communication
  CO: '123',
  // source: minsal.cl, SAMU
  CL: '131',
  // source: argentina.gob.ar, SAME and other medical emergency services
  AR: '107',
  // source: gob.pe, SAMU of the ministry of health
  PE: '106',
  // source: gov.br, SAMU 192
  BR: '192',
  // source: ecu911.gob.ec, integrated service
  EC: '911',
  // source: gub.uy, ministry of the interior: 911
  UY: '911',
  // source: 911.go.cr, system of emergencies
  CR: '911',
  // source: 911.gob.do, national system
  DO: '911',

  // source: National Health Commission, 120 for ambulances in mainland China
  CN: '120',
  // source: gov.hk, emergency hotline
  HK: '999',
  // source: gov.mo, emergency hotline
  MO: '999',
  // source: National Fire Agency: 119 for ambulances
  TW: '119',
  // source: fdma.go.jp: 119 for ambulances
  JP: '119',
  // source: nfa.go.kr: 119 for ambulances
  KR: '119',
  // source: scdf.gov.sg: 995 for ambulances
  SG: '995',
  // source: mcmc.gov.my, MERS 999
  MY: '999',
  // source: niems.go.th, medical emergencies
  TH: '1669',
  // source: Vietnamese ministry of health: 115 for ambulances
  VN: '115',
  // source: Executive Order 56 (2018): 911 in the whole of the Philippines
  PH: '911',
  // source: 112.gov.in, one number for all emergencies
  IN: '112',
  // source: mdais.org, Magen David Adom
  IL: '101',

  // source: triplezero.gov.au
  AU: '000',
  // source: govt.nz, 111
  NZ: '111',
  // source: gov.za, ambulance
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
