import type { Structure } from './structure.ts';

/**
 * The stages in which the body arrives: what is complete once a stage is there. The silhouette first, then what is
 * seen through or just under the skin, with the bones that hold it, and last what lies deeper.
 */
export const STAGES = ['skin', 'outer', 'whole'] as const;
export type Stage = (typeof STAGES)[number];

/** The first layer of soft parts that waits for the last stage. */
const FIRST_INNER_LAYER = 2;

/** The stage a structure arrives in; one without a layer (bone, cartilage, disc, eye) counts as an outer one. */
export function stageOf({ kind, layer = 0 }: Pick<Structure, 'kind' | 'layer'>): Stage {
  if (kind === 'skin') return 'skin';
  return layer < FIRST_INNER_LAYER ? 'outer' : 'whole';
}
