/** How long a browser that refuses a change of the address is left alone, ms. */
const AGAIN_MS = 1000;

type How = 'push' | 'replace';

let waiting: { readonly timer: ReturnType<typeof setTimeout>; readonly how: How } | undefined;

/**
 * Writes an address into the history. Browsers refuse many changes in a short time (Safari throws, others ignore
 * them): then the last one is written as soon as they take it.
 *
 * @param entry what the history keeps beside the address
 */
export function writeAddress(entry: object, address: string, how: How): void {
  // an entry that is still owed is not lost by a change of the view that comes after it
  const owed: How = waiting?.how === 'push' ? 'push' : how;
  forgetAddress();
  if (isWritten(entry, address, owed)) return;
  const timer = setTimeout(() => writeAddress(entry, address, owed), AGAIN_MS);
  waiting = { timer, how: owed };
}

/** Drops what was still to be written: another address has been chosen. */
export function forgetAddress(): void {
  clearTimeout(waiting?.timer);
  waiting = undefined;
}

function isWritten(entry: object, address: string, how: How): boolean {
  try {
    if (how === 'push') history.pushState(entry, '', address);
    else history.replaceState(entry, '', address);
  } catch {
    return false;
  }
  return location.href === new URL(address, location.origin).href;
}
