import type { ClickFigures } from './measure-click.ts';
import type { HeapFigures } from './measure-heap.ts';
import type { InsideFigures, MovingStep } from './measure-inside.ts';
import type { LoadingFigures, Milestone } from './measure-loading.ts';
import type { MovingFigures } from './measure-moving.ts';

/** All that one benchmark found, medians of its runs, as it is kept in `bench/results`. */
export interface BenchFigures {
  readonly version: string;
  /** Day on which it was measured. */
  readonly date: string;
  readonly machine: string;
  readonly browser: string;
  readonly screen: string;
  readonly runs: number;
  /** By the name of the conditions. */
  readonly loading: Readonly<Record<string, LoadingFigures & { readonly poster: Milestone }>>;
  readonly moving: Readonly<Record<string, MovingFigures>>;
  readonly inside: Readonly<Record<string, Readonly<Record<MovingStep, InsideFigures>>>>;
  readonly clicks: Readonly<Record<string, ClickFigures>>;
  readonly heap: HeapFigures;
  readonly model: {
    readonly bytes: number;
    /** As a host transfers it that packs with gzip. */
    readonly packedBytes: number;
    /** Seconds that `npm run model` takes. */
    readonly compileS: number;
  };
}

/** What other open viewers transfer for their muscles, as their own pages say (read in 2026). */
export const OTHERS: readonly { readonly name: string; readonly bytes: number }[] = [
  { name: 'ashemag/human-atlas, musculature', bytes: 10_800_000 },
  { name: 'pedram-fm/human-anatomy, muscles and skeleton', bytes: 4_600_000 },
];
