import fc from 'fast-check';

/** The same runs each time; fast-check names seed and path where one fails. */
export const runs = (numRuns: number) => ({ seed: 20261126, numRuns });

/** Names that mean something to every object. */
export const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;

/** Texts that have broken parsers before. */
const KNOWN_BAD = [
  ...OBJECT_NAMES,
  ...[
    '',
    ' ',
    '\0',
    '%',
    '%00',
    '%E0%A4%A',
    '..',
    '../..',
    '//evil.example',
    '/\\evil.example',
    '#',
    '?',
    '&',
    '=',
  ],
  ...[
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '"><img src=x onerror=alert(1)>',
  ],
  ...[
    '\u202egnp',
    '\ufeff',
    '\ud800',
    'a\u0300'.repeat(60),
    '9'.repeat(400),
    '-1',
    '1e9',
    'NaN',
    'Infinity',
    '0x10',
  ],
];

/** Anything that somebody may type, paste or send: any text, texts that broke others, pieces of both joined. */
export function hostileText(known: readonly string[] = []): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...KNOWN_BAD),
    ...(known.length > 0 ? [fc.constantFrom(...known)] : []),
  );
  return fc.oneof(
    piece,
    fc
      .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', '/', ',', '&', '=', '.', '-', ' '))
      .map(([pieces, by]) => pieces.join(by)),
  );
}

/** A query with the given keys, each any number of times, with any values. */
export function hostileQuery(keys: readonly string[], values: readonly string[]): fc.Arbitrary<string> {
  const pair = fc.tuple(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: hostileText() }),
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...values) },
      { weight: 1, arbitrary: hostileText(values) },
    ),
  );
  return fc.oneof(
    fc.array(pair, { maxLength: 10 }).map((pairs) => `?${new URLSearchParams(pairs).toString()}`),
    // as somebody types it, with nothing escaped
    fc.array(pair, { maxLength: 5 }).map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
  );
}

/**
 * Texts of `length` characters that make a careless pattern try again and again. Whoever reads them must come to an end
 * while the test may run; one that needs the square of it would take hours.
 */
export function tiring(length: number): readonly string[] {
  return [
    'a',
    '-',
    '.',
    '/',
    ',',
    ' ',
    '%',
    '=',
    '&',
    '<',
    '(',
    '0',
    '\u0301',
    '😀',
    'a-',
    'a.',
    'a,',
    '1 ',
    'soleus,',
  ].flatMap((piece) => {
    const long = piece.repeat(Math.ceil(length / piece.length));
    return [long, `${long}!`];
  });
}

/** Whether nothing was added to what all objects share. */
export function objectsAreClean(): boolean {
  return (
    Object.keys(Object.prototype).length === 0 && Reflect.ownKeys({}).length === 0 && !('polluted' in {})
  );
}
