/** The line and the machine that something is measured with. */
export interface Conditions {
  readonly name: string;
  /** Null for whatever this machine has. */
  readonly network: { readonly latencyMs: number; readonly bytesPerSecond: number } | null;
  readonly cpuTimesSlower: number;
}

/** Slow 4G as Lighthouse has it. */
const SLOW_4G = { latencyMs: 150, bytesPerSecond: (1638.4 * 1000) / 8 };
/** A phone for little money beside this machine. */
const SLOW_CPU = 4;

export const AS_IT_IS: Conditions = { name: 'as it is', network: null, cpuTimesSlower: 1 };
export const SLOW_MACHINE: Conditions = { name: 'CPU 4× slower', network: null, cpuTimesSlower: SLOW_CPU };
const SLOW_LINE: Conditions = { name: 'slow 4G', network: SLOW_4G, cpuTimesSlower: 1 };
export const SLOW_PHONE: Conditions = {
  name: 'slow 4G, CPU 4× slower',
  network: SLOW_4G,
  cpuTimesSlower: SLOW_CPU,
};

/** Both lines and both machines, each with each. */
export const ALL_CONDITIONS: readonly Conditions[] = [AS_IT_IS, SLOW_MACHINE, SLOW_LINE, SLOW_PHONE];
