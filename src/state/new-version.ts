import { create } from 'zustand';

/** A newer version of the app that has come and waits; it is used when somebody says so, never by itself. */
export interface NewVersion {
  readonly waits: boolean;
  /** Changes to the newer version; the page loads anew, and its link brings everything back. */
  readonly use: () => void;
}

/** Whether a newer version of the app waits, and the way to let it in; nothing changes until somebody asks. */
export const useNewVersion = create<NewVersion>()(() => ({ waits: false, use: () => {} }));
