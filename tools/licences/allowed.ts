/** Licences under which a part may be passed on with the explorer: all ask for their text to go along, none for more. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'],
  ...['MIT-0', 'OFL-1.1', 'Unlicense', 'Zlib'],
]);

/**
 * Whether a licence as packages name it (SPDX: an id, or ids joined by OR and AND in brackets) lets the part be passed
 * on: of several joined by OR one is enough, of several joined by AND all must. Anything else does not.
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const one = (): boolean => {
    if (tokens[at] !== '(') return ALLOWED.has(tokens[at++] ?? '');
    at++;
    const inner = any();
    return tokens[at++] === ')' && inner;
  };
  const all = (): boolean => {
    let holds = one();
    while (tokens[at] === 'AND') {
      at++;
      holds = one() && holds;
    }
    return holds;
  };
  const any = (): boolean => {
    let holds = all();
    while (tokens[at] === 'OR') {
      at++;
      holds = all() || holds;
    }
    return holds;
  };
  const holds = any();
  return at === tokens.length && holds;
}
