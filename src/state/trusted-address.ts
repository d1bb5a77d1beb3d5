import { siteBase } from './app-base.ts';

/** What TypeScript's DOM does not know yet: where a browser has Trusted Types, the address of a script is made by a policy. */
interface TrustingWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ): { createScriptURL(address: string): URL };
  };
}

/** Workers that come with the app: the one that keeps it offline, and those that the build puts beside its scripts. */
const OWN_WORKER = /^(?:service-worker|assets\/[\w-]*worker-[\w-]+)\.js$/;

const policy = createPolicy();

/**
 * The address of one of the app's own workers, vouched for where a browser wants that; plain text where it does not,
 * where a host sends a stricter policy (the worker is then refused, and everything else works), and where it is none
 * of ours.
 */
export function vouchFor(address: string): string | URL {
  try {
    return policy?.createScriptURL(address) ?? address;
  } catch {
    return address;
  }
}

/** Made when the app starts: the content security policy lets one of this name be made, and whoever comes later makes none. */
function createPolicy() {
  try {
    return (globalThis as TrustingWindow).trustedTypes?.createPolicy('trigger-point-explorer-worker', {
      createScriptURL: (asked) => {
        const { origin, pathname } = new URL(asked, location.href);
        const own = pathname.startsWith(siteBase) && OWN_WORKER.test(pathname.slice(siteBase.length));
        if (origin !== location.origin || !own) throw new TypeError(`${asked} is no script of ours`);
        return asked;
      },
    });
  } catch {
    return undefined;
  }
}
