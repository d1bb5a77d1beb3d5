const notArrived = new WeakSet<object>();

/** Notes the parts of the app that do not arrive, so that they can be told from faults of ours. */
export function watchArrivals(): void {
  addEventListener('vite:preloadError', ({ payload }) => {
    notArrived.add(payload);
  });
}

/** Whether an error says that a part did not arrive. The browser has noted that in its log, and the page tells it. */
export function isNotArrived(error: unknown): boolean {
  return typeof error === 'object' && error !== null && notArrived.has(error);
}

/** Writes an error into the log, unless a part did not arrive. */
export function logFault(error: unknown): void {
  if (!isNotArrived(error)) console.error(error);
}
