const OWN_ADDRESS = /(href|src)="\.\//g;

/** Addresses below the base that are not the app's: the page where a snippet is put together, in any language. */
export const NOT_THE_APP: readonly RegExp[] = [/^[^?]*\/embed\/?(\?|$)/];

/**
 * The empty page that the app fills, with its files named from the root of the host, so that it answers every address
 * below the base, however deep.
 *
 * @param html as the build wrote it, its files named relative to the base
 * @param base path of the app's files, with slashes at both ends
 */
export function shellPage(html: string, base: string): string {
  return html.replaceAll(OWN_ADDRESS, (_, attribute: string) => `${attribute}="${base}`);
}
