import { create } from 'zustand';

/** Whether the page that is taken home has been asked for. Drawing it takes a moment, so it waits until somebody does. */
export const useHandOut = create<{ readonly asked: boolean; ask(): void }>()((set) => ({
  asked: false,
  ask: () => set({ asked: true }),
}));
