import { create } from 'zustand';

/** Whether a part of the page did not arrive that has no place of its own to say so. */
export interface MissingPart {
  readonly missing: boolean;
  report(): void;
  dismiss(): void;
}

/** Says that a part of the page did not arrive, and how to go on; for the notice that asks for a reload. */
export const useMissingPart = create<MissingPart>()((set) => ({
  missing: false,
  report: () => set({ missing: true }),
  dismiss: () => set({ missing: false }),
}));
