import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_POLICY } from '../../tools/pages/content-security-policy.ts';

type Rules = { readonly createScriptURL: (address: string) => string };

const SITE = 'https://clinic.example';

/** The app as it starts in a browser that has these Trusted Types, or none. */
async function startWith(trustedTypes?: object) {
  vi.stubGlobal('trustedTypes', trustedTypes);
  vi.stubGlobal('location', { href: `${SITE}/muscles/`, origin: SITE, pathname: '/muscles/' });
  const [{ vouchFor }, { siteBase }] = await Promise.all([
    import('../../src/state/trusted-address.ts'),
    import('../../src/state/app-base.ts'),
  ]);
  return { vouchFor, siteBase };
}

describe("the address of one of the app's workers", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('is vouched for by the one policy that the pages allow, which vouches for nothing else', async () => {
    const made: [name: string, rules: Rules][] = [];
    const { vouchFor, siteBase } = await startWith({
      createPolicy: (name: string, rules: Rules) => {
        made.push([name, rules]);
        return { createScriptURL: (asked: string) => ({ vouched: rules.createScriptURL(asked) }) };
      },
    });
    for (const own of [
      'service-worker.js',
      'assets/sight-worker-CwtHMAN6.js',
      'assets/graphics-worker-a_b-C.js',
    ]) {
      const address = siteBase + own;
      expect(vouchFor(address)).toEqual({ vouched: address });
    }
    expect(made).toHaveLength(1);
    const [[name, rules]] = made as [[string, Rules]];
    expect(PAGE_POLICY).toContain(`trusted-types ${name}`);
    for (const other of [
      'https://evil.example/service-worker.js',
      `${siteBase}assets/../service-worker.js/..`,
      `${siteBase}assets/index-abc.js`,
      'a.js',
      'data:text/javascript,1',
      '',
    ]) {
      expect(() => rules.createScriptURL(other), other).toThrow(TypeError);
      expect(vouchFor(other)).toBe(other);
    }
  });

  it('is plain text where a browser has no Trusted Types, or its host refuses the policy', async () => {
    const { vouchFor } = await startWith();
    expect(vouchFor('/service-worker.js')).toBe('/service-worker.js');
    vi.resetModules();
    const refuse = () => {
      throw new TypeError('Policy disallowed');
    };
    expect((await startWith({ createPolicy: refuse })).vouchFor('/a.js')).toBe('/a.js');
  });
});
