import { siteBase } from '../../state/app-base.ts';

/** What TypeScript's DOM does not know yet: where a browser has Trusted Types, the address of a script is made by a policy. */
interface TrustingWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): URL };
  };
}

const ADDRESS = `${siteBase}service-worker.js`;

/**
 * Address of the app's own worker, vouched for where a browser wants that. Made when the app starts, as the content
 * security policy (tools/pages) lets one policy of this name be made and no other: whoever comes later makes none.
 */
export const workerAddress: string | URL = vouchedFor();

function vouchedFor(): string | URL {
  try {
    const policy = (globalThis as TrustingWindow).trustedTypes?.createPolicy(
      'trigger-point-explorer-worker',
      {
        createScriptURL: (asked) => {
          if (asked !== ADDRESS) throw new TypeError(`${asked} is no script of ours`);
          return asked;
        },
      },
    );
    return policy?.createScriptURL(ADDRESS) ?? ADDRESS;
  } catch {
    // a host that sends a stricter policy: the worker is refused, and everything else works
    return ADDRESS;
  }
}
