/** Tells those who listen that something has been written for a frame; nothing is made anew while it does. */
export interface FrameSignal {
  publish(): void;
  /** Calls the listener each time; returns the way to stop it. */
  subscribe(listener: () => void): () => void;
}

/** Makes a signal of its own, with nobody listening yet. */
export function createFrameSignal(): FrameSignal {
  const listeners = new Set<() => void>();
  return {
    publish() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
