import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_POLICY } from '../../tools/pages/content-security-policy.ts';

type Rules = { readonly createScriptURL: (address: string) => string };

/** The address as the app makes it when it starts in a browser that has these Trusted Types, or none. */
async function addressWith(trustedTypes?: object): Promise<unknown> {
  vi.stubGlobal('trustedTypes', trustedTypes);
  return (await import('../../src/app/offline/trusted-address.ts')).workerAddress;
}

describe("the address of the app's worker", () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('is vouched for by the one policy that the pages allow, which vouches for nothing else', async () => {
    const made: [name: string, rules: Rules][] = [];
    const address = await addressWith({
      createPolicy: (name: string, rules: Rules) => {
        made.push([name, rules]);
        return { createScriptURL: (asked: string) => ({ vouched: rules.createScriptURL(asked) }) };
      },
    });
    expect(address).toEqual({ vouched: expect.stringMatching(/service-worker\.js$/) });
    expect(made).toHaveLength(1);
    const [[name, rules]] = made as [[string, Rules]];
    expect(PAGE_POLICY).toContain(`trusted-types ${name}`);
    for (const other of ['https://evil.example/a.js', 'a.js', 'data:text/javascript,1', ''])
      expect(() => rules.createScriptURL(other)).toThrow(TypeError);
  });

  it('is plain text where a browser has no Trusted Types, or its host refuses the policy', async () => {
    expect(await addressWith()).toMatch(/service-worker\.js$/);
    vi.resetModules();
    const refuse = () => {
      throw new TypeError('Policy disallowed');
    };
    expect(await addressWith({ createPolicy: refuse })).toMatch(/service-worker\.js$/);
  });
});
