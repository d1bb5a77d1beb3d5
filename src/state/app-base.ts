/**
 * Path under which the app is served, with its slash at the end: `/`, `/practice/anatomy/`.
 *
 * The build knows no base path; its scripts lie in `<base>assets/`, and each script knows its own address.
 */
export const appBase: string = import.meta.env.DEV ? '/' : folderAbove(import.meta.url);

function folderAbove(address: string): string {
  return new URL('..', address).pathname;
}
